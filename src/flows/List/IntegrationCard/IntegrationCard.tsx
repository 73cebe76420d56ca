import { useId } from 'react';
import { type ListedIntegration, actionOf } from '../../../core/integrationList';
import { list } from '../../../locale/en/list';
import { useLocale, useMessages } from '../../../provider/useMessages';
import { Button } from '../../../components/Button/Button';
import { Heading } from '../../../components/Heading/Heading';
import { Tile } from '../../../components/Tile/Tile';
import { usePart } from '../../../components/usePart';
import type { Logo } from '../../../theme/logo';
import { IntegrationState } from './IntegrationState';
import { summaryOf } from './summaryOf';

export interface IntegrationCardProps {
  item: ListedIntegration;
  /** Logo of the provider. */
  logo?: Logo;
  onSelect: () => void;
}

/** Card of one integration: name, summary, state, and a button for the next step. */
export function IntegrationCard({ item, logo, onSelect }: IntegrationCardProps) {
  const words = useMessages(list);
  const locale = useLocale();
  const id = useId();
  const [nameId, stateId, buttonId] = [`${id}-name`, `${id}-state`, `${id}-button`];
  const { state } = item.status;
  const known = state !== 'unknown';
  return (
    <article
      aria-labelledby={known ? `${nameId} ${stateId}` : nameId}
      className={usePart('integrationCard')}
      data-state={state}
    >
      <div className="amp-integrationCardHead">
        <Tile name={item.name} logo={logo} size={40} />
        <Heading offset={1} id={nameId} className="amp-integrationCardName">
          {item.name}
        </Heading>
      </div>
      <p className="amp-integrationCardSummary">{summaryOf(item, words, locale)}</p>
      <div className="amp-integrationCardFoot">
        <IntegrationState id={stateId} status={item.status} />
        <Button
          id={buttonId}
          className="amp-integrationCardButton"
          aria-labelledby={`${buttonId} ${nameId}`}
          aria-describedby={known ? stateId : undefined}
          onClick={onSelect}
        >
          {words[actionOf(item.status)]}
        </Button>
      </div>
    </article>
  );
}
