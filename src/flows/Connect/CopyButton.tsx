import { DetailsToCopy } from '../../components/Banner/DetailsToCopy';
import { useCopy } from '../../components/Banner/useCopy';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { QuietButton } from './ConnectScreen';

/** Copies the details for support, on the quiet line of a screen. */
export function CopyButton({ details }: { details: string }) {
  const words = useMessages(common);
  const { result, copy } = useCopy(details, words.copied);
  if (result === 'shown') return <DetailsToCopy details={details} />;
  return (
    <QuietButton onClick={copy}>
      {result === 'copied' ? words.copied : words.copyDetails}
    </QuietButton>
  );
}
