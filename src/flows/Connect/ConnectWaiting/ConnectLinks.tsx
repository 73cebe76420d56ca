import { useContext, useState } from 'react';
import { connect } from '../../../locale/en/connect';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import { Button } from '../../../components/Button/Button';

export interface ConnectLinksProps {
  /** Unknown until the API has told it. */
  url?: string;
  /** The link may be opened in another browser. */
  canShare: boolean;
  /** Left out where the button for it stands above. */
  onReopen?: () => void;
}

/** Other ways to the sign-in page, for when its window cannot be seen. */
export function ConnectLinks({ url, canShare, onReopen }: ConnectLinksProps) {
  const words = useMessages(connect);
  const { announce } = useContext(RootContext);
  const [copied, setCopied] = useState<'no' | 'yes' | 'shown'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url ?? '');
      setCopied('yes');
      announce(words.linkCopied);
    } catch {
      // The clipboard is refused here, so the person copies the link by hand.
      setCopied('shown');
    }
  };
  return (
    <div className="amp-connectLinks">
      <div className="amp-connectActions">
        {onReopen && <Button onClick={onReopen}>{words.openAgain}</Button>}
        {url && (
          <Button href={url} external>
            {words.openTab}
          </Button>
        )}
        {url && canShare && (
          <Button icon="link" onClick={() => void copy()}>
            {copied === 'yes' ? words.linkCopied : words.copyLink}
          </Button>
        )}
      </div>
      {copied === 'shown' && (
        <label className="amp-connectMeta">
          {words.linkToCopy}
          <input
            ref={focus}
            form=""
            className="amp-connectUrl"
            readOnly
            value={url}
            onFocus={selectAll}
          />
        </label>
      )}
      {url && canShare && <p className="amp-connectMeta">{words.copyLinkHelp}</p>}
    </div>
  );
}

function focus(element: HTMLInputElement | null): void {
  element?.focus();
}

function selectAll(event: { currentTarget: HTMLInputElement }): void {
  event.currentTarget.select();
}
