import { useEffect, useMemo, useRef, useState } from 'react';
import { type AmpError, DeveloperError } from '../../core/errors';
import type { Connection } from '../../core/types';
import { useAmpersand } from '../../provider/contexts';
import type {
  ConnectActions,
  ConnectCommon,
  ConnectOptions,
  ConnectView,
  FormIssue,
  UseConnectResult,
} from '../../actions/connect/ConnectOptions';
import { createConnectActions } from '../../actions/connect/connectActions';
import { type ConnectParts, viewOf } from '../../actions/connect/connectView';
import type { PendingAuthorization } from '../../actions/connect/pendingAuthorization';
import { useAuthorization } from './useAuthorization';
import { useConnectFacts } from './useConnectFacts';
import { type Settlement, useCredentials } from './useCredentials';
import type { CustomAuthState } from '../../actions/connect/customAuthSession';
import { useCustomAuth } from './useCustomAuth';
import { useLatest } from '../../utils/useLatest';
import { useReport } from '../shared/useReport';
import { useReportedError } from '../shared/useReportedError';
import { useScreenEvent } from '../shared/useScreenEvent';
import { type LatestParts, useConnectionResult } from './useConnectionResult';
import { moveInstallation } from '../../actions/connect/replaceConnection';
import { connectScreenOf } from '../../core/connectScreen';
import { useWindowWords } from './useWindowWords';
import { toAmpError } from '../../actions/toAmpError';

export type { ConnectOptions, UseConnectResult } from '../../actions/connect/ConnectOptions';

/**
 * Connects a person's account at a provider, without any looks: a union by `screen`, and what the person can do.
 * `ConnectProvider` is made of it.
 */
export function useConnect(given: ConnectOptions): UseConnectResult {
  const services = useAmpersand('useConnect');
  const [replaced, setReplaced] = useState<{ from: string; to: string } | undefined>(undefined);
  const options = useMemo(() => following(given, replaced), [given, replaced]);
  const [ended, setEnded] = useState<Connection | undefined>(undefined);
  const facts = useConnectFacts(options, ended);
  const latest = useLatest({ options, facts });
  const { notice, settle, drop } = useConnectionResult(latest, setReplaced);
  const report = useReport('connect', options.onError);
  const { connection, scheme, scope, connections } = facts;
  const [editing, setEditing] = useState(false);
  const [issues, setIssues] = useState<FormIssue[]>([]);

  const who = useMemo(
    () => ({
      provider: options.provider,
      ...scope,
      groupName: options.groupName,
      consumerName: options.consumerName,
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
  const { refusal } = options;
  // What was refused is tried again with new details; its next answer is another error.
  const [answered, setAnswered] = useState<AmpError | undefined>(undefined);
  const callbacks = useMemo(() => {
    const onDone = (made: Connection, settlement: Settlement) => {
      setEditing(false);
      setEnded(undefined);
      setAnswered(latest.current.options.refusal);
      settle(made, settlement);
    };
    return {
      onDone,
      onCompleted(made: Connection, record: PendingAuthorization) {
        const { ended: replaced } = latest.current.facts;
        const move = replaced && moveInstallation({ services, facts: latest.current.facts, made });
        const finish = (isGone?: boolean) =>
          onDone(made, { isNew: record.renewing !== made.id, replaced, isGone });
        return move ? move.then(finish) : finish();
      },
      onGone(connectionId: string) {
        setEditing(false);
        setEnded(latest.current.facts.connection);
        drop(connectionId);
      },
      onCancelled: () => latest.current.options.onCancel?.(),
      onFailed: report,
    };
  }, [settle, drop, services, latest, report]);
  const inWindow = {
    who,
    callbacks,
    words: useWindowWords(facts.providerName),
  };
  const authorization = useAuthorization({
    ...inWindow,
    connections: { data: connections.all, loadedAt: connections.listedAt },
  });
  const inForm = {
    connections: connections.all ?? noConnections,
    installation: connections.installation,
  };
  const steps = useCustomAuth({ ...inWindow, ...inForm });
  const { onDone, onGone } = callbacks;
  const credentials = useCredentials({
    who,
    onDone,
    onGone,
    onFailed: report,
    ...inForm,
  });

  const unsupported = useUnsupported(facts);
  const error = useReportedError(facts.cause, report);
  useEffect(() => {
    if (unsupported) report(unsupported, unsupported);
  }, [unsupported, report]);

  let refused: 'none' | 'open' | 'answered' = 'none';
  if (refusal && connection) refused = refusal === answered ? 'answered' : 'open';
  const parts: ConnectParts = {
    options,
    facts,
    error,
    unsupported,
    notice,
    issues,
    editing,
    authorization: authorization.state,
    credentials: credentials.state,
    steps: steps.state,
    refusal: refused === 'open' ? refusal : undefined,
  };
  const view: ConnectCommon & ConnectView = viewOf(
    connectScreenOf({
      loadError: error,
      loaded: facts.loaded,
      resuming: authorization.resuming,
      authorization: authorization.state.status,
      scheme,
      connection,
      editing,
      missing: facts.missing,
      package: facts.packageStep.state,
      refusal: refused,
      steps: stepsOf(steps.state.status),
    }),
    parts,
  );
  useScreenEvent('connect', `connect.${view.screen}`);
  useReadyEvent(view.screen, latest);

  const isEditing = editing || refused === 'open';
  const { session } = authorization;
  const { session: stepsSession } = steps;
  const actions = useMemo<ConnectActions>(
    () =>
      createConnectActions({
        latest,
        credentials,
        setEditing,
        setIssues,
        editing: isEditing,
        authorization: session,
        steps: stepsSession,
      }),
    [session, stepsSession, latest, credentials, isEditing],
  );
  return { ...actions, ...view };
}

const noConnections: Connection[] = [];

/** What was typed for the steps stands in the form: waiting for an answer and a refusal are its own. */
function stepsOf(status: CustomAuthState['status']) {
  return status === 'pending' || status === 'refused' ? 'idle' : status;
}

/** A host may name the connection that another one has taken the place of. */
function following(
  options: ConnectOptions,
  replaced: { from: string; to: string } | undefined,
): ConnectOptions {
  if (options.connectionId === undefined || options.connectionId !== replaced?.from) return options;
  return { ...options, connectionId: replaced.to };
}

/** A way to sign in that there is no form for, and nothing is connected yet. */
function useUnsupported({ scheme, connection, loaded }: ReturnType<typeof useConnectFacts>) {
  const isUnsupported = loaded && !connection && scheme?.kind === 'unsupported';
  const { provider, unsupportedType } = scheme ?? {};
  return useMemo<AmpError | undefined>(() => {
    if (!isUnsupported) return undefined;
    const mistake = new DeveloperError(
      `"${provider}" signs in by "${unsupportedType}", for which there is no form. Connect it on your server instead.`,
    );
    return { ...toAmpError(mistake), code: 'unsupported' };
  }, [isUnsupported, provider, unsupportedType]);
}

/** Tells the host once that loading is over. */
function useReadyEvent(screen: UseConnectResult['screen'], latest: LatestParts): void {
  const ready = useRef(false);
  useEffect(() => {
    if (ready.current || screen === 'loading' || screen === 'checking') return;
    ready.current = true;
    latest.current.options.onReady?.();
  }, [screen, latest]);
}
