import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Button } from '../../../components/Button/Button';
import { Card } from '../../../components/Card/Card';
import { Icon } from '../../../components/icons/Icon';
import { Screen } from '../../../components/Screen/Screen';
import { install } from '../../../locale/en/install';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import type { InstallNames } from '../words/useInstallNames';
import { useScreenEvent } from '../../../hooks/shared/useScreenEvent';

/** A card with a notice and the next steps. */
export function NoticeScreen({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Screen id={id}>
      <Card size="narrow">
        <div className="amp-page">{children}</div>
      </Card>
    </Screen>
  );
}

export interface OutcomeScreenProps {
  id: string;
  title: string;
  actionLabel: string;
  onAction: () => void;
  /** Drawn above the card. */
  above?: ReactNode;
  children?: ReactNode;
}

/** How something ended, what happens next, and one button. */
export function OutcomeScreen(props: OutcomeScreenProps) {
  const { id, title, actionLabel, onAction, above, children } = props;
  const { announce } = useContext(RootContext);
  const titleRef = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // A heading that has the focus is read already.
    if (titleRef.current?.closest(':focus')) return undefined;
    return announce(title);
  }, [announce, title]);
  const card = (
    <Card size="narrow">
      <Screen
        id={id}
        title={
          <span ref={titleRef} className="amp-outcomeTitle">
            <Icon name="check" className="amp-outcomeIcon" />
            <span>{title}</span>
          </span>
        }
        className="amp-outcome"
      >
        <div className="amp-page">
          <div className="amp-outcomeText">{children}</div>
          <div className="amp-pageActions">
            <Button variant="primary" onClick={onAction}>
              {actionLabel}
            </Button>
          </div>
        </div>
      </Screen>
    </Card>
  );
  if (!above) return card;
  return (
    <div className="amp-wizardNarrow">
      {above}
      {card}
    </div>
  );
}

/** The installation is gone; it can be set up again. */
export function UninstalledScreen(props: { names: InstallNames; onAction: () => void }) {
  const { names, onAction } = props;
  const words = useMessages(install);
  useScreenEvent('install', 'install.uninstalled');
  const { provider, app } = names;
  return (
    <OutcomeScreen
      id="install.uninstalled"
      title={words.uninstalledTitle({ provider })}
      actionLabel={words.setUpAgain}
      onAction={onAction}
    >
      <p className="amp-pageText">{words.uninstalled({ app, provider })}</p>
    </OutcomeScreen>
  );
}
