import { Banner } from '../../components/Banner/Banner';
import { DetailsToCopy } from '../../components/Banner/DetailsToCopy';
import { useCopy } from '../../components/Banner/useCopy';
import { ErrorNotice, supportDetails } from '../../components/ErrorNotice/ErrorNotice';
import { isDenial } from '../../core/auth/denial';
import { common } from '../../locale/en/common';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectAccess } from './ConnectAccess';
import { QuietButton, WideButton } from './ConnectButtons';
import { ConnectBottom, ConnectScreen } from './ConnectScreen';
import { type On, useAppName } from './useAppName';

/** The sign-in failed, or what it needs could not be loaded: what happened, why, and the next try. */
export function FailedScreen({ connect }: { connect: On<'failed'> }) {
  const words = useMessages(connectWords);
  const { error, reason, canEdit, isCutOff, providerName: provider } = connect;
  const isRefusal = error.code === 'refused' && error.status === undefined;
  const app = useAppName(connect);
  const opensWindow = isRefusal || isCutOff;
  const isDenied = isRefusal && isDenial(reason);
  const sentence = isCutOff
    ? words.cutOffText({ provider })
    : isDenied
      ? words.deniedText
      : words.failedText({ provider });
  return (
    <ConnectScreen
      connect={connect}
      title={connect.isLoadFailure ? provider : words.failedTitle({ provider })}
      sentence={opensWindow ? sentence : undefined}
    >
      {!opensWindow && <ErrorNotice error={error} provider={provider} app={connect.appName} />}
      {opensWindow && !isDenied && reason && (
        <Banner
          tone="error"
          title={words.failedReason({ provider })}
          quote={reason}
          details={supportDetails(error)}
        />
      )}
      {/* Read once more, it may be allowed. */}
      {isDenied && <ConnectAccess access={connect.access} provider={provider} app={app} />}
      <ConnectBottom
        quiet={
          <>
            {canEdit && <QuietButton onClick={connect.edit}>{words.changeDetails}</QuietButton>}
            {isDenied && <CopyButton details={supportDetails(error)} />}
          </>
        }
      >
        <WideButton external={opensWindow} onClick={connect.retry}>
          {words.tryAgain}
        </WideButton>
      </ConnectBottom>
    </ConnectScreen>
  );
}

function CopyButton({ details }: { details: string }) {
  const words = useMessages(common);
  const { result, copy } = useCopy(details, words.copied);
  if (result === 'shown') return <DetailsToCopy details={details} />;
  return (
    <QuietButton onClick={copy}>
      {result === 'copied' ? words.copied : words.copyDetails}
    </QuietButton>
  );
}
