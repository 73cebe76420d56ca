import type { Flow } from '../../actions/events';
import { useBranding } from '../../hooks/shared/useBranding';
import { PoweredBy } from './PoweredBy';

export interface FlowBrandingProps {
  /** Flow that the line stands under. */
  flow: Flow;
  groupRef: string;
  consumerRef: string;
}

/** "Powered by Ampersand", unless the project's plan takes it away. */
export function FlowBranding({ flow, groupRef, consumerRef }: FlowBrandingProps) {
  return <PoweredBy state={useBranding(flow, { groupRef, consumerRef })} />;
}
