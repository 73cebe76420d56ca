import { useEffect, useState } from 'react';
import { queries } from '../../actions/queries/options';
import { statusOf } from '../../core/errors';
import type { Integration } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import type { Report } from '../shared/useReport';
import { useReportedMistake } from '../shared/useReportedMistake';
import type { InstallationIdentity } from '../../provider/contexts';

/** Message for a developer who asked for an integration that the project does not have. */
export function missingIntegrationMessage(
  name: string,
  project: string,
  all: Integration[],
): string {
  const names = all.map((item) => item.name).join(', ') || 'none';
  return `there is no integration "${name}" in project "${project}". It has: ${names}. Pass one of these names as \`integration\`, or deploy the manifest that declares it.`;
}

/**
 * Looks up once which integrations exist when the wanted one is missing, and reports them to the developer, never on the
 * customer's screen.
 * @param error Why the integration could not be loaded.
 * @returns What the host is told in place of `error`; `undefined` while that is looked up.
 */
export function useMissingIntegration(
  { integration, groupRef, consumerRef }: InstallationIdentity,
  error: Error | null,
  report: Report,
): Error | undefined {
  const services = useAmpersand('InstallationProvider');
  const [found, setFound] = useState<{ error: Error; all?: Integration[] }>();
  useEffect(() => {
    if (!error || statusOf(error) !== 404) return;
    let current = true;
    const options = queries.integrations(services, { groupRef, consumerRef });
    void services.queryClient.fetchQuery(options).then(
      (all) => current && setFound({ error, all }),
      // Without the names the host hears what the API said.
      () => current && setFound({ error }),
    );
    return () => {
      current = false;
    };
  }, [error, services, groupRef, consumerRef]);
  const now = error && found?.error === error ? found : undefined;
  const what = now?.all && missingIntegrationMessage(integration, services.project, now.all);
  const { mistake } = useReportedMistake(what, report);
  if (error && statusOf(error) !== 404) return error;
  return mistake ?? now?.error;
}
