import { useState } from 'react';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectBottom, ConnectScreen, QuietButton, WideButton } from './ConnectScreen';
import { type On, useAppName } from './useAppName';

/** The app's package at the provider, to be installed before the sign-in; a person who has it already goes on. */
export function PackageScreen({ connect }: { connect: On<'package'> }) {
  const words = useMessages(connectWords);
  const [opened, setOpened] = useState(false);
  const names = { provider: connect.providerName, app: useAppName(connect) };
  const link = { external: true, href: connect.url, onClick: () => setOpened(true) };
  return (
    <ConnectScreen
      connect={connect}
      title={words.packageTitle(names)}
      sentence={words.packageText(names)}
    >
      {opened ? (
        <ConnectBottom quiet={<QuietButton {...link}>{words.packageInstall}</QuietButton>}>
          <WideButton onClick={connect.skipPackage}>{words.packageDone}</WideButton>
        </ConnectBottom>
      ) : (
        <ConnectBottom
          quiet={<QuietButton onClick={connect.skipPackage}>{words.packageSkip}</QuietButton>}
        >
          <WideButton {...link}>{words.packageInstall}</WideButton>
        </ConnectBottom>
      )}
    </ConnectScreen>
  );
}
