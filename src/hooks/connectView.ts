/** Facts and state, as what one screen shows. */
import { canRotate, initialValues } from '../core/auth/credentials';
import { type ConnectScreen, opensWindow } from '../core/connectScreen';
import { type AmpError, DeveloperError } from '../core/errors';
import type { AuthScheme, FieldSpec } from '../core/types';
import type {
  ConnectCommon,
  ConnectForm,
  ConnectNotice,
  ConnectOptions,
  ConnectView,
  FormIssue,
  WaitingState,
} from './ConnectOptions';
import type { AuthorizationState } from './useAuthorization';
import type { useConnectFacts } from './useConnectFacts';
import type { PendingAuthorization } from './pendingAuthorization';
import type { CredentialsState } from './useCredentials';
import { describeNow } from './useReport';

export interface ConnectParts {
  options: ConnectOptions;
  facts: ReturnType<typeof useConnectFacts>;
  error?: AmpError;
  notice?: ConnectNotice;
  issues: FormIssue[];
  editing: boolean;
  authorization: AuthorizationState;
  credentials: CredentialsState;
}

/** The inputs of a form: new credentials alone where they can be replaced, else everything. */
export function fieldsOf(
  purpose: ConnectForm['purpose'],
  scheme: AuthScheme,
  missing: FieldSpec[],
): FieldSpec[] {
  if (purpose === 'metadata') return missing;
  if (purpose === 'connect' || !canRotate(scheme)) return scheme.fields;
  return scheme.fields.filter(({ target }) => target !== 'metadata');
}

function formOf(parts: ConnectParts, purpose: ConnectForm['purpose']): ConnectForm | undefined {
  const { issues, credentials } = parts;
  const { scheme, connection, missing } = parts.facts;
  if (!scheme) return undefined;
  return {
    ...{ purpose, scheme, issues, fields: fieldsOf(purpose, scheme, missing) },
    initialValues: initialValues(scheme, connection),
    opensWindow: purpose !== 'metadata' && opensWindow(scheme),
    pending: credentials.status === 'pending',
    error: credentials.status === 'refused' ? credentials.error : undefined,
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
    ...{ url: progress.url, hint: progress.hint, offer },
    ...{ needsHelp: progress.needsHelp, cameBack: progress.cameBack },
    canShare: options.enableCSRFProtection !== true,
    renewing: record.renewing !== undefined,
  };
}

/** Something was typed that may be wrong. */
function hasDetails({ record }: { record: PendingAuthorization }): boolean {
  return record.details.providerMetadata !== undefined;
}

function unsupported(parts: ConnectParts): AmpError {
  const { scheme } = parts.facts;
  const type = scheme?.unsupportedType ?? scheme?.kind ?? 'unknown';
  const mistake = new DeveloperError(
    `"${parts.options.provider}" signs in by "${type}", for which there is no form yet. Connect it on your server instead.`,
  );
  return { ...describeNow(mistake), code: 'unsupported' };
}

function stateView(screen: ConnectScreen, parts: ConnectParts): ConnectView {
  const { authorization: state, facts, options, error } = parts;
  const { connection, scheme } = facts;
  const canEdit = (scheme?.fields.length ?? 0) > 0;
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
    return { screen, error: state.error, reason: state.reason, canEdit, isLoadFailure: false };
  }
  if (screen === 'failed' && error) return { screen, error, canEdit: false, isLoadFailure: true };
  if (screen === 'misconfigured') return { screen, error: error ?? unsupported(parts) };
  if (screen === 'checking') return { screen };
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
