import { useContext } from 'react';
import { DeveloperError } from '../../core/errors';
import { InstallationContext } from '../../provider/contexts';
import type { InstallationContextValue } from '../../provider/contexts';

/** What the nearest `InstallationProvider` shares; outside of one this throws and says so. */
export function useInstallationContext(caller: string): InstallationContextValue {
  const value = useContext(InstallationContext);
  if (!value) {
    throw new DeveloperError(
      `${caller} needs an <InstallationProvider> above it. Wrap it in <InstallationProvider integration consumerRef groupRef>.`,
    );
  }
  return value;
}
