import { IntegrationCardSkeleton } from './IntegrationCard/IntegrationCardSkeleton';

/** One row of cards in a wide root. */
const CARDS = [1, 2, 3];

/** Placeholder of the cards. */
export function ListSkeleton() {
  return (
    <div className="amp-integrationGrid" aria-hidden="true">
      {CARDS.map((card) => (
        <IntegrationCardSkeleton key={card} />
      ))}
    </div>
  );
}
