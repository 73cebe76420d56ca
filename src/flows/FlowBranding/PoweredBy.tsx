import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';

export interface PoweredByProps {
  /** Its room is kept while it is not known, so that nothing below moves. */
  state: 'unknown' | 'shown' | 'hidden';
}

/** The line under a flow. */
export function PoweredBy({ state }: PoweredByProps) {
  const { poweredBy } = useMessages(common);
  if (state === 'hidden') return null;
  return (
    <p className="amp-poweredBy" data-state={state}>
      {state === 'shown' ? poweredBy : null}
    </p>
  );
}
