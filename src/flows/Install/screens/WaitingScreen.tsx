import { useEffect, useState } from 'react';
import { Card } from '../../../components/Card/Card';
import { Columns } from '../frame/Columns';
import { Footer } from '../frame/Footer';
import { Header } from '../frame/Header';
import { Tile } from '../../../components/Tile/Tile';
import { Skeleton } from '../../../components/Skeleton/Skeleton';
import { useAnnounced } from '../../../components/useAnnounced';
import { common } from '../../../locale/en/common';
import { useMessages } from '../../../provider/useMessages';
import type { InstallNames } from '../words/useInstallNames';
import { useScreenEvent } from '../../../hooks/shared/useScreenEvent';

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

export interface WaitingScreenProps {
  id: string;
  /** What is awaited. */
  sentence: string;
  names?: InstallNames;
  /** The wizard has no navigation. */
  isWizard?: boolean;
}

/** Skeleton of the panel. It says what is awaited after a moment, and reassures after ten seconds. */
export function WaitingScreen(props: WaitingScreenProps) {
  const { id, sentence, names, isWizard = false } = props;
  const words = useMessages(common);
  useScreenEvent('install', id);
  const passed = useElapsed(SAY_AFTER_MS, REASSURE_AFTER_MS);
  useAnnounced(passed > 0 ? sentence : undefined);
  const known = names?.provider ? names : undefined;
  return (
    <div className="amp-screen" data-screen={id} aria-busy="true">
      <Card size="wide" className={isWizard ? 'amp-wizard' : undefined}>
        <Header
          logo={
            known ? <Tile name={known.provider} logo={known.logo} /> : <Skeleton shape="tile" />
          }
          name={known ? known.provider : <Skeleton shape="title" className="amp-waitingName" />}
          account={known?.account}
        />
        <Columns nav={!isWizard && <Skeleton shape="control" lines={4} />}>
          <div className="amp-page amp-waitingPage">
            <p className="amp-pageText amp-waitingText">
              {passed > 0 && <span>{sentence}</span>}{' '}
              {passed > 1 && <span>{words.largeAccounts}</span>}
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
