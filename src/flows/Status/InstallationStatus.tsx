import { Root } from '../../components/Root/Root';
import type { Integration } from '../../core/types';
import { FlowBoundary } from '../FlowBoundary/FlowBoundary';
import type { IntegrationListProps } from '../List/IntegrationList';
import { StatusScreen } from './StatusScreen';

export interface InstallationStatusProps extends Omit<IntegrationListProps, 'onSelect'> {
  /** Name of the integration, as in `amp.yaml`. */
  integration: string;
  /**
   * Called when the row's button is pressed. Show `InstallIntegration`, or open your own page for it. Without it
   * there is no button.
   */
  onSelect?: (integration: Integration) => void;
  /** Level of the integration's name as a heading. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
}

/**
 * Status of one integration in one row: whether it is set up, whether it needs attention, and the result of its last
 * run. For dashboards and settings pages. Several on one page, and an `IntegrationList`, share their requests.
 */
export function InstallationStatus(props: InstallationStatusProps) {
  const { integration, groupRef, consumerRef, onSelect, onError } = props;
  return (
    <Root
      appearance={props.appearance}
      localization={props.localization}
      headingLevel={props.headingLevel}
    >
      <FlowBoundary flow="status" forWhom={[integration, groupRef, consumerRef]} onError={onError}>
        <StatusScreen
          key={JSON.stringify([integration, groupRef, consumerRef])}
          integration={integration}
          groupRef={groupRef}
          consumerRef={consumerRef}
          onSelect={onSelect}
        />
      </FlowBoundary>
    </Root>
  );
}
