import { useMemo } from 'react';
import { useAmpersand } from '../../provider/contexts';
import type { InstallationTarget } from '../../actions/install/installationActions';
import { useInstallationContext } from './useInstallationContext';

/** For whom the writes of this `InstallationProvider` go; `null` until the integration is loaded. */
export function useInstallationTarget(caller: string): InstallationTarget | null {
  const services = useAmpersand(caller);
  const { integration, groupRef, consumerRef, data } = useInstallationContext(caller);
  const integrationId = data.integrationInfo?.id;
  return useMemo(
    () =>
      integrationId === undefined
        ? null
        : { services, integration, integrationId, groupRef, consumerRef },
    [services, integration, integrationId, groupRef, consumerRef],
  );
}
