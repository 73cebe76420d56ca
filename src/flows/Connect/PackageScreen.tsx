import { useState } from 'react';
import { Button } from '../../components/Button/Button';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectScreen } from './ConnectScreen';
import { type On, useAppName } from './useAppName';

/** The app's package at the provider comes before signing in; whoever has it already goes past. */
export function PackageScreen({ connect }: { connect: On<'package'> }) {
  const words = useMessages(connectWords);
  const [opened, setOpened] = useState(false);
  const names = { provider: connect.providerName, app: useAppName(connect) };
  return (
    <ConnectScreen connect={connect} title={words.packageTitle(names)}>
      <p className="amp-connectText">{words.packageText(names)}</p>
      <div className="amp-authSubmit">
        <Button
          variant={opened ? 'secondary' : 'primary'}
          wide
          external
          href={connect.url}
          onClick={() => setOpened(true)}
        >
          {words.packageInstall}
        </Button>
        {opened && (
          <Button variant="primary" wide onClick={connect.skipPackage}>
            {words.packageDone}
          </Button>
        )}
        {!opened && (
          <div className="amp-connectActions">
            <Button variant="quiet" onClick={connect.skipPackage}>
              {words.packageSkip}
            </Button>
          </div>
        )}
      </div>
    </ConnectScreen>
  );
}
