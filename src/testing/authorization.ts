/** Sign-ins on the server's side: begin, end, and the message of the callback page. */
import type {
  AuthorizationFlow,
  AuthorizationMessage,
  AuthorizationOutcome,
  EmulatorState,
} from './types';
import { addConnection, isoTime, nextId } from './state';

/** Replaces the trailing `/v1` of the base URL by another path. */
export const siblingUrl = (base: string, path: string): string => base.replace(/\/v1$/, path);

export function beginFlow(
  state: EmulatorState,
  flow: Omit<AuthorizationFlow, 'state' | 'status' | 'redirectUri'>,
  base: string,
): AuthorizationFlow {
  const begun: AuthorizationFlow = {
    ...flow,
    state: nextId(state, flow.kind === 'customAuth' ? 'session' : 'state'),
    status: 'pending',
    redirectUri: siblingUrl(
      base,
      flow.kind === 'customAuth' ? '/callback/custom-auth' : '/callback/v1',
    ),
  };
  state.flows[begun.state] = begun;
  return begun;
}

function failure(error: string, shape: 'data' | 'message'): AuthorizationMessage {
  return shape === 'message'
    ? { eventType: 'AUTHORIZATION_FAILED', message: error }
    : { eventType: 'AUTHORIZATION_FAILED', data: { error } };
}

/** Renews the connection with its id, or creates one. */
function connect(
  state: EmulatorState,
  flow: AuthorizationFlow,
  { account, workspace }: { account?: string; workspace?: string },
  now: number,
): string {
  const providerConsumerRef = account ?? 'dana.ruiz@acme.example';
  const renewed = state.connections.find(({ id }) => id === flow.connectionId);
  if (renewed) {
    Object.assign(renewed, { status: 'working', updateTime: isoTime(now), providerConsumerRef });
    return renewed.id;
  }
  const request = { ...flow, providerWorkspaceRef: workspace ?? flow.providerWorkspaceRef };
  return addConnection(state, request, now, { providerConsumerRef }).id;
}

/** Ends a flow once; later outcomes change nothing. */
export function endFlow(
  state: EmulatorState,
  flowState: string,
  outcome: AuthorizationOutcome,
  now: number,
): AuthorizationMessage {
  const flow = state.flows[flowState];
  if (!flow) return failure(`Unknown state "${flowState}".`, 'data');
  if (flow.status !== 'pending') return failure('This sign-in has ended already.', 'data');
  if (!outcome.ok) {
    flow.status = 'failed';
    return failure(outcome.error, outcome.shape ?? 'data');
  }
  if (flow.kind === 'customAuth') {
    return { source: 'ampersand-custom-auth', params: { sessionToken: `done-${flow.state}` } };
  }
  flow.status = 'completed';
  return {
    eventType: 'AUTHORIZATION_SUCCEEDED',
    data: { connection: connect(state, flow, outcome, now) },
  };
}

/** Ends a multi-step flow with the params of its callback. */
export function finishCustomAuth(
  state: EmulatorState,
  flow: AuthorizationFlow,
  now: number,
): string {
  flow.status = 'completed';
  return connect(state, flow, {}, now);
}
