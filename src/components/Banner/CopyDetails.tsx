import { useContext, useState } from 'react';
import { common } from '../../locale/en/common';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { Link } from '../Link/Link';

/** Copies what support needs to find the case; shows it where the clipboard is closed to us. */
export function CopyDetails({ details }: { details: string }) {
  const words = useMessages(common);
  const { announce } = useContext(RootContext);
  const [result, setResult] = useState<'idle' | 'copied' | 'shown'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(details);
      setResult('copied');
      announce(words.copied);
    } catch {
      setResult('shown');
    }
  };
  if (result === 'shown') return <pre className="amp-copyDetails">{details}</pre>;
  return (
    <div className="amp-bannerFoot">
      <Link onClick={copy}>{result === 'copied' ? words.copied : words.copyDetails}</Link>
    </div>
  );
}
