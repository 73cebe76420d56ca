import { useCopy } from '../../../components/Banner/useCopy';
import { Link } from '../../../components/Link/Link';
import { connect } from '../../../locale/en/connect';
import { useMessages } from '../../../provider/useMessages';
import { ConnectRow, ConnectRows } from '../ConnectRows';

export interface ConnectLinksProps {
  /** `undefined` until the API has answered. */
  url?: string;
  /** The link may be opened in another browser. */
  canShare: boolean;
  /** Left out where the screen's button does it. */
  onReopen?: () => void;
  /** Left out where a tab makes no sense, or the screen's button opens it. */
  canOpenTab?: boolean;
  /** Back to the inputs, where some may be wrong. */
  onEdit?: () => void;
}

/** Other ways to the sign-in page, for a person who cannot see its window or has no login. */
export function ConnectLinks({ url, canShare, onReopen, canOpenTab, onEdit }: ConnectLinksProps) {
  const words = useMessages(connect);
  const tab = canOpenTab ? url : undefined;
  const hasWindowRow = onReopen !== undefined || tab !== undefined;
  if (!hasWindowRow && !canShare && !onEdit) return null;
  return (
    <ConnectRows>
      {hasWindowRow && (
        <ConnectRow icon="external" title={words.cantSeeIt}>
          {onReopen && <Link onClick={onReopen}>{words.openAgain}</Link>}
          {onReopen && tab && <span aria-hidden="true">·</span>}
          {tab && (
            <Link href={tab} external>
              {words.openTab}
            </Link>
          )}
        </ConnectRow>
      )}
      {canShare && (
        <ConnectRow icon="link" title={words.otherPerson}>
          {url ? <CopyLink url={url} /> : words.windowText}
        </ConnectRow>
      )}
      {onEdit && (
        <ConnectRow icon="pen" title={words.wrongDomain}>
          <Link onClick={onEdit}>{words.change}</Link>
        </ConnectRow>
      )}
    </ConnectRows>
  );
}

function CopyLink({ url }: { url: string }) {
  const words = useMessages(connect);
  const { result, copy } = useCopy(url, words.linkCopied);
  if (result === 'shown') {
    return (
      <label className="amp-connectCopy">
        <span>{words.linkToCopy}</span>
        <input
          ref={focus}
          form=""
          className="amp-connectUrl"
          readOnly
          value={url}
          onFocus={selectAll}
        />
      </label>
    );
  }
  return <Link onClick={copy}>{result === 'copied' ? words.linkCopied : words.copyLink}</Link>;
}

function focus(element: HTMLInputElement | null): void {
  element?.focus();
}

function selectAll(event: { currentTarget: HTMLInputElement }): void {
  event.currentTarget.select();
}
