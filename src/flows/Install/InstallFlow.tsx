import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Stepper } from './frame/Stepper';
import { accessSummary } from '../../core/installation';
import type { ConnectOptions } from '../../actions/connect/ConnectOptions';
import { useDraft, type UseDraftResult } from '../../hooks/install/useDraft';
import { type InstallCallbacks, useInstallActions } from '../../hooks/install/useInstallActions';
import { useHostCallback } from '../../hooks/shared/useHostCallback';
import { useReport } from '../../hooks/shared/useReport';
import { useInstallationContext } from '../../hooks/install/useInstallation';
import { common } from '../../locale/en/common';
import { install } from '../../locale/en/install';
import { useMessages } from '../../provider/useMessages';
import { ConnectCard } from '../Connect/ConnectCard';
import { InstallDialog } from './frame/InstallDialog';
import { InstallSession, type InstallSessionProps } from './frame/InstallSession';
import { UninstallSection } from './pages/UninstallSection';
import { DoneScreen } from './screens/DoneScreen';
import { UninstalledScreen } from './screens/InstallScreens';
import { FieldsUnreadable, LoadFailed } from './screens/LoadFailed';
import { useAutoInstall } from './useAutoInstall';
import { useInstallNames } from './words/useInstallNames';
import { useFirstUseRefusal } from './useFirstUseRefusal';
import { useLeaveGuard } from './useLeaveGuard';
import { WaitingScreen } from './screens/WaitingScreen';

export interface InstallFlowProps
  extends InstallCallbacks, Pick<ConnectOptions, 'enableCSRFProtection'> {
  /** Installs without asking as soon as nothing is left to choose. Default: only where there is nothing to choose at all, right after connecting here. */
  autoInstall?: boolean;
  onDirtyChange?: (dirty: boolean) => void;
  onDone?: () => void;
  /** `wizard`: the first install one page at a time. */
  variant?: 'panel' | 'wizard';
  presentation?: 'inline' | 'dialog';
}

type Outcome = 'none' | 'installed' | 'uninstalled';

/** Options of the connect card, with the access that the manifest declares. */
function useConnectOptions(
  { enableCSRFProtection }: InstallFlowProps,
  onConnectSuccess: () => void,
): ConnectOptions {
  const { data, ...identity } = useInstallationContext('InstallIntegration');
  const { consumerRef, consumerName, groupRef, groupName, provider = '' } = identity;
  const content = data.integrationInfo?.latestRevision.content;
  const access = useMemo(() => content && accessSummary(content), [content]);
  const module = content?.module;
  const connectionId = data.connection?.id;
  return useMemo(
    () => ({
      provider,
      consumerRef,
      consumerName,
      groupRef,
      groupName,
      module,
      access,
      connectionId,
      enableCSRFProtection,
      onConnectSuccess,
    }),
    [
      provider,
      consumerRef,
      consumerName,
      groupRef,
      groupName,
      module,
      access,
      connectionId,
      enableCSRFProtection,
      onConnectSuccess,
    ],
  );
}

/** The whole flow of one integration, in the page or in a dialog of its own. */
export function InstallFlow(props: InstallFlowProps) {
  const { provider } = useInstallNames();
  const onDone = useHostCallback('onDone', props.onDone, useReport('install'));
  if (props.presentation !== 'dialog') {
    return (
      <section aria-label={provider || undefined}>
        <InstallScreen {...props} onDone={onDone} />
      </section>
    );
  }
  return (
    <InstallDialog onDone={onDone}>
      {(leave) => <InstallScreen {...props} onDone={leave} />}
    </InstallDialog>
  );
}

/** Screens of the flow, one at a time: the outcome of an install or uninstall, else the screen of the phase. */
function InstallScreen(props: InstallFlowProps) {
  const { onDone } = props;
  const { installation } = useInstallationContext('InstallIntegration').data;
  const draft = useDraft();
  const actions = useInstallActions(props);
  const names = useInstallNames();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [steps, setSteps] = useState<number>();
  const [start, setStart] = useState({ round: 0, connectedHere: false });
  const begin = useCallback(
    (connectedHere: boolean) => setStart(({ round }) => ({ round: round + 1, connectedHere })),
    [],
  );
  const showInstalled = useCallback(() => setOutcome('installed'), []);
  const showUninstalled = useCallback(() => setOutcome('uninstalled'), []);
  const connectOptions = useConnectOptions(
    props,
    useCallback(() => begin(true), [begin]),
  );
  useLeaveGuard(
    draft?.isDirty === true,
    useHostCallback('onDirtyChange', props.onDirtyChange, useReport('install')),
  );
  const installing = useAutoInstall({
    draft,
    actions,
    ...start,
    autoInstall: props.autoInstall,
    held: outcome === 'uninstalled',
    onInstalled: showInstalled,
  });
  const done = () => {
    setOutcome('none');
    onDone?.();
  };

  if (outcome === 'uninstalled' && !installation) {
    return (
      <UninstalledScreen
        names={names}
        onAction={() => {
          begin(false);
          setOutcome('none');
        }}
      />
    );
  }
  if (outcome === 'installed' && installation && draft) {
    return <DoneScreen names={names} draft={draft} steps={steps} onAction={done} />;
  }
  return (
    <PhaseScreen
      draft={draft}
      actions={actions}
      names={names}
      connectOptions={connectOptions}
      isWizard={props.variant === 'wizard' && !installation}
      isInstalling={installing}
      onSteps={setSteps}
      onInstalled={showInstalled}
      onUninstalled={showUninstalled}
      onDone={onDone}
    />
  );
}

interface PhaseScreenProps extends Omit<InstallSessionProps, 'draft' | 'variant'> {
  draft: UseDraftResult | null;
  isWizard: boolean;
  /** `true` while the flow installs without a question. */
  isInstalling: boolean;
}

/** Screen of the phase that loading has reached. */
function PhaseScreen({ draft, isWizard, isInstalling, ...session }: PhaseScreenProps) {
  const { names, actions, connectOptions, onUninstalled } = session;
  const words = useMessages(install);
  const shared = useMessages(common);
  const { data } = useInstallationContext('InstallIntegration');
  const { phase, installation } = data;
  const refusal = useFirstUseRefusal();
  if (phase === 'loading') {
    return <WaitingScreen id="install.loading" sentence={shared.loading} isWizard={isWizard} />;
  }
  if (phase === 'unconnected' || refusal) {
    const card = <ConnectCard options={{ ...connectOptions, refusal }} />;
    return isWizard ? <FirstStep>{card}</FirstStep> : card;
  }
  if (phase === 'failed') {
    return (
      <LoadFailed
        names={names}
        uninstall={
          installation && (
            <UninstallSection
              names={names}
              actions={actions}
              config={installation.config}
              manifest={data.manifest}
              onUninstalled={onUninstalled}
            />
          )
        }
      />
    );
  }
  if (phase === 'unreadable' && !installation) {
    return <FieldsUnreadable names={names} connectOptions={connectOptions} />;
  }
  // After a renewed sign-in the panel stays as it was while the fields are read again.
  const refreshing = phase === 'reading' && !data.hydrated && draft !== null;
  if ((phase === 'reading' && !refreshing) || !draft || isInstalling) {
    const sentence = isInstalling
      ? words.installing
      : words.readingFields({ provider: names.provider });
    return (
      <WaitingScreen id="install.reading" sentence={sentence} names={names} isWizard={isWizard} />
    );
  }
  const variant = isWizard ? 'wizard' : 'panel';
  return (
    <InstallSession
      // Panel and wizard each begin with their own first page.
      key={variant}
      variant={variant}
      draft={draft}
      actions={actions}
      names={names}
      connectOptions={connectOptions}
      onSteps={session.onSteps}
      onInstalled={session.onInstalled}
      onUninstalled={onUninstalled}
      onDone={session.onDone}
    />
  );
}

/** Connecting comes first; how many steps follow is known once the account's fields are. */
function FirstStep({ children }: { children: ReactNode }) {
  const words = useMessages(install);
  return (
    <div className="amp-wizardNarrow">
      <Stepper step={1} name={words.steps.connect} />
      {children}
    </div>
  );
}
