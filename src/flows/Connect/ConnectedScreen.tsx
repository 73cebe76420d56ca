import { Banner } from '../../components/Banner/Banner';
import { Button } from '../../components/Button/Button';
import { ConnectAccount } from './ConnectAccount';
import { StateWord } from '../../components/StateWord/StateWord';
import { opensWindow } from '../../core/connectScreen';
import { workspaceHost } from '../../core/auth/workspaceHost';
import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectScreen } from './ConnectScreen';
import type { On } from './useAppName';
import { DisconnectButton } from './DisconnectButton';

interface ConnectedScreenProps {
  connect: On<'connected' | 'attention'>;
  options: ConnectOptions;
  canDisconnect: boolean;
}

/** Who is connected, where and since when; what to do when the provider refuses; signing in again and ending it. */
export function ConnectedScreen({ connect, options, canDisconnect }: ConnectedScreenProps) {
  const words = useMessages(connectWords);
  const { connection, scheme, providerName: provider } = connect;
  const isAttention = connect.screen === 'attention';
  const inWindow = opensWindow(scheme);
  const account = connection.providerWorkspaceRef;
  const again = (
    <Button
      variant={isAttention ? 'primary' : 'secondary'}
      external={inWindow}
      onClick={connect.reconnect}
    >
      {inWindow ? words.signInAgain : words.enterDetails}
    </Button>
  );
  return (
    <ConnectScreen
      connect={connect}
      title={words.connectedTitle({ provider })}
      state={
        <StateWord tone={isAttention ? 'warning' : 'success'}>
          {isAttention ? words.needsAttention : words.connected}
        </StateWord>
      }
    >
      <ConnectNoticeBanner connect={connect} inWindow={inWindow} />
      <ConnectAccount
        account={account && workspaceHost(scheme, account)}
        person={connection.consumer?.consumerName || undefined}
        since={connection.createTime}
      />
      <div className="amp-connectActions">
        {scheme?.kind !== 'none' && again}
        {canDisconnect && <DisconnectButton connect={connect} options={options} />}
      </div>
    </ConnectScreen>
  );
}

function ConnectNoticeBanner(props: { connect: On<'connected' | 'attention'>; inWindow: boolean }) {
  const words = useMessages(connectWords);
  const { connect, inWindow } = props;
  const { providerName: provider } = connect;
  if (connect.screen === 'attention') {
    const title = inWindow
      ? words.attentionTitle({ provider })
      : words.attentionKeyTitle({ provider });
    return (
      <Banner tone="warning" title={title}>
        {inWindow ? words.attentionText({ provider }) : words.attentionKeyText}
      </Banner>
    );
  }
  const { notice } = connect;
  switch (notice?.code) {
    case undefined:
      return null;
    case 'otherAccount':
      return (
        <Banner tone="warning" title={words.otherAccountTitle}>
          {words.otherAccount(notice)}
        </Banner>
      );
    case 'signedInAgain':
      return <Banner tone="success" title={words.renewedTitle({ provider })} />;
    case 'detailsInUse':
      return <Banner tone="success" title={words.detailsInUse} />;
  }
}
