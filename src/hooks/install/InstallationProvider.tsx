import { type ReactNode, useMemo } from 'react';
import { requireTexts } from '../../core/requireTexts';
import {
  InstallationContext,
  type InstallationContextValue,
  type InstallationIdentity,
} from '../../provider/contexts';
import { useStable } from '../../utils/useStable';
import { useInstallationData } from './useInstallationData';

export interface InstallationProviderProps extends InstallationIdentity {
  children?: ReactNode;
}

/**
 * Loads one integration for one group and shares it with the hooks below. Put it around your own screens, or around a
 * `FieldMappingPicker`; `InstallIntegration` has one of its own. Two providers of the same integration and consumer share
 * their requests.
 */
export function InstallationProvider({ children, ...identity }: InstallationProviderProps) {
  const { integration, groupRef, consumerRef } = identity;
  requireTexts({ integration, groupRef, consumerRef });
  const stable = useStable(identity);
  const { data, drafts } = useInstallationData(stable);
  const provider = data.integrationInfo?.provider;
  const value = useMemo<InstallationContextValue>(
    () => ({ ...stable, provider, data, drafts }),
    [stable, provider, data, drafts],
  );
  return <InstallationContext.Provider value={value}>{children}</InstallationContext.Provider>;
}
