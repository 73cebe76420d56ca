import { PoweredBy } from './PoweredBy';
import { useBranding } from '../../hooks/shared/useBranding';

export interface FlowBrandingProps {
  groupRef: string;
  consumerRef: string;
}

/** "Powered by Ampersand", unless the project's plan takes it away. */
export function FlowBranding({ groupRef, consumerRef }: FlowBrandingProps) {
  return <PoweredBy state={useBranding({ groupRef, consumerRef })} />;
}
