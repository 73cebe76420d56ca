import { Skeleton } from '../../../components/Skeleton/Skeleton';
import { usePart } from '../../../components/usePart';

/** Placeholder of a card. It has the same boxes and so the same height. */
export function IntegrationCardSkeleton() {
  return (
    <div className={usePart('integrationCard')} aria-hidden="true">
      <div className="amp-integrationCardHead">
        <div className="amp-skeletonShape amp-integrationCardTile" />
        <Skeleton shape="title" className="amp-integrationCardTitle" />
      </div>
      <Skeleton lines={2} className="amp-integrationCardSummary" />
      <div className="amp-integrationCardFoot">
        <Skeleton className="amp-integrationCardWord" />
        <Skeleton shape="control" className="amp-integrationCardPress" />
      </div>
    </div>
  );
}
