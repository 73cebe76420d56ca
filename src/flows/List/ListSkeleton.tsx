import { IntegrationCardSkeleton } from './IntegrationCard/IntegrationCardSkeleton';

/** One row of cards where it is wide. */
const CARDS = [1, 2, 3];

/** Where the cards will be. */
export function ListSkeleton() {
  return (
    <div className="amp-integrationGrid" aria-hidden="true">
      {CARDS.map((card) => (
        <IntegrationCardSkeleton key={card} />
      ))}
    </div>
  );
}
