/** The screens around the panel: waiting, failed, done, uninstalled. */
import { type ReactNode, useContext, useEffect, useState } from 'react';
import { Button } from '../../components/Button/Button';
import { Card } from '../../components/Card/Card';
import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import { Icon } from '../../components/icons/Icon';
import { Header } from '../../components/Header/Header';
import { Columns } from '../../components/Columns/Columns';
import { Footer } from '../../components/Footer/Footer';
import { Monogram } from '../../components/Monogram/Monogram';
import { Screen } from '../../components/Screen/Screen';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import type { AmpError } from '../../core/errors';
import { install } from '../../locale/en/install';
import { RootContext, useMessages } from '../../provider/contexts';
import type { InstallNames } from './useInstallNames';
import { useScreenEvent } from './useScreenEvent';

const SAY_AFTER_MS = 300;
const REASSURE_AFTER_MS = 10_000;

function useElapsed(...marks: number[]): number {
  const [passed, setPassed] = useState(0);
  const all = marks.join();
  useEffect(() => {
    const timers = all
      .split(',')
      .map((mark, index) => setTimeout(() => setPassed(index + 1), Number(mark)));
    return () => timers.forEach(clearTimeout);
  }, [all]);
  return passed;
}

/** The panel's own shape in grey; a sentence when it takes longer, another when it takes long. */
export function WaitingScreen(props: {
  id: string;
  sentence: string;
  names?: InstallNames;
  /** One page at a time: no column of places. */
  isWizard?: boolean;
}) {
  const { id, sentence, names, isWizard = false } = props;
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const passed = useElapsed(SAY_AFTER_MS, REASSURE_AFTER_MS);
  useEffect(() => {
    if (passed > 0) announce(sentence);
  }, [passed, announce, sentence]);
  const known = names?.provider ? names : undefined;
  return (
    <div className="amp-screen" data-screen={id} aria-busy="true">
      <Card size="wide" className={isWizard ? 'amp-wizard' : undefined}>
        <Header
          logo={
            known ? <Monogram name={known.provider} src={known.logo} /> : <Skeleton shape="tile" />
          }
          name={known ? known.provider : <Skeleton shape="title" className="amp-waitingName" />}
          account={known?.account}
        />
        <Columns nav={!isWizard && <Skeleton shape="control" lines={4} />}>
          <div className="amp-page amp-waitingPage">
            <p className="amp-pageText amp-waitingText">
              {passed > 0 && sentence} {passed > 1 && words.largeAccounts}
            </p>
            <Skeleton shape="row" lines={3} />
            <Skeleton lines={3} />
          </div>
        </Columns>
        <Footer />
      </Card>
    </div>
  );
}

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
  useScreenEvent('install.uninstalled');
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
