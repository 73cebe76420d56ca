import { type ReactNode, useState } from 'react';
import { DialogShell } from '../../components/Dialog/DialogShell';
import { Root } from '../../components/Root/Root';
import { type AmpError, DeveloperError } from '../../core/errors';
import type { Config } from '../../core/types';
import { InstallationProvider } from '../../hooks/install/InstallationProvider';
import type { InstallationIdentity } from '../../provider/contexts';
import { useInstallationContext } from '../../hooks/install/useInstallation';
import { useHostCallback } from '../../hooks/shared/useHostCallback';
import { useReport } from '../../hooks/shared/useReport';
import { common } from '../../locale/en/common';
import type { Localization } from '../../locale/types';
import { LazyPart, useLazyPart } from '../../provider/LazyPart';
import { useMessages } from '../../provider/useMessages';
import type { AppearanceOption } from '../../theme/appearance';
import { FlowBranding } from '../FlowBranding/FlowBranding';
import { FlowBoundary } from '../FlowBoundary/FlowBoundary';
import type { InstallFlowProps } from './InstallFlow';
import { WaitingScreen } from './screens/WaitingScreen';

/** Integration, consumer and group are described at `InstallationIdentity`. */
export interface InstallIntegrationProps extends InstallationIdentity {
  /** Called after an install in this component. */
  onInstallSuccess?: (installationId: string, config: Config) => void;
  /** Called after changes were saved. */
  onUpdateSuccess?: (installationId: string, config: Config) => void;
  onUninstallSuccess?: (installationId: string) => void;
  /** `wizard` shows connecting and the first install one page at a time, and the panel afterwards. Default `panel`. */
  variant?: 'panel' | 'wizard';
  /** `dialog` shows a modal dialog, which is open until it is unmounted or the person closes it. Default `inline`. */
  presentation?: 'inline' | 'dialog';
  /**
   * Installs without asking. Default: only where there is nothing to choose, right after connecting in this flow.
   * `true`: as soon as nothing required is missing; `false`: never.
   */
  autoInstall?: boolean;
  /** Installs and saves without the sample read that finds fields the connected user cannot see. Default `false`. */
  skipSampling?: boolean;
  /** Binds the sign-in to this browser, so that its address cannot be sent to a colleague. Default `false`. */
  enableCSRFProtection?: boolean;
  /** Called when the first unsaved change is made, and when none is left. */
  onDirtyChange?: (dirty: boolean) => void;
  /** Called when the person is finished, or closed the dialog. */
  onDone?: () => void;
  /** Called once for each error, with the details for developers. */
  onError?: (error: AmpError) => void;
  /** Level of the screen's own heading. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  appearance?: AppearanceOption;
  localization?: Localization;
}

/** Everything behind the door. It is fetched beside the first requests, so that nothing waits for both in turn. */
export const lazyInstallFlow = /* @__PURE__ */ new LazyPart(() =>
  import('./InstallFlow').then(({ InstallFlow }) => InstallFlow),
);

/**
 * Connects, installs, changes and uninstalls one integration. Props and callbacks follow
 * `@amp-labs/react`; unlike there, one save covers all objects, and nothing is installed before *Install* is pressed.
 */
export function InstallIntegration(props: InstallIntegrationProps) {
  const { presentation = 'inline', appearance, localization, headingLevel, onError } = props;
  const { integration, consumerRef, consumerName, groupRef, groupName } = props;
  const { fieldMapping, defaults } = props;
  const identity = { integration, consumerRef, consumerName, groupRef, groupName };
  const key = [integration, groupRef, consumerRef].join('\n');
  return (
    <Root appearance={appearance} localization={localization} headingLevel={headingLevel}>
      <FlowBoundary flow="install" forWhom={[integration, groupRef, consumerRef]} onError={onError}>
        {/* Nothing of one tenant's flow may show in another's. */}
        <InstallationProvider
          key={key}
          {...identity}
          fieldMapping={fieldMapping}
          defaults={defaults}
        >
          <Identified>
            <LazyFlow {...props} />
            {presentation === 'dialog' ? null : (
              <FlowBranding flow="install" groupRef={groupRef} consumerRef={consumerRef} />
            )}
          </Identified>
        </InstallationProvider>
      </FlowBoundary>
    </Root>
  );
}

/** Leaves what is missing to the boundary above. Nothing in here may request anything then. */
function Identified({ children }: { children: ReactNode }) {
  const { cause } = useInstallationContext('InstallIntegration').data;
  if (cause instanceof DeveloperError) throw cause;
  return children;
}

/** The flow, or its skeleton until its code is there. Code that does not arrive is an error of the boundary above. */
function LazyFlow(props: InstallFlowProps) {
  const { part: Flow, error } = useLazyPart(lazyInstallFlow);
  const words = useMessages(common);
  const { data, integration } = useInstallationContext('InstallIntegration');
  const onDone = useHostCallback('onDone', props.onDone, useReport('install'));
  const [isClosed, setIsClosed] = useState(false);
  if (error) throw error;
  if (isClosed) return null;
  if (Flow) return <Flow {...props} />;
  const isWizard = props.variant === 'wizard' && !data.installation;
  const waiting = (
    <WaitingScreen id="install.loading" sentence={words.loading} isWizard={isWizard} />
  );
  if (props.presentation !== 'dialog') return waiting;
  return (
    <DialogShell
      title={data.providerInfo?.displayName ?? integration}
      onClose={() => {
        setIsClosed(true);
        onDone?.();
      }}
    >
      {waiting}
    </DialogShell>
  );
}
