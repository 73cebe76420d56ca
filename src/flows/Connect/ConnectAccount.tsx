import { connect } from '../../locale/en/connect';
import { useLocale, useMessages } from '../../provider/useMessages';

export interface ConnectAccountProps {
  /** The account at the provider: `acme.my.salesforce.com`. */
  account?: string;
  /** Who connected it. */
  person?: string;
  /** RFC 3339. */
  since?: string;
  className?: string;
}

/** Who is connected, where, and since when. */
export function ConnectAccount({ account, person, since, className }: ConnectAccountProps) {
  const words = useMessages(connect);
  const locale = useLocale();
  return (
    <div className={`amp-connectAccount ${className ?? ''}`}>
      {account && <p className="amp-connectText">{account}</p>}
      {since ? (
        <p className="amp-connectText">
          {person
            ? words.connectedBy({ person, since, locale })
            : words.connectedSince({ since, locale })}
        </p>
      ) : (
        person && <p className="amp-connectText">{person}</p>
      )}
    </div>
  );
}
