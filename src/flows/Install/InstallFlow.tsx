import { useEffect, useMemo, useRef, useState } from 'react';
import { Banner } from '../../components/Banner/Banner';
import { Button } from '../../components/Button/Button';
import { supportDetails } from '../../components/ErrorNotice/ErrorNotice';
import { accessSummary } from '../../core/installation';
import type { AmpError } from '../../core/errors';
import type { ConnectOptions } from '../../hooks/ConnectOptions';
import { useDraft } from '../../hooks/useDraft';
import { type InstallCallbacks, useInstallActions } from '../../hooks/useInstallActions';
import { useInstallationContext } from '../../hooks/useInstallationContext';
import { install } from '../../locale/en/install';
import { useMessages } from '../../provider/contexts';
import { ConnectCard } from '../Connect/ConnectCard';
import { InstallPlaces } from './InstallPlaces';
import { FailedScreen, NoticeScreen, OutcomeScreen, WaitingScreen } from './InstallScreens';
import { whatHappensNext } from './scheduleWords';
import { useAutoInstall } from './useAutoInstall';
import { type InstallNames, useInstallNames } from './useInstallNames';
import { useFirstUseRefusal } from './useFirstUseRefusal';
import { useLeaveGuard } from './useLeaveGuard';
import { useScreenEvent } from './useScreenEvent';

export interface InstallFlowProps extends InstallCallbacks {
  /** Installs without asking as soon as nothing is left to choose. Default: only where there is nothing to choose at all, right after connecting here. */
  autoInstall?: boolean;
  onDirtyChange?: (dirty: boolean) => void;
  onDone?: () => void;
}

type Outcome = 'none' | 'installed' | 'uninstalled';

/** What the connect card needs, with what {App} will do from the manifest. */
function useConnectOptions(
  onError: ((error: AmpError) => void) | undefined,
  onConnected: () => void,
): ConnectOptions {
  const { data, ...identity } = useInstallationContext('InstallIntegration');
  const { consumerRef, consumerName, groupRef, groupName, provider = '' } = identity;
  const content = data.integrationInfo?.latestRevision.content;
  const access = useMemo(() => content && accessSummary(content), [content]);
  const connectionId = data.connection?.id;
  return {
    ...{ provider, consumerRef, consumerName, groupRef, groupName, access, connectionId, onError },
    module: content?.module,
    onConnectSuccess: onConnected,
  };
}

function useReportFailure(onError: ((error: AmpError) => void) | undefined): void {
  const { data } = useInstallationContext('InstallIntegration');
  const { error } = data;
  const reported = useRef<AmpError>(undefined);
  useEffect(() => {
    if (!error || reported.current === error) return;
    reported.current = error;
    onError?.(error);
  }, [error, onError]);
}

/** From nothing connected to installed, changed and uninstalled: one screen at a time. */
export function InstallFlow(props: InstallFlowProps) {
  const { onDone, onDirtyChange, onError } = props;
  const words = useMessages(install);
  const { data } = useInstallationContext('InstallIntegration');
  const { phase, installation } = data;
  const draft = useDraft();
  const actions = useInstallActions(props);
  const names = useInstallNames();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [connectedHere, setConnectedHere] = useState(false);
  const connectOptions = useConnectOptions(onError, () => setConnectedHere(true));
  const refusal = useFirstUseRefusal();
  useReportFailure(onError);
  useLeaveGuard(Boolean(installation && draft?.isDirty), onDirtyChange);
  const installing = useAutoInstall({
    ...{ draft, actions, connectedHere, autoInstall: props.autoInstall },
    onInstalled: () => setOutcome('installed'),
  });
  const done = () => {
    setOutcome('none');
    onDone?.();
  };

  if (outcome === 'uninstalled' && !installation) {
    return (
      <Uninstalled
        names={names}
        onAction={() => {
          setConnectedHere(false);
          setOutcome('none');
        }}
      />
    );
  }
  if (outcome === 'installed' && installation && draft) {
    return <Done {...{ names, draft }} onAction={done} />;
  }
  if (phase === 'loading') return <WaitingScreen id="install.loading" sentence={words.loading} />;
  if (phase === 'unconnected' || refusal) {
    return <ConnectCard options={{ ...connectOptions, refusal }} />;
  }
  if (phase === 'failed' || phase === 'unreadable') {
    return <Failed names={names} connectOptions={connectOptions} />;
  }
  if (phase === 'reading' || !draft || installing) {
    const sentence = installing
      ? words.installing
      : words.readingFields({ provider: names.provider });
    return <WaitingScreen id="install.reading" sentence={sentence} names={names} />;
  }
  return (
    <InstallPlaces
      {...{ draft, actions, names, connectOptions, onDone }}
      onInstalled={() => setOutcome('installed')}
      onUninstalled={() => setOutcome('uninstalled')}
    />
  );
}

/** Wave 1 or the account's fields could not be loaded. */
function Failed({
  names,
  connectOptions,
}: {
  names: InstallNames;
  connectOptions: ConnectOptions;
}) {
  const words = useMessages(install);
  const { data } = useInstallationContext('InstallIntegration');
  const [signingIn, setSigningIn] = useState(false);
  const { phase, error, reload, rehydrate, isFetching } = data;
  const unread = phase === 'unreadable';
  const id = unread ? 'install.unreadable' : 'install.failed';
  useScreenEvent(id);
  if (!error) return null;
  if (signingIn) return <ConnectCard options={connectOptions} />;
  const { provider } = names;
  if (!unread) {
    return <FailedScreen id={id} error={error} names={names} onRetry={() => void reload()} />;
  }
  return (
    <NoticeScreen id={id}>
      <Banner
        tone="error"
        title={words.unreadTitle({ provider })}
        quote={error.detail}
        details={supportDetails(error)}
      >
        {words.unread({ provider })}
      </Banner>
      <div className="amp-pageActions">
        <Button variant="primary" pending={isFetching} onClick={() => void rehydrate()}>
          {words.checkAgain}
        </Button>
        <Button onClick={() => setSigningIn(true)}>{words.signInAgain}</Button>
      </div>
    </NoticeScreen>
  );
}

function Done(props: {
  names: InstallNames;
  draft: NonNullable<ReturnType<typeof useDraft>>;
  onAction: () => void;
}) {
  const { names, draft, onAction } = props;
  const words = useMessages(install);
  useScreenEvent('install.done');
  const { manifest, choices } = draft;
  const { app } = names;
  const reading = whatHappensNext({ manifest, choices, app }, words);
  const written = manifest.objects.filter(
    ({ objectName }) => choices.objects[objectName]?.write?.enabled,
  );
  return (
    <OutcomeScreen
      id="install.done"
      title={words.installedTitle({ provider: names.provider })}
      actionLabel={words.done}
      onAction={onAction}
    >
      {reading && <p className="amp-pageText">{reading}</p>}
      {written.length > 0 && (
        <p className="amp-pageText">
          {words.doneWriting({ app, objects: written.map(({ displayName }) => displayName) })}
        </p>
      )}
      {manifest.objects.length === 0 && (
        <p className="amp-pageText">{words.installedAutomatically({ app })}</p>
      )}
    </OutcomeScreen>
  );
}

function Uninstalled({ names, onAction }: { names: InstallNames; onAction: () => void }) {
  const words = useMessages(install);
  useScreenEvent('install.uninstalled');
  const { provider, app } = names;
  return (
    <OutcomeScreen
      id="install.uninstalled"
      title={words.uninstalledTitle({ provider })}
      actionLabel={words.setUpAgain}
      onAction={onAction}
    >
      <p className="amp-pageText">{words.uninstalled({ app, provider })}</p>
    </OutcomeScreen>
  );
}
