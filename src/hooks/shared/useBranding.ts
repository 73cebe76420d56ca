import type { ConsumerScope } from '../../api/types';
import { useAmpersand } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { useAmpQuery } from './useAmpQuery';

/** Whether "Powered by Ampersand" is shown: `unknown` while the project loads, or where it cannot be read. */
export type Branding = 'unknown' | 'shown' | 'hidden';

/** The project's entitlement `brandingRemoval`; shares its request with the flow it stands in. */
export function useBranding(scope: ConsumerScope): Branding {
  const services = useAmpersand('useBranding');
  const { data } = useAmpQuery(queries.project(services, scope), 'useBranding');
  if (!data) return 'unknown';
  return data.entitlements?.brandingRemoval?.value === true ? 'hidden' : 'shown';
}
