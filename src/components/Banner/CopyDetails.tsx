import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { Link } from '../Link/Link';
import { DetailsToCopy } from './DetailsToCopy';
import { useCopy } from './useCopy';

/**
 * Button that copies what support needs to find the case. Without a clipboard it shows the details and focuses them.
 */
export function CopyDetails({ details }: { details: string }) {
  const words = useMessages(common);
  const { result, copy } = useCopy(details, words.copied);
  if (result === 'shown') return <DetailsToCopy details={details} />;
  return (
    <div className="amp-bannerFoot">
      <Link onClick={copy}>{result === 'copied' ? words.copied : words.copyDetails}</Link>
    </div>
  );
}
