import type { ConsumerScope } from '../../api/types';
import { useAmpersand } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { useAmpQuery } from './useAmpQuery';

/** State of "Powered by Ampersand"; `unknown` while the project is loading, and where it cannot be loaded. */
export type Branding = 'unknown' | 'shown' | 'hidden';

/** Reads the project's entitlement `brandingRemoval`. The request is shared with the flow around it. */
export function useBranding(scope: ConsumerScope): Branding {
  const services = useAmpersand('useBranding');
  const { data } = useAmpQuery(queries.project(services, scope));
  if (!data) return 'unknown';
  return data.entitlements?.brandingRemoval?.value === true ? 'hidden' : 'shown';
}
