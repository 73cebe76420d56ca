import { useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { ConnectFacts, ConnectState } from '../../actions/connect/ConnectFacts';
import type {
  ConnectIdentity,
  ConnectNotice,
  ConnectOptions,
  UseConnectResult,
} from '../../actions/connect/ConnectOptions';
import { createConnectActions } from '../../actions/connect/connectActions';
import { createConnectCallbacks } from '../../actions/connect/connectCallbacks';
import { type RefusalState, viewOf } from '../../actions/connect/connectView';
import { toAmpError } from '../../actions/reportError';
import { type AmpError, DeveloperError } from '../../core/errors';
import { connect } from '../../locale/en/connect';
import { joinSentences } from '../../locale/joinSentences';
import { RootContext, useAmpersand } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { useLatest } from '../../utils/useLatest';
import { useOwnedLatest } from '../../utils/useOwnedLatest';
import { useOwnedState } from '../../utils/useOwnedState';
import { useHostCallback } from '../shared/useHostCallback';
import { useOwner } from '../shared/useOwner';
import { type Report, useReport, useReportedError } from '../shared/useReport';
import { useScreenEvent } from '../shared/useScreenEvent';
import { useConnectFacts } from './useConnectFacts';
import { useSignInSessions, useWindowWords } from './useSignInSessions';

const initial: ConnectState = { editing: false, issues: [] };

/**
 * Connects a person's account at a provider, without any markup. Returns the current screen as a union by `screen`, and
 * the person's actions. `ConnectProvider` is built on it.
 */
export function useConnect(given: ConnectOptions): UseConnectResult {
  const services = useAmpersand('useConnect');
  const owner = useOwner('useConnect', given.provider, given.groupRef, given.consumerRef);
  const [state, setState] = useOwnedState(owner, initial);
  const change = useCallback(
    (news: Partial<ConnectState>) => setState((before) => ({ ...before, ...news })),
    [setState],
  );
  const report = useReport('connect', given.onError, owner);
  const listeners = useConnectListeners(given, report, owner);
  const options = useMemo(
    () => ({ ...withNewId(given, state.replaced), ...listeners }),
    [given, state.replaced, listeners],
  );
  const facts = useConnectFacts(options, state.ended);
  const latest = useOwnedLatest(owner, { options, facts });
  const announce = useAnnouncedResult();
  const callbacks = useMemo(
    () => createConnectCallbacks({ services, latest, change, report, announce }),
    [services, latest, change, report, announce],
  );
  const { sessions, states } = useSignInSessions(owner, {
    identity: useIdentity(options),
    words: useWindowWords(facts.providerName),
    connections: facts.connections,
    installation: facts.installation,
    callbacks,
  });
  const refusal = refusalStateOf(options.refusal, facts, state);
  const view = viewOf({
    ...states,
    options,
    facts,
    state,
    refusal,
    error: useReportedError(facts.cause, report),
    unsupported: useUnsupported(facts, report),
  });
  useScreenEvent('connect', `connect.${view.screen}`);
  useReadyEvent(view.screen, options.onReady);
  const editing = state.editing || refusal === 'open';
  const actions = useMemo(
    () => createConnectActions({ ...sessions, latest, change, editing }),
    [sessions, latest, change, editing],
  );
  return { ...actions, ...view };
}

/** Follows a connection to the one that took its place, as the host's `connectionId` may still be the old one. */
function withNewId(options: ConnectOptions, replaced: ConnectState['replaced']): ConnectOptions {
  if (options.connectionId === undefined || options.connectionId !== replaced?.from) return options;
  return { ...options, connectionId: replaced.to };
}

/** The part of the options that requests carry. It stays the same object while its values do. */
function useIdentity(options: ConnectOptions): ConnectIdentity {
  const { provider, groupRef, groupName, consumerRef, consumerName, enableCSRFProtection } =
    options;
  return useMemo(
    () => ({ provider, groupRef, groupName, consumerRef, consumerName, enableCSRFProtection }),
    [provider, groupRef, groupName, consumerRef, consumerName, enableCSRFProtection],
  );
}

/** A refusal is answered once new details are sent. The next refusal is another error object. */
function refusalStateOf(
  refusal: AmpError | undefined,
  { connection }: ConnectFacts,
  { answered }: ConnectState,
): RefusalState {
  if (!refusal || !connection) return 'none';
  return refusal === answered ? 'answered' : 'open';
}

/** The error of a provider without a form for its way to sign in, where nothing is connected yet. */
function useUnsupported(
  { scheme, connection, loaded }: ConnectFacts,
  report: Report,
): AmpError | undefined {
  const isUnsupported = loaded && !connection && scheme?.kind === 'unsupported';
  const { provider, unsupportedType } = scheme ?? {};
  const error = useMemo<AmpError | undefined>(() => {
    if (!isUnsupported) return undefined;
    const mistake = new DeveloperError(
      `"${provider}" signs in by "${unsupportedType}", for which there is no form. Connect it on your server instead.`,
    );
    return { ...toAmpError(mistake), code: 'unsupported' };
  }, [isUnsupported, provider, unsupportedType]);
  useEffect(() => {
    if (error) report(error, error);
  }, [error, report]);
  return error;
}

/** Calls `onReady` once, when loading is over. */
function useReadyEvent(screen: UseConnectResult['screen'], onReady?: () => void): void {
  const latest = useLatest(onReady);
  const isReady = useRef(false);
  useEffect(() => {
    if (isReady.current || screen === 'loading' || screen === 'checking') return;
    isReady.current = true;
    latest.current?.();
  }, [screen, latest]);
}

/** The host's callbacks of a connect flow as functions that stay the same and cannot fail. */
function useConnectListeners(
  options: ConnectOptions,
  report: Report,
  owner: string,
): Pick<ConnectOptions, 'onReady' | 'onConnectSuccess' | 'onSuccess' | 'onCancel'> {
  const onReady = useHostCallback('onReady', options.onReady, report, owner);
  const onConnectSuccess = useHostCallback(
    'onConnectSuccess',
    options.onConnectSuccess,
    report,
    owner,
  );
  const onSuccess = useHostCallback('onSuccess', options.onSuccess, report, owner);
  const onCancel = useHostCallback('onCancel', options.onCancel, report, owner);
  return useMemo(
    () => ({ onReady, onConnectSuccess, onSuccess, onCancel }),
    [onReady, onConnectSuccess, onSuccess, onCancel],
  );
}

/**
 * Announces that a sign-in worked; without a notice the connection is new. The hook does this, and not the connected
 * screen, because the install flow goes on without showing that screen.
 */
function useAnnouncedResult(): (notice: ConnectNotice | undefined, provider: string) => void {
  const { announce } = useContext(RootContext);
  const words = useMessages(connect);
  return useCallback(
    (notice, provider) => {
      switch (notice?.code) {
        case undefined:
          announce(words.announceConnected({ provider }));
          break;
        case 'otherAccount':
          announce(joinSentences(words.otherAccountTitle, words.otherAccount(notice)));
          break;
        case 'signedInAgain':
          announce(words.renewedTitle({ provider }));
          break;
        case 'detailsInUse':
          announce(words.detailsInUse);
      }
    },
    [announce, words],
  );
}
