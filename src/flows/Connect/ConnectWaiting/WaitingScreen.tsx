import { useContext, useState } from 'react';
import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { Link } from '../../../components/Link/Link';
import { useAnnounced } from '../../../components/useAnnounced';
import { connect as connectWords } from '../../../locale/en/connect';
import { joinSentences } from '../../../locale/joinSentences';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import { ConnectRow, ConnectRows } from '../ConnectRows';
import { ConnectBottom, ConnectScreen, QuietButton, WideButton } from '../ConnectScreen';
import type { On } from '../useAppName';
import { ConnectLinks } from './ConnectLinks';

type Words = (typeof connectWords)['messages'];
type Waiting = On<'waiting'>;

/** A sign-in under way in another window: how to see the window, other ways to it, and a way out. */
export function WaitingScreen({ connect }: { connect: Waiting }) {
  const words = useMessages(connectWords);
  const { waiting, providerName: provider } = connect;
  const sentence = sentenceOf(words, connect);
  useAnnounceChange(sentence);
  if (waiting.phase === 'timedOut') return <TimedOutScreen connect={connect} />;
  const isGone = waiting.phase === 'lost' || waiting.phase === 'elsewhere';
  return (
    <ConnectScreen connect={connect} title={words.waitingTitle({ provider })} sentence={sentence}>
      {waiting.hint && waiting.cameBack && (
        <Banner tone="warning" title={words.failedReason({ provider })} quote={waiting.hint} />
      )}
      <ConnectOffer connect={connect} />
      <ConnectLinks
        url={waiting.url}
        canShare={waiting.canShare && (waiting.url !== undefined || !isGone)}
        canOpenTab
        onReopen={isGone ? undefined : connect.reopen}
        onEdit={connect.canEdit ? connect.edit : undefined}
      />
      <ConnectBottom quiet={<QuietButton onClick={connect.cancel}>{words.cancel}</QuietButton>}>
        {isGone ? (
          <WideButton external onClick={connect.reopen}>
            {words.openAgain}
          </WideButton>
        ) : (
          <WideButton onClick={connect.showWindow}>{words.showWindow({ provider })}</WideButton>
        )}
      </ConnectBottom>
    </ConnectScreen>
  );
}

function sentenceOf(words: Words, { waiting, providerName: provider }: Waiting): string {
  const { phase, cameBack, hint } = waiting;
  if (phase === 'timedOut') return words.timedOutText({ provider });
  if (phase === 'opening') return words.waitingOpening({ provider });
  if (cameBack && hint) return words.waitingHint({ provider });
  if (phase === 'lost' || cameBack) return words.waitingCameBack({ provider });
  return words.waitingText;
}

/** Announces a changed sentence; the first one is read with the screen's heading. */
function useAnnounceChange(sentence: string): void {
  const [first, setFirst] = useState<string | undefined>(sentence);
  if (first !== undefined && first !== sentence) setFirst(undefined);
  useAnnounced(first === undefined ? sentence : undefined);
}

/** Ten minutes have passed; the sign-in may still succeed. */
function TimedOutScreen({ connect }: { connect: Waiting }) {
  const words = useMessages(connectWords);
  const { announce } = useContext(RootContext);
  const { providerName: provider } = connect;
  const [checking, setChecking] = useState(false);
  const [checked, setChecked] = useState(false);
  const check = async () => {
    setChecking(true);
    await connect.checkNow();
    // Success would have changed the screen.
    setChecking(false);
    setChecked(true);
    announce(words.stillNotConnected);
  };
  return (
    <ConnectScreen
      connect={connect}
      title={words.timedOutTitle}
      sentence={checked ? words.stillNotConnected : words.timedOutText({ provider })}
    >
      <ConnectOffer connect={connect} />
      <ConnectRows>
        <ConnectRow icon="sync" title={words.notFinished}>
          <Link onClick={connect.retry}>{words.startAgain}</Link>
        </ConnectRow>
        {connect.canEdit && (
          <ConnectRow icon="pen" title={words.wrongDomain}>
            <Link onClick={connect.edit}>{words.change}</Link>
          </ConnectRow>
        )}
      </ConnectRows>
      <ConnectBottom quiet={<QuietButton onClick={connect.cancel}>{words.cancel}</QuietButton>}>
        <WideButton pending={checking} onClick={() => void check()}>
          {words.checkNow}
        </WideButton>
      </ConnectBottom>
    </ConnectScreen>
  );
}

/** Somebody else of the group connected meanwhile. */
function ConnectOffer({ connect }: { connect: Waiting }) {
  const words = useMessages(connectWords);
  const { waiting, providerName: provider } = connect;
  const person = waiting.offer?.consumer?.consumerName || words.someone;
  const title = words.offerTitle({ person, provider });
  useAnnounced(waiting.offer && joinSentences(title, words.offerText));
  if (!waiting.offer) return null;
  return (
    <Banner tone="info" title={title}>
      <div className="amp-connectOffer">
        <span>{words.offerText}</span>
        <Button onClick={connect.acceptOffer}>{words.useIt}</Button>
      </div>
    </Banner>
  );
}
