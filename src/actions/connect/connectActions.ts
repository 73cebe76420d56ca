import { opensWindow } from '../../core/connectScreen';
import type { AuthorizationSession } from './authorizationSession';
import type { ConnectActions, FormIssue } from './ConnectOptions';
import type { CustomAuthSession } from './customAuthSession';
import { planSubmit } from './planSubmit';
import type { useCredentials } from '../../hooks/connect/useCredentials';
import type { LatestParts } from '../../hooks/connect/useConnectionResult';

export interface ConnectActionsArgs {
  latest: LatestParts;
  authorization: AuthorizationSession;
  steps: CustomAuthSession;
  credentials: ReturnType<typeof useCredentials>;
  /** New details for the connection that is there are being typed. */
  editing: boolean;
  setEditing: (editing: boolean) => void;
  setIssues: (issues: FormIssue[]) => void;
}

/** What a person can do, whatever the way of signing in. */
export function createConnectActions(args: ConnectActionsArgs): ConnectActions {
  const { latest, authorization: session, steps, credentials } = args;
  const { editing, setEditing, setIssues } = args;
  const inSteps = () => steps.snapshot().status !== 'idle';
  const edit = () => {
    setIssues([]);
    credentials.forget();
    if (inSteps()) steps.cancel();
    else if (session.snapshot().state.status === 'failed') session.dismiss();
    else session.cancel();
  };
  return {
    submit(values = {}) {
      const { facts } = latest.current;
      const plan = facts.scheme && planSubmit({ ...facts, scheme: facts.scheme, editing, values });
      if (!plan) return;
      setIssues(plan.step === 'fix' ? plan.issues : []);
      if (plan.step === 'signIn') session.start(plan);
      if (plan.step === 'send') void credentials.submit(plan.submission);
      if (plan.step === 'steps') void steps.start(plan.request, plan.replaces);
    },
    cancel() {
      if (!inSteps() || steps.snapshot().status === 'refused') setEditing(false);
      edit();
    },
    edit,
    reopen: () => (inSteps() ? steps.reopen() : session.reopen()),
    showWindow: () => (inSteps() ? steps.showWindow() : session.showWindow()),
    checkNow: session.check,
    retry() {
      if (inSteps()) steps.retry();
      else if (session.snapshot().state.status === 'idle') latest.current.facts.reload();
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
    skipPackage: () => latest.current.facts.packageStep.skip(),
    openStep: steps.open,
  };
}
