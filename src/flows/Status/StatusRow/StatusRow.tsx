import { useId } from 'react';
import type { Run } from '../../../core/activity';
import { type ListedIntegration, actionOf } from '../../../core/integrationList';
import { list } from '../../../locale/en/list';
import { useLocale, useMessages } from '../../../provider/useMessages';
import { Button } from '../../../components/Button/Button';
import { Heading } from '../../../components/Heading/Heading';
import { IntegrationState } from '../../List/IntegrationCard/IntegrationState';
import { summaryOf } from '../../List/IntegrationCard/summaryOf';
import { Tile } from '../../../components/Tile/Tile';
import { Skeleton } from '../../../components/Skeleton/Skeleton';
import { StateWord } from '../../../components/StateWord/StateWord';
import { useAge } from '../../../components/useAge';
import { usePart } from '../../../components/usePart';
import type { Logo } from '../../../theme/logo';
import { runLine } from './runLine';

export interface StatusRowProps {
  item: ListedIntegration;
  /** Last run; `null` when nothing has run yet, `undefined` while unknown. */
  lastRun?: Run | null;
  isLastRunLoading?: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  /** Logo of the provider. */
  logo?: Logo;
  /** Called when the button is pressed. Without it there is no button. */
  onSelect?: () => void;
}

/** One integration in one row: its state, its last run, and a button for the next step. */
export function StatusRow({ item, logo, onSelect, ...line }: StatusRowProps) {
  const words = useMessages(list);
  const id = useId();
  const [nameId, stateId, buttonId] = [`${id}-name`, `${id}-state`, `${id}-button`];
  const { status, name } = item;
  const known = status.state !== 'unknown';
  return (
    <article
      aria-labelledby={known ? `${nameId} ${stateId}` : nameId}
      className={usePart('statusRow')}
      data-state={status.state}
    >
      <Tile name={name} logo={logo} size={40} />
      <div className="amp-statusRowText">
        <div className="amp-statusRowHead">
          <Heading size="lg" id={nameId} tabIndex={-1} className="amp-statusRowName">
            {name}
          </Heading>
          <IntegrationState id={stateId} status={status} />
        </div>
        <StatusLine item={item} {...line} />
      </div>
      {onSelect && (
        <Button
          id={buttonId}
          className="amp-statusRowPress"
          aria-labelledby={`${buttonId} ${nameId}`}
          aria-describedby={known ? stateId : undefined}
          onClick={onSelect}
        >
          {words[actionOf(status)]}
        </Button>
      )}
    </article>
  );
}

/** Line below the name: the last run of an installed integration, else what it does or what needs attention. */
function StatusLine(props: Pick<StatusRowProps, 'item' | 'lastRun' | 'isLastRunLoading' | 'now'>) {
  const { item, lastRun, isLastRunLoading, now } = props;
  const words = useMessages(list);
  const locale = useLocale();
  const age = useAge(lastRun?.time, now);
  const runs = item.status.state === 'installed';
  if (runs && isLastRunLoading) return <Skeleton className="amp-statusRowLine" />;
  const said = runs ? runLine(lastRun, age?.ago, words) : undefined;
  if (said === undefined) {
    return <p className="amp-statusRowLine">{summaryOf(item, words, locale)}</p>;
  }
  const when = age ? (
    <time dateTime={lastRun?.time} title={age.exact}>
      {said}
    </time>
  ) : (
    said
  );
  const failed = lastRun?.ended === 'failure';
  return (
    <p className="amp-statusRowLine">
      {failed ? <StateWord tone="error">{when}</StateWord> : when}
    </p>
  );
}
