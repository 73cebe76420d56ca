import type { AccessSummary } from '../../core/types';
import { connect } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { Disclosure } from '../../components/Disclosure/Disclosure';

export interface ConnectAccessProps {
  access?: AccessSummary;
  /** Names for people. */
  provider: string;
  app: string;
  /** One line to open, where a form needs the room. */
  folded?: boolean;
  className?: string;
}

/** What the host's app will do with the account, said before anybody connects. */
export function ConnectAccess({ access, provider, app, folded, className }: ConnectAccessProps) {
  const words = useMessages(connect);
  if (!access) return null;
  const lines = [
    access.read.length > 0 && words.accessRead({ objects: access.read }),
    access.write.length > 0 && words.accessWrite({ objects: access.write }),
    access.subscribe && words.accessSubscribe({ provider }),
    access.proxy && words.accessProxy({ provider }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  const list = (
    <ul className="amp-connectList">
      {lines.map((line) => (
        <li key={line} className="amp-connectListItem">
          {line}
        </li>
      ))}
    </ul>
  );
  if (folded) return <Disclosure summary={words.accessSummary({ app })}>{list}</Disclosure>;
  return (
    <div className={className}>
      <p className="amp-connectText">{words.accessTitle({ app })}</p>
      {list}
    </div>
  );
}
