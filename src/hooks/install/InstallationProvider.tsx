import { type ReactNode, useMemo } from 'react';
import { requireTexts } from '../../core/requireTexts';
import {
  InstallationContext,
  type InstallationContextValue,
  type InstallationIdentity,
} from '../../provider/contexts';
import { useStable } from '../../utils/useStable';
import { useOwner } from '../shared/useOwner';
import { useInstallationData } from './useInstallationData';

export interface InstallationProviderProps extends InstallationIdentity {
  children?: ReactNode;
}

/**
 * Loads one integration for one group and shares it with the hooks below. Put it around your own screens, or around a
 * `FieldMappingPicker`; `InstallIntegration` has one of its own. Two providers of the same integration and consumer share
 * their requests. When the integration, the group, the consumer or the API's address, project or credential changes,
 * everything below starts over, so that nothing of one customer is shown to another or saved for them.
 */
export function InstallationProvider({ children, ...identity }: InstallationProviderProps) {
  const { integration, groupRef, consumerRef } = identity;
  requireTexts({ integration, groupRef, consumerRef });
  const owner = useOwner('InstallationProvider', integration, groupRef, consumerRef);
  return (
    <OwnedInstallation key={owner} {...identity}>
      {children}
    </OwnedInstallation>
  );
}

function OwnedInstallation({ children, ...identity }: InstallationProviderProps) {
  const stable = useStable(identity);
  const { data, drafts } = useInstallationData(stable);
  const provider = data.integrationInfo?.provider;
  const value = useMemo<InstallationContextValue>(
    () => ({ ...stable, provider, data, drafts }),
    [stable, provider, data, drafts],
  );
  return <InstallationContext.Provider value={value}>{children}</InstallationContext.Provider>;
}
