/** Facts and state, as what one screen shows. */
import { initialValues } from '../../core/auth/credentials';
import { type ConnectScreen, opensWindow } from '../../core/connectScreen';
import type { AmpError } from '../../core/errors';
import type { AuthScheme, FieldSpec } from '../../core/types';
import type {
  ConnectCommon,
  ConnectForm,
  ConnectNotice,
  ConnectOptions,
  ConnectView,
  FormIssue,
  WaitingState,
} from './ConnectOptions';
import type { CustomAuthState } from './customAuthSession';
import type { AuthorizationState } from '../../hooks/connect/useAuthorization';
import type { useConnectFacts } from '../../hooks/connect/useConnectFacts';
import type { PendingAuthorization } from './pendingAuthorization';
import type { CredentialsState } from '../../hooks/connect/useCredentials';

export interface ConnectParts {
  options: ConnectOptions;
  facts: ReturnType<typeof useConnectFacts>;
  error?: AmpError;
  /** There is no form for the provider's way to sign in. */
  unsupported?: AmpError;
  notice?: ConnectNotice;
  issues: FormIssue[];
  editing: boolean;
  authorization: AuthorizationState;
  steps: CustomAuthState;
  refusal?: AmpError;
  credentials: CredentialsState;
}

/** The inputs of a form: what is missing, else everything. */
export function fieldsOf(
  purpose: ConnectForm['purpose'],
  scheme: AuthScheme,
  missing: FieldSpec[],
): FieldSpec[] {
  return purpose === 'metadata' ? missing : scheme.fields;
}

/** At its first use a key is refused by the provider, whatever the API calls it. */
function firstUseOf(refusal: AmpError | undefined): AmpError | undefined {
  return refusal && { ...refusal, code: 'refused' };
}

function formOf(parts: ConnectParts, purpose: ConnectForm['purpose']): ConnectForm | undefined {
  const { issues, refusal } = parts;
  const { credentials, steps } = parts;
  const tries = [credentials, steps];
  const refused = tries.find((state) => state.status === 'refused');
  const { scheme, connection, ended, missing } = parts.facts;
  if (!scheme) return undefined;
  return {
    purpose,
    scheme,
    issues,
    fields: fieldsOf(purpose, scheme, missing),
    initialValues: initialValues(scheme, connection),
    isEnded: ended !== undefined && !connection,
    opensWindow: purpose !== 'metadata' && opensWindow(scheme),
    pending: tries.some(({ status }) => status === 'pending'),
    error: refused && 'error' in refused ? refused.error : firstUseOf(refusal),
  };
}

const phases = { opening: 'opening', open: 'open', lost: 'lost', none: 'elsewhere' } as const;

function waitingOf(
  state: Extract<AuthorizationState, { progress: unknown }>,
  options: ConnectOptions,
): WaitingState {
  const { progress, record, offer } = state;
  const isLate = state.status === 'waiting' && state.mode === 'late';
  return {
    phase: isLate ? 'timedOut' : phases[progress.window],
    url: progress.url,
    hint: progress.hint,
    offer,
    needsHelp: progress.needsHelp,
    cameBack: progress.cameBack,
    canShare: options.enableCSRFProtection !== true,
    renewing: record.renewing !== undefined,
  };
}

/** Something was typed that may be wrong. */
function hasDetails({ record }: { record: PendingAuthorization }): boolean {
  return record.details.providerMetadata !== undefined;
}

/** What a sign-in in several steps shows; nothing of it is a form. */
function stepView({ steps, facts }: ConnectParts): ConnectView | undefined {
  switch (steps.status) {
    case 'next':
      return { screen: 'continue', isBlocked: steps.isBlocked };
    case 'open': {
      const { window, needsHelp, cameBack } = steps.progress;
      const waiting: WaitingState = {
        phase: phases[window],
        // Only a window that this page opened can say how it went on.
        needsHelp,
        cameBack,
        canShare: false,
        renewing: facts.connection !== undefined,
      };
      return { screen: 'waiting', waiting, canEdit: false };
    }
    case 'sending':
      return { screen: 'checking' };
    case 'failed': {
      const { error, reason, isCutOff } = steps;
      const isLoadFailure = false;
      return { screen: 'failed', error, reason, canEdit: true, isLoadFailure, isCutOff };
    }
    default:
      return undefined;
  }
}

function stateView(screen: ConnectScreen, parts: ConnectParts): ConnectView {
  const { authorization: state, facts, options, error } = parts;
  const { connection, scheme } = facts;
  const canEdit = (scheme?.fields.length ?? 0) > 0;
  const step = stepView(parts);
  if (step) return step;
  if (screen === 'waiting' && state.status === 'waiting') {
    return { screen, waiting: waitingOf(state, options), canEdit: hasDetails(state) };
  }
  if (screen === 'blocked' && state.status === 'blocked') {
    return {
      screen,
      waiting: { ...waitingOf(state, options), url: state.url },
      canEdit: hasDetails(state),
    };
  }
  if (screen === 'failed' && state.status === 'failed') {
    const { reason } = state;
    return {
      screen,
      error: state.error,
      reason,
      canEdit,
      isLoadFailure: false,
      isCutOff: false,
    };
  }
  if (screen === 'failed' && error) {
    return { screen, error, canEdit: false, isLoadFailure: true, isCutOff: false };
  }
  const mistake = error ?? parts.unsupported;
  if (screen === 'misconfigured' && mistake) return { screen, error: mistake };
  if (screen === 'checking') return { screen };
  if (screen === 'package') return { screen, url: facts.packageStep.url ?? '' };
  const form = formOf(parts, formPurposeOf(screen, parts));
  if (screen === 'ready' && form) return { screen, form, connection };
  if (screen === 'metadata' && form && connection) return { screen, form, connection };
  if (screen === 'attention' && connection) return { screen, connection, scheme };
  if (screen === 'connected' && connection) {
    return { screen, connection, scheme, notice: parts.notice };
  }
  return { screen: 'loading' };
}

function formPurposeOf(screen: ConnectScreen, parts: ConnectParts): ConnectForm['purpose'] {
  if (screen === 'metadata') return 'metadata';
  return parts.editing && parts.facts.connection ? 'update' : 'connect';
}

/** The view of a screen, with what every screen knows. */
export function viewOf(screen: ConnectScreen, parts: ConnectParts): ConnectCommon & ConnectView {
  const { providerName, appName, logo } = parts.facts;
  return { providerName, appName, logo, access: parts.options.access, ...stateView(screen, parts) };
}
