import { useContext, useEffect, useState } from 'react';
import { Card } from '../../../components/Card/Card';
import { Columns } from '../frame/Columns';
import { Footer } from '../frame/Footer';
import { Header } from '../frame/Header';
import { Tile } from '../../../components/Tile/Tile';
import { Skeleton } from '../../../components/Skeleton/Skeleton';
import { common } from '../../../locale/en/common';
import { RootContext } from '../../../provider/contexts';
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

/** The panel's own shape in grey; a sentence when it takes longer, another when it takes long. */
export function WaitingScreen(props: {
  id: string;
  sentence: string;
  names?: InstallNames;
  /** One page at a time: no column of places. */
  isWizard?: boolean;
}) {
  const { id, sentence, names, isWizard = false } = props;
  const words = useMessages(common);
  useScreenEvent('install', id);
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
            known ? <Tile name={known.provider} logo={known.logo} /> : <Skeleton shape="tile" />
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
