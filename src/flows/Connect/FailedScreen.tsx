import { Banner } from '../../components/Banner/Banner';
import { supportDetails } from '../../components/ErrorNotice/ErrorNotice';
import { isDenial } from '../../core/auth/denial';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectAccess } from './ConnectAccess';
import { ConnectBottom, ConnectScreen, QuietButton, WideButton } from './ConnectScreen';
import { CopyButton } from './CopyButton';
import { ErrorScreen } from './ErrorScreen';
import { type On, useAppName } from './useAppName';

/** The sign-in failed, or what it needs could not be loaded: what happened, why, and the next attempt. */
export function FailedScreen({ connect }: { connect: On<'failed'> }) {
  const words = useMessages(connectWords);
  const app = useAppName(connect);
  const { error, canEdit, isCutOff, providerName: provider } = connect;
  if (isCutOff || (error.code === 'refused' && error.status === undefined)) {
    return <RefusedScreen connect={connect} />;
  }
  return (
    <ErrorScreen
      connect={connect}
      error={error}
      title={connect.isLoadFailure ? undefined : words.failedTitle({ provider })}
      onRetry={connect.retry}
      onEdit={canEdit ? connect.edit : undefined}
    >
      {!connect.isLoadFailure && !error.detail && (
        <ConnectAccess access={connect.access} provider={provider} app={app} />
      )}
    </ErrorScreen>
  );
}

/** The window ended without a connection. The next attempt opens it again. */
function RefusedScreen({ connect }: { connect: On<'failed'> }) {
  const words = useMessages(connectWords);
  const app = useAppName(connect);
  const { error, reason, canEdit, isCutOff, providerName: provider } = connect;
  const isDenied = !isCutOff && isDenial(reason);
  const details = supportDetails(error);
  const why = isDenied ? words.deniedText : words.failedText({ provider });
  return (
    <ConnectScreen
      connect={connect}
      title={words.failedTitle({ provider })}
      sentence={isCutOff ? words.cutOffText({ provider }) : why}
    >
      {!isDenied && reason && (
        <Banner
          tone="error"
          title={words.failedReason({ provider })}
          quote={reason}
          details={details}
        />
      )}
      {/* Read once more, it may be allowed. */}
      {isDenied && <ConnectAccess access={connect.access} provider={provider} app={app} />}
      <ConnectBottom
        quiet={
          <>
            {canEdit && <QuietButton onClick={connect.edit}>{words.changeDetails}</QuietButton>}
            {isDenied && <CopyButton details={details} />}
          </>
        }
      >
        <WideButton external onClick={connect.retry}>
          {words.tryAgain}
        </WideButton>
      </ConnectBottom>
    </ConnectScreen>
  );
}
