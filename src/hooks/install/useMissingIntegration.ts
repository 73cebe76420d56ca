import { useEffect } from 'react';
import { DeveloperError, describeError } from '../../core/errors';
import type { Integration } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import type { InstallationIdentity } from './InstallationProvider';
import { queries } from '../../actions/queries/options';

/** The integration is not there; its own hook reports that, with the names that are. */
export function isMissing(error: Error | null): boolean {
  return (error as { status?: number } | null)?.status === 404;
}

/** What to tell a developer who asked for one of another name. */
export function missingIntegrationMessage(
  name: string,
  project: string,
  all: Integration[],
): string {
  const names = all.map((item) => item.name).join(', ') || 'none';
  return `there is no integration "${name}" in project "${project}". It has: ${names}. Pass one of these names as \`integration\`, or deploy the manifest that declares it.`;
}

/**
 * For an integration that is not there, looks once which ones are, and tells the developer: `onError` and the console,
 * never the customer's screen.
 */
export function useMissingIntegration(identity: InstallationIdentity, error: Error | null): void {
  const services = useAmpersand('InstallationProvider');
  const { integration, groupRef, consumerRef } = identity;
  const missing = isMissing(error);
  useEffect(() => {
    if (!missing) return;
    let current = true;
    const options = queries.integrations(services, { groupRef, consumerRef });
    void services.queryClient.fetchQuery(options).then(
      (all) => {
        if (!current) return;
        const mistake = new DeveloperError(
          missingIntegrationMessage(integration, services.project, all),
        );
        // oxlint-disable-next-line no-console -- the customer's screen must not name other integrations
        console.error(mistake.message);
        services.onError(describeError(mistake, { time: new Date().toISOString(), online: true }));
      },
      () => {
        if (!current) return;
        services.onError(describeError(error, { time: new Date().toISOString(), online: true }));
      },
    );
    return () => {
      current = false;
    };
  }, [missing, error, services, integration, groupRef, consumerRef]);
}
