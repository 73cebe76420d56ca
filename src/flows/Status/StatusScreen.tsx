import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import { Screen } from '../../components/Screen/Screen';
import { StatusRow } from './StatusRow/StatusRow';
import { StatusRowSkeleton } from './StatusRow/StatusRowSkeleton';
import { useNow } from '../../components/useNow';
import type { Integration } from '../../core/types';
import { useInstallationStatus } from '../../hooks/list/useInstallationStatus';
import { useAmpersand } from '../../provider/contexts';
import { logoOf } from '../../provider/logoOf';
import { ListError } from '../List/ListError';
import { StatusNotice } from '../List/StatusNotice';
import { useRetry } from '../useRetry';
import { useHostCallback } from '../../hooks/shared/useHostCallback';
import { useReport } from '../../hooks/shared/useReport';
import { useScreenEvent } from '../../hooks/shared/useScreenEvent';

interface StatusScreenProps {
  /** Name of the integration. */
  integration: string;
  groupRef: string;
  consumerRef: string;
  onSelect?: (integration: Integration) => void;
}

/** The screens of a status: loading, failed, ready. */
export function StatusScreen({ integration, groupRef, consumerRef, ...props }: StatusScreenProps) {
  const onSelect = useHostCallback('onSelect', props.onSelect, useReport('status'));
  const found = useInstallationStatus({ integration, groupRef, consumerRef });
  const services = useAmpersand('InstallationStatus');
  const now = useNow();
  const screen = `status.${found.phase}`;
  const { retry, pending, focusOnChange } = useRetry(found.reload, screen);
  useScreenEvent('status', screen);
  return (
    <Screen id={screen} focusOnChange={focusOnChange}>
      {found.phase === 'loading' && <StatusRowSkeleton withButton={onSelect !== undefined} />}
      {found.phase === 'failed' &&
        // A name that does not exist concerns this integration only, and not the list.
        (found.error.code === 'developer' ? (
          <ErrorNotice error={found.error} app={found.appName} />
        ) : (
          <ListError error={found.error} app={found.appName} onRetry={retry} />
        ))}
      {found.phase === 'ready' && found.statusError && (
        <StatusNotice
          error={found.statusError}
          onRetry={retry}
          pending={pending}
          canOpen={onSelect !== undefined}
        />
      )}
      {found.phase === 'ready' && (
        <StatusRow
          item={found.listed}
          lastRun={found.lastRun}
          isLastRunLoading={found.isLastRunLoading}
          now={now}
          logo={logoOf(services, found.listed.integration.provider)}
          onSelect={onSelect && (() => onSelect(found.listed.integration))}
        />
      )}
    </Screen>
  );
}
