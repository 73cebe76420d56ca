import { Root } from '../../components/Root/Root';
import type { Integration } from '../../core/types';
import { FlowBoundary } from '../FlowBoundary/FlowBoundary';
import type { IntegrationListProps } from '../List/IntegrationList';
import { StatusScreen } from './StatusScreen';

export interface InstallationStatusProps extends Omit<IntegrationListProps, 'onSelect'> {
  /** Name of the integration, as in `amp.yaml`. */
  integration: string;
  /**
   * The row's button was pressed: show `InstallIntegration`, or go to your own page for it. Without it there is no
   * button.
   */
  onSelect?: (integration: Integration) => void;
  /** Level of the integration's name as a heading. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
}

/**
 * How one integration stands, in one row: set up or not, whether something asks for a person, how its last run went.
 * For dashboards and settings pages; several on one page, and an `IntegrationList`, share their requests.
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
