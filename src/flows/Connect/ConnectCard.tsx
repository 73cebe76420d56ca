import { type ReactNode, type Ref, useContext, useImperativeHandle, useMemo } from 'react';
import type {
  ConnectActions,
  ConnectOptions,
  UseConnectResult,
} from '../../actions/connect/ConnectOptions';
import { useConnect } from '../../hooks/connect/useConnect';
import { connect as connectWords } from '../../locale/en/connect';
import { RootContext, type RootServices } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { BlockedScreen } from './BlockedScreen';
import { ConnectFormScreen } from './ConnectFormScreen';
import { ConnectFrame } from './ConnectFrame';
import { WaitingScreen } from './ConnectWaiting/WaitingScreen';
import { ConnectedScreen } from './ConnectedScreen';
import { ContinueScreen } from './ContinueScreen';
import { ErrorScreen } from './ErrorScreen';
import { FailedScreen } from './FailedScreen';
import { LoadingScreen } from './LoadingScreen';
import { PackageScreen } from './PackageScreen';
import { linkOf, trustOf } from './frameOf';
import { type On, useAppName } from './useAppName';

export interface ConnectCardProps {
  options: ConnectOptions;
  /** Level of the card's own heading. Default: the root's. */
  headingLevel?: RootServices['headingLevel'];
  /** `false` inside another frame. Default `true`. */
  framed?: boolean;
  /** Offers to end the connection on the connected screen. Default `true`. */
  canDisconnect?: boolean;
  /** Actions of the card, for a button elsewhere that opens the window in its own click. */
  actions?: Ref<ConnectActions>;
  /** At the end of the card's foot. */
  branding?: ReactNode;
  className?: string;
}

/** The whole connect flow as one card, for use inside a root that is there already. */
export function ConnectCard({ headingLevel, ...props }: ConnectCardProps) {
  const { provider, groupRef, consumerRef } = props.options;
  return (
    <HeadingLevel level={headingLevel}>
      {/* Nothing of one person's flow may show in another's. */}
      <Flow key={[provider, groupRef, consumerRef].join('\n')} {...props} />
    </HeadingLevel>
  );
}

function Flow(props: Omit<ConnectCardProps, 'headingLevel'>) {
  const { options, framed, canDisconnect = true, actions, branding, className } = props;
  const words = useMessages(connectWords);
  const connect = useConnect(options);
  useImperativeHandle(actions, () => connect, [connect]);
  const isLoading = connect.screen === 'loading';
  const app = useAppName(connect);
  return (
    <ConnectFrame
      screen={connect.screen}
      link={linkOf(connect)}
      // A name that is only guessed while it loads would change before one's eyes.
      app={isLoading ? (connect.appName ?? '') : app}
      provider={isLoading ? '' : connect.providerName}
      logo={connect.logo}
      trust={trustOf(connect, words, app)}
      branding={branding}
      framed={framed}
      className={className}
    >
      <CurrentScreen connect={connect} options={options} canDisconnect={canDisconnect} />
    </ConnectFrame>
  );
}

function HeadingLevel(props: { level?: RootServices['headingLevel']; children: ReactNode }) {
  const root = useContext(RootContext);
  const { level = root.headingLevel, children } = props;
  const services = useMemo(() => ({ ...root, headingLevel: level }), [root, level]);
  return <RootContext.Provider value={services}>{children}</RootContext.Provider>;
}

interface CurrentScreenProps {
  connect: UseConnectResult;
  options: ConnectOptions;
  canDisconnect: boolean;
}

/** The one screen that the state asks for. */
function CurrentScreen(props: CurrentScreenProps) {
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
