import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { connectScreenOf, opensWindow } from '../core/connectScreen';
import type { Connection } from '../core/types';
import { connect } from '../locale/en/connect';
import { useAmpersand, useMessages } from '../provider/contexts';
import type {
  ConnectActions,
  ConnectNotice,
  ConnectOptions,
  FormIssue,
  UseConnectResult,
} from './ConnectOptions';
import { type ConnectParts, viewOf } from './connectView';
import type { PendingAuthorization } from './pendingAuthorization';
import { planSubmit } from './planSubmit';
import { type AuthorizationSession } from './authorizationSession';
import { storeConnection } from './queries/connectionCache';
import { useAuthorization } from './useAuthorization';
import { useConnectFacts } from './useConnectFacts';
import { useCredentials } from './useCredentials';
import { describeNow, useReport } from './useReport';

export type { ConnectOptions, UseConnectResult } from './ConnectOptions';

/** Keeps the latest value for callbacks, so that a host's inline functions never start anything anew. */
function useLatest<T>(value: T) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Another account than before is worth a word: the settings stay, the data changes. */
function noticeOf(before: Connection | undefined, after: Connection): ConnectNotice | undefined {
  const [from, to] = [before?.providerWorkspaceRef, after.providerWorkspaceRef];
  if (!from || !to || from === to) return undefined;
  return { code: 'otherAccount', before: from, after: to };
}

/** What happens when a connection was made or renewed. */
function useSettled(latest: LatestParts) {
  const services = useAmpersand('useConnect');
  const [notice, setNotice] = useState<ConnectNotice | undefined>(undefined);
  const settle = useCallback(
    (connection: Connection, isNew: boolean) => {
      const { options, facts } = latest.current;
      const { onConnectSuccess, redirectUrl } = options;
      const before = facts.connections.all?.find(({ id }) => id === connection.id);
      setNotice(noticeOf(before, connection));
      storeConnection(services, facts.scope, connection);
      if (!isNew) return;
      onConnectSuccess?.(connection);
      if (redirectUrl) window.location.assign(redirectUrl);
    },
    [services, latest],
  );
  return { notice, settle };
}

/**
 * Connects a person's account at a provider, without any looks: a union by `screen`, and what the person can do.
 * `ConnectProvider` is made of it.
 */
export function useConnect(options: ConnectOptions): UseConnectResult {
  const facts = useConnectFacts(options);
  const latest = useLatest({ options, facts });
  const { notice, settle } = useSettled(latest);
  const report = useReport('connect', 'useConnect', options.onError);
  const { connection, scheme, scope, connections } = facts;
  const [editing, setEditing] = useState(false);
  const [issues, setIssues] = useState<FormIssue[]>([]);
  const words = useMessages(connect);

  const who = useMemo(
    () => ({
      ...{ provider: options.provider, ...scope },
      ...{ groupName: options.groupName, consumerName: options.consumerName },
      enableCSRFProtection: options.enableCSRFProtection,
    }),
    [
      options.provider,
      scope,
      options.groupName,
      options.consumerName,
      options.enableCSRFProtection,
    ],
  );
  const authorizationCallbacks = useMemo(
    () => ({
      onCompleted(made: Connection, record: PendingAuthorization) {
        setEditing(false);
        settle(made, record.renewing !== made.id);
      },
      onCancelled: () => latest.current.options.onCancel?.(),
      onFailed: report,
    }),
    [settle, latest, report],
  );
  const authorization = useAuthorization({
    who,
    words: {
      title: words.windowTitle({ provider: facts.providerName }),
      text: words.windowText,
    },
    connections: { data: connections.all, loadedAt: connections.listedAt },
    callbacks: authorizationCallbacks,
  });
  const credentials = useCredentials({
    who,
    connections: connections.all ?? noConnections,
    onDone: useCallback(
      (made, { purpose }) => {
        setEditing(false);
        settle(made, purpose === 'connect');
      },
      [settle],
    ),
    onFailed: report,
  });

  const error = useMemo(() => facts.cause && describeNow(facts.cause), [facts.cause]);
  useEffect(() => {
    if (facts.cause && error) report(facts.cause, error);
  }, [facts.cause, error, report]);

  const parts: ConnectParts = {
    ...{ options, facts, error, notice, issues, editing },
    authorization: authorization.state,
    credentials: credentials.state,
  };
  const screen = connectScreenOf({
    ...{ loadError: error, loaded: facts.loaded, resuming: authorization.resuming },
    ...{ authorization: authorization.state.status, scheme, connection, editing },
    missing: facts.missing,
  });
  useScreenEvents(screen, latest);

  const actions = useActions({
    latest,
    authorization: authorization.session,
    credentials,
    setEditing,
    setIssues,
    editing,
  });
  return { ...actions, ...viewOf(screen, parts) };
}

const noConnections: Connection[] = [];

type LatestParts = ReturnType<
  typeof useLatest<{ options: ConnectOptions; facts: ReturnType<typeof useConnectFacts> }>
>;

/** Tells the host which screen is shown, and once that loading is over. */
function useScreenEvents(screen: UseConnectResult['screen'], latest: LatestParts): void {
  const services = useAmpersand('useConnect');
  const ready = useRef(false);
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Under StrictMode effects run twice; the screen is told once.
    if (last.current !== screen) services.onEvent({ type: 'screen', flow: 'connect', screen });
    last.current = screen;
    if (ready.current || screen === 'loading' || screen === 'checking') return;
    ready.current = true;
    latest.current.options.onReady?.();
  }, [screen, services, latest]);
}

function useActions(args: {
  latest: LatestParts;
  authorization: AuthorizationSession;
  credentials: ReturnType<typeof useCredentials>;
  editing: boolean;
  setEditing: (editing: boolean) => void;
  setIssues: (issues: FormIssue[]) => void;
}): ConnectActions {
  const { latest, authorization: session, credentials, editing, setEditing, setIssues } = args;
  return useMemo<ConnectActions>(() => {
    const edit = () => {
      setIssues([]);
      credentials.forget();
      if (session.snapshot().state.status === 'failed') session.dismiss();
      else session.cancel();
    };
    return {
      submit(values = {}) {
        const { facts } = latest.current;
        const plan =
          facts.scheme && planSubmit({ ...facts, scheme: facts.scheme, editing, values });
        if (!plan) return;
        setIssues(plan.step === 'fix' ? plan.issues : []);
        if (plan.step === 'signIn') session.start(plan);
        if (plan.step === 'send') void credentials.submit(plan.submission);
      },
      cancel() {
        setEditing(false);
        edit();
      },
      edit,
      reopen: session.reopen,
      showWindow: session.showWindow,
      checkNow: session.check,
      retry() {
        if (session.snapshot().state.status === 'idle') latest.current.facts.reload();
        else session.restart();
      },
      reconnect() {
        const { scheme, connection } = latest.current.facts;
        if (!connection) return;
        if (opensWindow(scheme)) session.start({ renewing: connection.id, details: {} });
        else setEditing(true);
      },
      acceptOffer() {
        const { state } = session.snapshot();
        if ('offer' in state && state.offer) session.accept(state.offer);
      },
    };
  }, [latest, session, credentials, editing, setEditing, setIssues]);
}
