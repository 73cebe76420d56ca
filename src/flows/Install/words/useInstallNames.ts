import { useMemo } from 'react';
import { readAuthScheme } from '../../../core/auth/scheme';
import { workspaceHost } from '../../../core/auth/workspaceHost';
import { readableName } from '../../../core/mapping/normalizeName';
import type { AuthScheme, Connection, ProviderInfo } from '../../../core/types';
import { signsInAtProvider } from '../../../hooks/connect/useConnection';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { logoOf } from '../../../provider/logoOf';
import type { Logo } from '../../../theme/logo';
import { useAmpersand } from '../../../provider/contexts';

/** Names that every screen of the flow uses. */
export interface InstallNames {
  app: string;
  provider: string;
  logo?: Logo;
  /** Account and person: `acme.my.salesforce.com · Dana Ruiz`. */
  account?: string;
  person?: string;
  /** Signing in happens at the provider, and not by details typed here. */
  inWindow: boolean;
}

/** The scheme only serves to write a workspace as people know it; one that cannot be read is no obstacle. */
function schemeOf(provider: ProviderInfo | undefined): AuthScheme | undefined {
  if (!provider) return undefined;
  try {
    return readAuthScheme(provider);
  } catch {
    return undefined;
  }
}

function accountOf(connection: Connection | undefined, scheme: AuthScheme | undefined) {
  if (!connection) return undefined;
  const workspace = connection.providerWorkspaceRef;
  const where = workspace && workspaceHost(scheme, workspace);
  const who = connection.consumer?.consumerName;
  return [where, who].filter(Boolean).join(' · ') || undefined;
}

export function useInstallNames(): InstallNames {
  const services = useAmpersand('InstallIntegration');
  const { data } = useInstallationContext('InstallIntegration');
  const { phase, project, providerInfo, integrationInfo, connection } = data;
  // Nothing that changes before one's eyes: what may still come is waited for while the page waits anyway.
  const isWaiting = phase === 'loading' || phase === 'reading';
  const isKnown = providerInfo || !isWaiting;
  const account = useMemo(
    () => (isKnown ? accountOf(connection, schemeOf(providerInfo)) : undefined),
    [isKnown, connection, providerInfo],
  );
  return useMemo(() => {
    const id = integrationInfo?.provider ?? '';
    return {
      app: services.appName ?? project?.appName ?? project?.name ?? '',
      provider: providerInfo?.displayName ?? readableName(id),
      logo: logoOf(services, id, providerInfo),
      account,
      inWindow: !connection || signsInAtProvider(connection),
      person: connection?.consumer?.consumerName || undefined,
    };
  }, [services, project, providerInfo, integrationInfo, connection, account]);
}
