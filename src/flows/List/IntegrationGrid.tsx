import { IntegrationCard } from './IntegrationCard/IntegrationCard';
import type { ListedIntegration } from '../../core/integrationList';
import type { Integration } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import { logoOf } from '../../provider/logoOf';

export interface IntegrationGridProps {
  items: ListedIntegration[];
  onSelect?: (integration: Integration) => void;
}

/** The cards, in 1, 2 or 3 columns. */
export function IntegrationGrid({ items, onSelect }: IntegrationGridProps) {
  const services = useAmpersand('IntegrationList');
  return (
    // Safari drops the role of a list that shows no markers.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className="amp-integrationGrid">
      {items.map((item) => (
        <li key={item.integration.id} className="amp-integrationGridItem">
          <IntegrationCard
            item={item}
            logo={logoOf(services, item.integration.provider)}
            onSelect={() => onSelect?.(item.integration)}
          />
        </li>
      ))}
    </ul>
  );
}
