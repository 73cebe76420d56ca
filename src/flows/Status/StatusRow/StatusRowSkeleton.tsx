import { common } from '../../../locale/en/common';
import { useMessages } from '../../../provider/useMessages';
import { Skeleton } from '../../../components/Skeleton/Skeleton';
import { usePart } from '../../../components/usePart';

/** Placeholder of the row. It has the same boxes and so the same height. The words appear after 300 ms. */
export function StatusRowSkeleton({ withButton }: { withButton: boolean }) {
  const { loading } = useMessages(common);
  return (
    <div className={usePart('statusRow')}>
      <div className="amp-skeletonShape amp-integrationCardTile" aria-hidden="true" />
      <div className="amp-statusRowText">
        <Skeleton shape="title" className="amp-statusRowTitle" />
        <p className="amp-statusRowLine" data-pending="">
          {loading}
        </p>
      </div>
      {withButton && <Skeleton shape="control" className="amp-statusRowPress" />}
    </div>
  );
}
