import { Root } from '../../components/Root/Root';
import type { AmpError } from '../../core/errors';
import type { Integration } from '../../core/types';
import type { Localization } from '../../locale/types';
import type { AppearanceOption } from '../../theme/appearance';
import { FlowBranding } from '../FlowBranding/FlowBranding';
import { FlowBoundary } from '../FlowBoundary/FlowBoundary';
import { ListScreen } from './ListScreen';

export interface IntegrationListProps {
  /** Your id of the person's organization. */
  groupRef: string;
  groupName?: string;
  /** Your id of the person. */
  consumerRef: string;
  consumerName?: string;
  /**
   * Called when a card's button is pressed. Show `InstallIntegration` for the integration, or open your own page for
   * it.
   */
  onSelect?: (integration: Integration) => void;
  /** Level of the list's own heading. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  appearance?: AppearanceOption;
  localization?: Localization;
  onError?: (error: AmpError) => void;
}

/** Cards of the project's integrations with the group's status: set up, manage, needs attention. */
export function IntegrationList(props: IntegrationListProps) {
  const { groupRef, consumerRef, onSelect, onError } = props;
  return (
    <Root
      appearance={props.appearance}
      localization={props.localization}
      headingLevel={props.headingLevel}
    >
      <FlowBoundary flow="list" forWhom={[groupRef, consumerRef]} onError={onError}>
        <ListScreen
          key={JSON.stringify([groupRef, consumerRef])}
          groupRef={groupRef}
          consumerRef={consumerRef}
          onSelect={onSelect}
        />
        <FlowBranding flow="list" groupRef={groupRef} consumerRef={consumerRef} />
      </FlowBoundary>
    </Root>
  );
}
