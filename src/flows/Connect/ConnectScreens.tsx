import type { ConnectOptions, UseConnectResult } from '../../actions/connect/ConnectOptions';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { BlockedScreen } from './BlockedScreen';
import { ConnectedScreen } from './ConnectedScreen';
import { ConnectFormScreen } from './ConnectFormScreen';
import { WaitingScreen } from './ConnectWaiting/WaitingScreen';
import { ContinueScreen } from './ContinueScreen';
import { ErrorScreen } from './ErrorScreen';
import { FailedScreen } from './FailedScreen';
import { LoadingScreen } from './LoadingScreen';
import { PackageScreen } from './PackageScreen';
import type { On } from './useAppName';

export interface ConnectScreensProps {
  connect: UseConnectResult;
  options: ConnectOptions;
  canDisconnect: boolean;
}

/** The one screen that the state asks for. */
export function ConnectScreens(props: ConnectScreensProps) {
  const { connect } = props;
  switch (connect.screen) {
    case 'loading':
      return <LoadingScreen access={connect.access} />;
    case 'checking':
      return <CheckingScreen connect={connect} />;
    case 'misconfigured':
      return <ErrorScreen connect={connect} error={connect.error} />;
    case 'failed':
      return <FailedScreen connect={connect} />;
    case 'waiting':
      return <WaitingScreen connect={connect} />;
    case 'blocked':
      return <BlockedScreen connect={connect} />;
    case 'package':
      return <PackageScreen connect={connect} />;
    case 'continue':
      return <ContinueScreen connect={connect} />;
    case 'ready':
    case 'metadata':
      return <ConnectFormScreen connect={connect} />;
    case 'connected':
    case 'attention':
      return <ConnectedScreen {...props} connect={connect} />;
  }
}

function CheckingScreen({ connect }: { connect: On<'loading' | 'checking'> }) {
  const words = useMessages(connectWords);
  const { access, providerName: provider } = connect;
  return (
    <LoadingScreen screen="checking" sentence={words.checking({ provider })} access={access} />
  );
}
