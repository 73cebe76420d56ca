/** The screens around the panel: failed, done, uninstalled. */
import { type ReactNode, useContext, useEffect } from 'react';
import { Button } from '../../../components/Button/Button';
import { Card } from '../../../components/Card/Card';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import { Icon } from '../../../components/icons/Icon';
import { Screen } from '../../../components/Screen/Screen';
import type { AmpError } from '../../../core/errors';
import { install } from '../../../locale/en/install';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import type { InstallNames } from '../words/useInstallNames';
import { useScreenEvent } from '../../../hooks/shared/useScreenEvent';

/** A card with what is in the way, and the ways on. */
export function NoticeScreen({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Screen id={id}>
      <Card size="narrow">
        <div className="amp-page">{children}</div>
      </Card>
    </Screen>
  );
}

/** Something stands in the way of everything else; it says what, and offers a way on. */
export function FailedScreen(props: {
  id: string;
  error: AmpError;
  names: InstallNames;
  onRetry: () => void;
}) {
  const { id, error, names, onRetry } = props;
  return (
    <NoticeScreen id={id}>
      <ErrorNotice
        error={error}
        onRetry={onRetry}
        provider={names.provider || undefined}
        app={names.app || undefined}
      />
    </NoticeScreen>
  );
}

/** How it ended, what happens next, and one button. */
export function OutcomeScreen(props: {
  id: string;
  title: string;
  actionLabel: string;
  onAction: () => void;
  /** Drawn above the card. */
  above?: ReactNode;
  children?: ReactNode;
}) {
  const { id, title, actionLabel, onAction, above, children } = props;
  const { announce } = useContext(RootContext);
  useEffect(() => announce(title), [announce, title]);
  const card = (
    <Card size="narrow">
      <Screen
        id={id}
        title={
          <span className="amp-outcomeTitle">
            <Icon name="check" className="amp-outcomeIcon" />
            {title}
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

/** It is gone; it can be set up again. */
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
