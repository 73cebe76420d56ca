import { useEffect, useMemo, useState } from 'react';
import { queries } from '../../actions/queries/options';
import { toAmpError } from '../../actions/reportError';
import { type AmpError, statusOf } from '../../core/errors';
import type { Integration } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import type { LoadedIdentity, ReportedError } from '../../provider/contexts';
import {
  useFirstError,
  useReport,
  useReportedError,
  useReportedMistake,
} from '../shared/useReport';

/** Message for a developer who asked for an integration that the project does not have. */
export function missingIntegrationMessage(
  name: string,
  project: string,
  all: Integration[],
): string {
  const names = all.map((item) => item.name).join(', ') || 'none';
  return `there is no integration "${name}" in project "${project}". It has: ${names}. Pass one of these names as \`integration\`, or deploy the manifest that declares it.`;
}

/** Integrations that exist, looked up once for a `cause`; `unknown` where they cannot be read either. */
function useExistingIntegrations(
  { groupRef, consumerRef }: LoadedIdentity,
  cause: Error | undefined,
): Integration[] | 'unknown' | undefined {
  const services = useAmpersand('InstallationProvider');
  const [found, setFound] = useState<{ cause: Error; all: Integration[] | 'unknown' }>();
  useEffect(() => {
    if (!cause) return;
    let current = true;
    const options = queries.integrations(services, { groupRef, consumerRef });
    void services.queryClient.fetchQuery(options).then(
      (all) => current && setFound({ cause, all }),
      () => current && setFound({ cause, all: 'unknown' }),
    );
    return () => {
      current = false;
    };
  }, [cause, services, groupRef, consumerRef]);
  return cause && found?.cause === cause ? found.all : undefined;
}

/**
 * Reports why an installation cannot be shown. For an integration that is missing the developer hears the names that
 * exist, which the customer's screen must not show.
 * @param integrationError Why the integration itself could not be loaded, if that is so.
 * @param cause Why there is nothing to show.
 */
export function useLoadFailure(
  identity: LoadedIdentity,
  integrationError: Error | null,
  cause: Error | undefined,
): { error?: AmpError; reported?: ReportedError } {
  const { project } = useAmpersand('InstallationProvider');
  const report = useReport('install');
  const error = useFirstError(useMemo(() => cause && toAmpError(cause), [cause]));
  const isMissing = cause === integrationError && statusOf(cause) === 404;
  const existing = useExistingIntegrations(identity, isMissing ? cause : undefined);
  const what = Array.isArray(existing)
    ? missingIntegrationMessage(identity.integration, project, existing)
    : undefined;
  const mistake = useReportedMistake(what, report, error);
  const plain = isMissing && existing !== 'unknown' ? undefined : cause;
  useReportedError(plain, report, error);
  const reported = useMemo(
    () => mistake ?? (plain && error ? { cause: plain, error } : undefined),
    [mistake, plain, error],
  );
  return { error, reported };
}
