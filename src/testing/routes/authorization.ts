import type { CustomAuthConnectRequest, OAuthConnectRequest } from '../../api/wire/connecting';
import { beginFlow, siblingUrl, finishCustomAuth } from '../authorization';
import { type Call, type Handler, checkGroup, connectionOf, ok } from '../context';
import { checkCredentials, credentialKeyOf } from '../credentials';
import type { OperationName } from '../operations';
import { badInput, notFound, refused } from '../problems';
import { customAuthConnectBody, oauthConnectBody, parseBody } from '../schemas';
import { addConnection, connectionAnswer } from '../state';
import type { AuthorizationFlow } from '../types';

function signInUrlOf(call: Call, flow: AuthorizationFlow): string {
  const own = `${siblingUrl(call.base, '/authorize')}?${new URLSearchParams({ state: flow.state })}`;
  return call.options.authorizeUrl?.(flow) ?? own;
}

function checkProject(
  { state }: Call,
  body: { projectIdOrName: string; projectId?: string },
): void {
  const { id, name } = state.project;
  for (const given of [body.projectIdOrName, body.projectId]) {
    if (given !== undefined && given !== id && given !== name) throw notFound('Project', given);
  }
}

function checkWindow(call: Call, provider: string): void {
  const info = call.state.providers[provider];
  if (!info) throw notFound('Provider', provider);
  if (credentialKeyOf(info) !== 'window') {
    throw badInput([
      { in: 'body', name: 'provider', detail: `${provider} is not connected by signing in.` },
    ]);
  }
}

function oauthConnect(call: Call) {
  const body: OAuthConnectRequest = parseBody(oauthConnectBody, call.body);
  checkProject(call, body);
  checkGroup(call, body.groupRef);
  checkWindow(call, body.provider);
  const { provider, groupRef, groupName, consumerRef, consumerName } = body;
  const { providerWorkspaceRef, providerMetadata } = body;
  const who = { provider, groupRef, groupName, consumerRef, consumerName };
  const flow = beginFlow(
    call.state,
    { kind: 'oauthConnect', ...who, providerWorkspaceRef, providerMetadata },
    call.base,
  );
  return { status: 200, body: signInUrlOf(call, flow) };
}

function oauthUpdate(call: Call) {
  const id = (call.params.connection ?? '').replace(/:oauth-update$/, '');
  const connection = connectionOf(call, id);
  const { provider, group, consumer, providerWorkspaceRef, providerMetadata } = connection;
  checkWindow(call, provider);
  const { groupRef } = group;
  const { consumerRef } = consumer;
  const flow = beginFlow(
    call.state,
    {
      kind: 'oauthUpdate',
      provider,
      groupRef,
      consumerRef,
      providerWorkspaceRef,
      providerMetadata,
      connectionId: id,
    },
    call.base,
  );
  return { status: 200, body: signInUrlOf(call, flow) };
}

function continueCustomAuth(
  call: Call,
  sessionId: string,
  params: Record<string, string> | undefined,
) {
  const flow = call.state.flows[sessionId];
  if (flow?.kind !== 'customAuth' || flow.status !== 'pending')
    throw notFound('Session', sessionId);
  checkGroup(call, flow.groupRef);
  if (!params || Object.keys(params).length === 0) {
    throw refused([{ name: 'callbackParams', detail: 'The callback has not posted its params.' }]);
  }
  const id = finishCustomAuth(call.state, flow, call.now);
  return ok({ connection: connectionAnswer(call.state, connectionOf(call, id)) });
}

function customAuthConnect(call: Call) {
  const { state, now } = call;
  const body: CustomAuthConnectRequest = parseBody(customAuthConnectBody, call.body);
  checkProject(call, body);
  if (body.sessionId !== undefined)
    return continueCustomAuth(call, body.sessionId, body.callbackParams);
  const { provider, groupRef, groupName, consumerRef, consumerName, providerMetadata } = body;
  if (provider === undefined || groupRef === undefined || consumerRef === undefined) {
    const detail = 'The first call needs provider, groupRef and consumerRef.';
    throw badInput([{ in: 'body', name: 'provider', detail }]);
  }
  checkGroup(call, groupRef);
  const info = state.providers[provider];
  if (!info) throw notFound('Provider', provider);
  checkCredentials(info, body);
  if (call.options.judge?.(body) === 'refused') {
    throw refused([{ name: 'customAuth', detail: 'The provider refused these credentials.' }]);
  }
  const who = { provider, groupRef, groupName, consumerRef, consumerName, providerMetadata };
  if (!info.customOpts?.multiStep) {
    return ok({ connection: connectionAnswer(state, addConnection(state, who, now)) });
  }
  const flow = beginFlow(state, { kind: 'customAuth', ...who }, call.base);
  return ok({ redirect: { url: signInUrlOf(call, flow), sessionId: flow.state } });
}

export const authorizationRoutes = {
  oauthConnect,
  oauthUpdate,
  customAuthConnect,
} satisfies Partial<Record<OperationName, Handler>>;
