import {
  type CredentialValues,
  buildConnectionRequest,
  buildConnectionUpdate,
  canRotate,
} from '../../core/auth/credentials';
import { opensWindow } from '../../core/connectScreen';
import type { AuthScheme, Connection, ConnectionRequest, FieldSpec } from '../../core/types';
import type { AuthorizationSession } from './AuthorizationSession';
import type { ConnectState, LatestConnect } from './ConnectFacts';
import type { ConnectActions, FormIssue } from './ConnectOptions';
import type { CredentialsSession, CredentialsSubmission } from './CredentialsSession';
import type { CustomAuthSession } from './CustomAuthSession';
import type { AuthorizationDetails } from './authorizationState';

/** Consequence of pressing the form's button. */
type SubmitPlan =
  | { step: 'fix'; issues: FormIssue[] }
  | { step: 'signIn'; details: AuthorizationDetails; renewing?: string }
  | { step: 'steps'; request: ConnectionRequest; replaces?: Connection }
  | { step: 'send'; submission: CredentialsSubmission };

interface SubmitArgs {
  scheme: AuthScheme;
  connection?: Connection;
  /** Connection that was ended elsewhere. Its installations move to the new one. */
  ended?: Connection;
  missing: FieldSpec[];
  editing: boolean;
  values: CredentialValues;
}

/** The update of the existing connection, where the API can update it. */
function planUpdate(args: SubmitArgs): SubmitPlan | undefined {
  const { scheme, connection, missing, editing, values } = args;
  if (!connection) return undefined;
  const isTopUp = !editing && missing.length > 0;
  const isRotation = !opensWindow(scheme) && canRotate(scheme);
  if (!isTopUp && !isRotation) return undefined;
  const built = isTopUp
    ? buildConnectionUpdate({ scheme, connection, values, part: 'metadata', fields: missing })
    : buildConnectionUpdate({ scheme, connection, values, part: 'all' });
  if (!built.ok) return { step: 'fix', issues: built.issues };
  const purpose = isTopUp ? 'metadata' : 'update';
  return { step: 'send', submission: { purpose, connection, update: built.request } };
}

/** Decides how the typed values are sent. */
function planSubmit(args: SubmitArgs): SubmitPlan {
  const { scheme, connection, ended, values } = args;
  const update = planUpdate(args);
  if (update) return update;
  const built = buildConnectionRequest(scheme, values);
  if (!built.ok) return { step: 'fix', issues: built.issues };
  const { request } = built;
  const replaces = connection ?? ended;
  if (scheme.kind === 'customMultiStep') return { step: 'steps', request, replaces };
  if (!opensWindow(scheme)) {
    return { step: 'send', submission: { purpose: 'connect', request, replaces } };
  }
  const { providerWorkspaceRef, providerMetadata } = request;
  return {
    step: 'signIn',
    details: { providerWorkspaceRef, providerMetadata },
    renewing: connection?.id,
  };
}

/** Actions of the person, for every way to sign in. */
export function createConnectActions(args: {
  latest: LatestConnect;
  authorization: AuthorizationSession;
  steps: CustomAuthSession;
  credentials: CredentialsSession;
  /** `true` while new details for the existing connection are typed. */
  editing: boolean;
  change: (change: Partial<ConnectState>) => void;
}): ConnectActions {
  const { latest, authorization, steps, credentials, editing, change } = args;
  const stepStatus = () => steps.state.snapshot().status;
  const isInSteps = () => stepStatus() !== 'idle';
  const edit = () => {
    change({ issues: [] });
    credentials.dismiss();
    if (isInSteps()) steps.cancel();
    else if (authorization.view.snapshot().state.status === 'failed') authorization.dismiss();
    else authorization.cancel();
  };
  return {
    submit(values = {}) {
      const { facts } = latest.current;
      const { scheme } = facts;
      if (!scheme) return;
      const plan = planSubmit({ ...facts, scheme, editing, values });
      change({ issues: plan.step === 'fix' ? plan.issues : [] });
      if (plan.step === 'signIn') authorization.start(plan);
      if (plan.step === 'send') void credentials.submit(plan.submission);
      if (plan.step === 'steps') void steps.start(plan.request, plan.replaces);
    },
    cancel() {
      if (!isInSteps() || stepStatus() === 'refused') change({ editing: false });
      edit();
    },
    edit,
    reopen: () => (isInSteps() ? steps.reopen() : authorization.reopen()),
    showWindow: () => (isInSteps() ? steps.showWindow() : authorization.showWindow()),
    checkNow: authorization.check,
    retry() {
      if (isInSteps()) steps.retry();
      else if (authorization.view.snapshot().state.status === 'idle') latest.current.facts.reload();
      else authorization.restart();
    },
    reconnect() {
      const { scheme, connection } = latest.current.facts;
      if (!connection) return;
      if (opensWindow(scheme)) authorization.start({ renewing: connection.id, details: {} });
      else change({ editing: true });
    },
    acceptOffer() {
      const { state } = authorization.view.snapshot();
      if ('offer' in state && state.offer) authorization.accept(state.offer);
    },
    skipPackage: () => latest.current.facts.packageStep.skip(),
    openStep: steps.open,
  };
}
