import { type ReactNode, useContext, useState } from 'react';
import { connect } from '../../../locale/en/connect';
import { joinSentences } from '../../../locale/joinSentences';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { Disclosure } from '../../../components/Disclosure/Disclosure';
import { Link } from '../../../components/Link/Link';
import { useAnnounced } from '../../../components/useAnnounced';
import { ConnectLinks } from './ConnectLinks';

/** A sign-in under way in another window, as far as it can be seen from here. */
export interface ConnectWaitingProps {
  /** The provider's name for people. */
  provider: string;
  phase: 'opening' | 'open' | 'lost' | 'elsewhere' | 'timedOut';
  /** Where the person signs in. */
  url?: string;
  needsHelp: boolean;
  cameBack: boolean;
  /** The provider's words about a problem. */
  hint?: string;
  /** The link may be opened in another browser. */
  canShare: boolean;
  /** Who connected meanwhile. */
  offer?: { person?: string };
  /** There are inputs that may be wrong. */
  canEdit: boolean;
  onShow: () => void;
  onReopen: () => void;
  onCancel: () => void;
  onCheck: () => Promise<void>;
  onRestart: () => void;
  onEdit: () => void;
  onAcceptOffer: () => void;
}

/** Waits with the person: shows the window, other ways to it, and a way out. */
export function ConnectWaiting(props: ConnectWaitingProps) {
  const words = useMessages(connect);
  const { provider, phase, cameBack, hint, canEdit } = props;
  const sentence = sentenceOf(words, props);
  // The first sentence is read with the screen's heading.
  const [first, setFirst] = useState<string | undefined>(sentence);
  if (first !== undefined && first !== sentence) setFirst(undefined);
  useAnnounced(first === undefined ? sentence : undefined);
  return (
    <>
      {phase !== 'timedOut' && <p className="amp-connectText">{sentence}</p>}
      {phase === 'timedOut' && (
        <p className="amp-connectText">{words.timedOutText({ provider })}</p>
      )}
      {hint && cameBack && (
        <Banner tone="warning" title={words.failedReason({ provider })} quote={hint} />
      )}
      <ConnectOffer {...props} />
      {phase === 'timedOut' ? <TimedOutActions {...props} /> : <WaitingActions {...props} />}
      {canEdit && (
        <p className="amp-connectMeta">
          {words.wrongDomain} <Link onClick={props.onEdit}>{words.change}</Link>
        </p>
      )}
    </>
  );
}

type Words = (typeof connect)['messages'];

function sentenceOf(words: Words, { provider, phase, cameBack, hint }: ConnectWaitingProps) {
  if (phase === 'opening') return words.waitingOpening({ provider });
  if (cameBack && hint) return words.waitingHint({ provider });
  if (phase === 'lost' || cameBack) return words.waitingCameBack({ provider });
  return words.waitingText;
}

function WaitingActions(props: ConnectWaitingProps) {
  const words = useMessages(connect);
  const { phase, needsHelp } = props;
  const [opened, setOpened] = useState<boolean | undefined>(undefined);
  const isGone = phase === 'lost' || phase === 'elsewhere';
  const cancel = (
    <Button variant="quiet" onClick={props.onCancel}>
      {words.cancel}
    </Button>
  );
  return (
    <>
      <div className="amp-connectActions">
        {isGone ? (
          <Button variant="primary" external onClick={props.onReopen}>
            {words.openAgain}
          </Button>
        ) : (
          <Button variant="primary" onClick={props.onShow}>
            {words.showWindow}
          </Button>
        )}
        {cancel}
      </div>
      {(props.url !== undefined || !isGone) && phase !== 'opening' && (
        <Disclosure summary={words.cantSeeIt} open={opened ?? needsHelp} onToggle={setOpened}>
          <ConnectLinks
            url={props.url}
            canShare={props.canShare}
            onReopen={isGone ? undefined : props.onReopen}
          />
        </Disclosure>
      )}
    </>
  );
}

function TimedOutActions({ onCheck, onRestart, onCancel }: ConnectWaitingProps) {
  const words = useMessages(connect);
  const { announce } = useContext(RootContext);
  const [checking, setChecking] = useState(false);
  const [result, setResult] = useState<ReactNode>(null);
  const check = async () => {
    setChecking(true);
    await onCheck();
    // Still here: the screen would have changed otherwise.
    setChecking(false);
    setResult(words.stillNotConnected);
    announce(words.stillNotConnected);
  };
  return (
    <>
      <div className="amp-connectActions">
        <Button variant="primary" pending={checking} onClick={() => void check()}>
          {words.checkNow}
        </Button>
        <Button external onClick={onRestart}>
          {words.startAgain}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      {result && <p className="amp-connectMeta">{result}</p>}
    </>
  );
}

function ConnectOffer({ offer, provider, onAcceptOffer }: ConnectWaitingProps) {
  const words = useMessages(connect);
  const person = offer?.person ?? words.someone;
  const title = words.offerTitle({ person, provider });
  useAnnounced(offer && joinSentences(title, words.offerText));
  if (!offer) return null;
  return (
    <Banner tone="info" title={title}>
      <div className="amp-connectLinks">
        {words.offerText}
        <div>
          <Button onClick={onAcceptOffer}>{words.useIt}</Button>
        </div>
      </div>
    </Banner>
  );
}
