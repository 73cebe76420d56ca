import { Banner } from '../../components/Banner/Banner';
import { Button } from '../../components/Button/Button';
import { ConnectWaiting } from './ConnectWaiting/ConnectWaiting';
import { ErrorNotice, supportDetails } from '../../components/ErrorNotice/ErrorNotice';
import type { ConnectOptions, UseConnectResult } from '../../actions/connect/ConnectOptions';
import { common } from '../../locale/en/common';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectedScreen } from './ConnectedScreen';
import { ConnectFormScreen } from './ConnectFormScreen';
import { ConnectScreen } from './ConnectScreen';
import { ContinueScreen } from './ContinueScreen';
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
      return <LoadingScreen />;
    case 'checking':
      return <CheckingScreen connect={connect} />;
    case 'misconfigured':
      return <MisconfiguredScreen connect={connect} />;
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
  const sentence = words.checking({ provider: connect.providerName });
  return <LoadingScreen screen="checking" sentence={sentence} />;
}

function MisconfiguredScreen({ connect }: { connect: On<'misconfigured'> }) {
  return (
    <ConnectScreen connect={connect} title={connect.providerName}>
      <ErrorNotice error={connect.error} provider={connect.providerName} app={connect.appName} />
    </ConnectScreen>
  );
}

function FailedScreen({ connect }: { connect: On<'failed'> }) {
  const words = useMessages(connectWords);
  const { error, reason, canEdit, providerName: provider } = connect;
  const isRefusal = error.code === 'refused' && error.status === undefined;
  const sentence = connect.isCutOff ? words.cutOffText : words.failedText({ provider });
  const title = connect.isLoadFailure ? provider : words.failedTitle({ provider });
  const buttons = (
    <div className="amp-connectActions">
      <Button variant="primary" external={isRefusal || connect.isCutOff} onClick={connect.retry}>
        {words.tryAgain}
      </Button>
      {canEdit && <Button onClick={connect.edit}>{words.changeDetails}</Button>}
    </div>
  );
  if (!isRefusal && !connect.isCutOff) {
    return (
      <ConnectScreen connect={connect} title={title}>
        <ErrorNotice error={error} provider={provider} app={connect.appName} />
        {buttons}
      </ConnectScreen>
    );
  }
  return (
    <ConnectScreen connect={connect} title={title}>
      <p className="amp-connectText">{sentence}</p>
      {reason && (
        <Banner
          tone="error"
          title={words.failedReason({ provider })}
          quote={reason}
          details={supportDetails(error)}
        />
      )}
      {buttons}
    </ConnectScreen>
  );
}

function WaitingScreen({ connect }: { connect: On<'waiting'> }) {
  const words = useMessages(connectWords);
  const { waiting, providerName: provider } = connect;
  const title =
    waiting.phase === 'timedOut' ? words.timedOutTitle : words.waitingTitle({ provider });
  return (
    <ConnectScreen
      connect={connect}
      title={title}
      sign={waiting.phase === 'timedOut' ? 'clock' : 'spinner'}
    >
      <ConnectWaiting
        {...waiting}
        provider={provider}
        canEdit={connect.canEdit}
        offer={waiting.offer && { person: waiting.offer.consumer?.consumerName || undefined }}
        onShow={connect.showWindow}
        onReopen={connect.reopen}
        onCancel={connect.cancel}
        onCheck={connect.checkNow}
        onRestart={connect.retry}
        onEdit={connect.edit}
        onAcceptOffer={connect.acceptOffer}
      />
    </ConnectScreen>
  );
}

function BlockedScreen({ connect }: { connect: On<'blocked'> }) {
  const words = useMessages(connectWords);
  const { cancel } = useMessages(common);
  const { waiting, providerName: provider } = connect;
  return (
    <ConnectScreen connect={connect} title={words.blockedTitle} sign="alert">
      <p className="amp-connectText">{words.blockedText}</p>
      <Button variant="primary" href={waiting.url} external wide>
        {words.blockedLink({ provider })}
      </Button>
      <div className="amp-connectActions">
        <Button variant="quiet" onClick={connect.cancel}>
          {cancel}
        </Button>
      </div>
    </ConnectScreen>
  );
}
