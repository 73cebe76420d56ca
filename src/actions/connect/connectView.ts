import { initialValues } from '../../core/auth/credentials';
import { type ConnectScreen, connectScreenOf, opensWindow } from '../../core/connectScreen';
import type { AmpError } from '../../core/errors';
import type { ConnectFacts, ConnectState } from './ConnectFacts';
import type {
  ConnectCommon,
  ConnectForm,
  ConnectOptions,
  ConnectView,
  WaitingState,
} from './ConnectOptions';
import type { CredentialsState } from './CredentialsSession';
import type { AuthorizationState, AuthorizationView, CustomAuthState } from './authorizationState';

/** Whether a refusal at first use is still shown, or new details have been sent for it. */
export type RefusalState = 'none' | 'open' | 'answered';

export interface ConnectParts {
  options: ConnectOptions;
  facts: ConnectFacts;
  state: ConnectState;
  /** Why loading failed. */
  error?: AmpError;
  /** The provider's way to sign in has no form. */
  unsupported?: AmpError;
  refusal: RefusalState;
  authorization: AuthorizationView;
  steps: CustomAuthState;
  credentials: CredentialsState;
}

/** The error of a refusal at first use. Whatever the API calls it, the provider refused what was typed. */
function firstUseError({ options, refusal }: ConnectParts): AmpError | undefined {
  if (refusal !== 'open' || !options.refusal) return undefined;
  return { ...options.refusal, code: 'refused' };
}

function formPurposeOf(screen: ConnectScreen, { state, facts }: ConnectParts) {
  if (screen === 'metadata') return 'metadata';
  return state.editing && facts.connection ? 'update' : 'connect';
}

function formOf(screen: ConnectScreen, parts: ConnectParts): ConnectForm | undefined {
  const { credentials, steps, state } = parts;
  const { scheme, connection, ended, missing } = parts.facts;
  if (!scheme) return undefined;
  const purpose = formPurposeOf(screen, parts);
  const attempts = [credentials, steps];
  const refused = attempts.find(({ status }) => status === 'refused');
  return {
    purpose,
    scheme,
    issues: state.issues,
    fields: purpose === 'metadata' ? missing : scheme.fields,
    initialValues: initialValues(scheme, connection),
    isEnded: ended !== undefined && !connection,
    opensWindow: purpose !== 'metadata' && opensWindow(scheme),
    pending: attempts.some(({ status }) => status === 'pending'),
    error: refused && 'error' in refused ? refused.error : firstUseError(parts),
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

/** View of a sign-in in several steps, while no form is shown. */
function stepView({ steps, facts }: ConnectParts): ConnectView | undefined {
  switch (steps.status) {
    case 'next':
      return { screen: 'continue', isBlocked: steps.isBlocked };
    case 'open': {
      const { window, needsHelp, cameBack } = steps.progress;
      const waiting: WaitingState = {
        phase: phases[window],
        needsHelp,
        cameBack,
        // Only a window that this page opened can send the result.
        canShare: false,
        renewing: facts.connection !== undefined,
      };
      return { screen: 'waiting', waiting, canEdit: false };
    }
    case 'sending':
      return { screen: 'checking' };
    case 'failed': {
      const { error, reason, isCutOff } = steps;
      return {
        screen: 'failed',
        error,
        reason,
        isCutOff,
        canEdit: true,
        isLoadFailure: false,
      };
    }
    default:
      return undefined;
  }
}

/** View of a sign-in in another window. */
function authorizationView(
  screen: ConnectScreen,
  { authorization: { state }, facts, options }: ConnectParts,
): ConnectView | undefined {
  if (screen === 'failed' && state.status === 'failed') {
    return {
      screen,
      error: state.error,
      reason: state.reason,
      canEdit: (facts.scheme?.fields.length ?? 0) > 0,
      isLoadFailure: false,
      isCutOff: false,
    };
  }
  if (!('progress' in state)) return undefined;
  const waiting = waitingOf(state, options);
  // Only typed metadata can be wrong; nothing else of the sign-in was typed here.
  const canEdit = state.record.details.providerMetadata !== undefined;
  if (screen === 'waiting') return { screen, waiting, canEdit };
  if (screen === 'blocked' && state.status === 'blocked') {
    return { screen, waiting: { ...waiting, url: state.url }, canEdit };
  }
  return undefined;
}

function screenOf({ state, facts, ...parts }: ConnectParts): ConnectScreen {
  const { authorization } = parts;
  const { status } = parts.steps;
  return connectScreenOf({
    loadError: parts.error,
    loaded: facts.loaded,
    resuming: authorization.resuming,
    authorization: authorization.state.status,
    scheme: facts.scheme,
    connection: facts.connection,
    editing: state.editing,
    missing: facts.missing,
    package: facts.packageStep.state,
    refusal: parts.refusal,
    // The form stays while typed values are sent, and when they are refused.
    steps: status === 'pending' || status === 'refused' ? 'idle' : status,
  });
}

function screenView(parts: ConnectParts): ConnectView {
  const { facts, error, unsupported, state } = parts;
  const { connection, scheme } = facts;
  const screen = screenOf(parts);
  const signIn = stepView(parts) ?? authorizationView(screen, parts);
  if (signIn) return signIn;
  if (screen === 'failed' && error) {
    return { screen, error, canEdit: false, isLoadFailure: true, isCutOff: false };
  }
  const mistake = error ?? unsupported;
  if (screen === 'misconfigured' && mistake) return { screen, error: mistake };
  if (screen === 'checking') return { screen };
  if (screen === 'package') return { screen, url: facts.packageStep.url ?? '' };
  const form = formOf(screen, parts);
  if (screen === 'ready' && form) return { screen, form, connection };
  if (screen === 'metadata' && form && connection) return { screen, form, connection };
  if (screen === 'attention' && connection) return { screen, connection, scheme };
  if (screen === 'connected' && connection) {
    return { screen, connection, scheme, notice: state.notice };
  }
  return { screen: 'loading' };
}

/** The current screen with its data, and the facts of every screen. */
export function viewOf(parts: ConnectParts): ConnectCommon & ConnectView {
  const { providerName, appName, logo } = parts.facts;
  return { providerName, appName, logo, access: parts.options.access, ...screenView(parts) };
}
