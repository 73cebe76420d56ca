import { useContext, useState } from 'react';
import { common } from '../../locale/en/common';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { Link } from '../Link/Link';

/** Copies what support needs to find the case. Without a clipboard it shows the details and focuses them. */
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
  if (result === 'shown') {
    return (
      <textarea
        ref={selectAll}
        form=""
        className="amp-copyDetails"
        aria-label={words.detailsToCopy}
        rows={details.split('\n').length}
        readOnly
        value={details}
      />
    );
  }
  return (
    <div className="amp-bannerFoot">
      <Link onClick={copy}>{result === 'copied' ? words.copied : words.copyDetails}</Link>
    </div>
  );
}

function selectAll(element: HTMLTextAreaElement | null): void {
  element?.focus();
  element?.select();
}
