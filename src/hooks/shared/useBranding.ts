import type { Flow } from '../../actions/events';
import { queries } from '../../actions/queries/options';
import type { ConsumerScope } from '../../api/types';
import { statusOf } from '../../core/errors';
import { useAmpersand } from '../../provider/contexts';
import { useAmpQuery } from './useAmpQuery';
import { useReport, useReportedError } from './useReport';

/** State of "Powered by Ampersand"; `unknown` while the project is loading, and where it cannot be loaded. */
export type Branding = 'unknown' | 'shown' | 'hidden';

/** A lost network or a refused credential fails the flow's other requests too, and the flow reports it. */
function isOfOneRequest(error: Error | null): boolean {
  const status = statusOf(error);
  return status !== undefined && status !== 401;
}

/**
 * Reads the project's entitlement `brandingRemoval`. The request is shared with the flow around it, which works without
 * the project, so that a failure of this one request is reported here.
 */
export function useBranding(flow: Flow, scope: ConsumerScope): Branding {
  const services = useAmpersand('useBranding');
  const { data, error } = useAmpQuery(queries.project(services, scope));
  const isOwnFailure = !data && isOfOneRequest(error);
  useReportedError(isOwnFailure ? error : undefined, useReport(flow));
  if (!data) return 'unknown';
  return data.entitlements?.brandingRemoval?.value === true ? 'hidden' : 'shown';
}
