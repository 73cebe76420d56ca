/**
 * Expected inputs and request of a provider, derived from its raw definition. Written independently from the API's
 * description: this file imports nothing of the product.
 */
import type { Case, RawInput, RawProvider } from './rawProvider';

/** One input on the screen. */
export interface ExpectedInput {
  id: string;
  /** Accepted labels in any case: the provider's words, with or without its name. */
  labels: string[];
  kind: 'text' | 'secret' | 'choice';
  required: boolean;
  /** Initial value. */
  startsWith: string;
  options?: Array<{ value: string; label: string }>;
  prompt?: string;
  docsURL?: string;
  /** URL with the value in it, `{}` in its place, as a person would copy it from the browser. */
  address?: string;
}

export type Expectation =
  | { kind: 'explanation' }
  | {
      kind: 'form';
      inputs: ExpectedInput[];
      /** `METHOD /path` of the one request that follows. */
      request: { method: string; path: string };
      opensWindow: boolean;
      /** Exact body for these values by input id. */
      body: (values: Record<string, string>) => unknown;
    };

export const person = {
  groupRef: 'group-7',
  groupName: 'Group Seven',
  consumerRef: 'person-7',
  consumerName: 'Pat Seven',
} as const;
export const project = 'check-project';

type Read = (id: string) => string;

const isWeb = (url: string | undefined) => (url && /^https?:\/\//.test(url) ? url : undefined);

/** Accepted labels: the provider's words, with or without its name. */
function labelsOf(words: string, provider: RawProvider): string[] {
  const names = [provider.displayName, provider.name].filter((name) => name !== undefined);
  const shorter = names
    .filter((name) => words.toLowerCase().startsWith(`${name.toLowerCase()} `))
    .map((name) => words.slice(name.length + 1));
  const all = [words, ...shorter];
  return all.flatMap((label) => (/^username$/i.test(label) ? [label, 'User name'] : [label]));
}

/** URL as people copy it from the address bar, if the value is a part of the host name. */
function addressOf(input: RawInput, { provider, module }: Case): string | undefined {
  const { modules = {}, defaultModule = '' } = provider;
  const urls = [
    provider.oauth2Opts?.authURL,
    modules[module ?? defaultModule]?.baseURL,
    provider.baseURL,
  ];
  const place = `{{.${input.name}}}`;
  const found = urls.find((url) => {
    const host = url?.split('/')[2] ?? '';
    return host.includes(place) && !/\{\{|<</.test(host.replace(place, ''));
  });
  const host = found?.split('/')[2];
  return host && `https://${host.replace(place, '{}')}`;
}

function isAsked(input: RawInput, { provider, module }: Case): boolean {
  const needed = Object.keys(input.moduleDependencies ?? {}).map((name) => name.toLowerCase());
  if (needed.length === 0 || Object.keys(provider.modules ?? {}).length === 0) return true;
  return needed.includes((module ?? provider.defaultModule ?? '').toLowerCase());
}

function metadataInputs(subject: Case): ExpectedInput[] {
  const { provider } = subject;
  const all = provider.metadata?.input ?? [];
  const asked = all.filter((input) => isAsked(input, subject));
  const isSignIn = provider.oauth2Opts?.grantType?.startsWith('authorizationCode');
  if (
    provider.oauth2Opts?.explicitWorkspaceRequired &&
    !all.some(({ name }) => name === 'workspace')
  ) {
    asked.unshift({ name: 'workspace', displayName: 'Workspace' });
  }
  return asked.map((input) => ({
    id: `metadata ${input.name}`,
    labels: input.displayName ? labelsOf(input.displayName, provider) : [],
    kind: 'text',
    // Salesforce finds the domain of an account by itself.
    required: !(provider.name === 'salesforce' && isSignIn && input.name === 'workspace'),
    startsWith: input.name === 'workspace' ? '' : (input.defaultValue ?? ''),
    prompt: promptOf(input),
    docsURL: isWeb(input.docsURL),
    address: addressOf(input, subject),
  }));
}

function credential(id: string, label: string, rest: Partial<ExpectedInput> = {}): ExpectedInput {
  return { id, labels: [label], kind: 'text', required: true, startsWith: '', ...rest };
}

const secret = { kind: 'secret' } as const;

function customInputs(provider: RawProvider): ExpectedInput[] {
  return (provider.customOpts?.inputs ?? []).map((input) => {
    const isChoice = input.fieldType === 'fieldTypeSelect';
    const isText = input.fieldType === 'fieldTypeText';
    return credential(input.name, '', {
      labels: labelsOf(input.displayName ?? '', provider),
      kind: isChoice ? 'choice' : isText ? 'text' : 'secret',
      options: isChoice ? input.options : undefined,
      prompt: promptOf(input),
      docsURL: isWeb(input.docsURL),
    });
  });
}

/** Prompt, unless it only repeats the label. */
function promptOf({ prompt, displayName }: RawInput): string | undefined {
  return prompt === displayName ? undefined : prompt;
}

/** Halves of basic auth that one API key becomes. */
function halvesOf(provider: RawProvider, key: string) {
  const { fieldUsed, keyFormat } = provider.basicOpts?.apiKeyAsBasicOpts ?? {};
  if (keyFormat?.includes(':')) {
    const at = keyFormat.indexOf(':');
    const [username = '', password = ''] = [keyFormat.slice(0, at), keyFormat.slice(at + 1)];
    return {
      username: username.replace('%s', () => key),
      password: password.replace('%s', () => key),
    };
  }
  const text = (keyFormat ?? '%s').replace('%s', () => key);
  return fieldUsed === 'password'
    ? { username: '', password: text }
    : { username: text, password: '' };
}

interface Credentials {
  inputs: ExpectedInput[];
  body: (read: Read) => Record<string, unknown>;
}

function oauth2Credentials(provider: RawProvider): Credentials {
  const { grantType, explicitScopesRequired, docsURL } = provider.oauth2Opts ?? {};
  const client = [
    credential('clientId', 'Client ID', { docsURL: isWeb(docsURL) }),
    credential('clientSecret', 'Client secret', secret),
    ...(explicitScopesRequired ? [credential('scopes', 'Scopes')] : []),
  ];
  const clientBody = (read: Read) => ({
    clientId: read('clientId'),
    clientSecret: read('clientSecret'),
    ...(explicitScopesRequired && { scopes: read('scopes').split(' ') }),
  });
  if (grantType === 'clientCredentials') {
    return { inputs: client, body: (read) => ({ oauth2ClientCredentials: clientBody(read) }) };
  }
  return {
    inputs: [
      credential('user', 'User name'),
      credential('password', 'Password', secret),
      ...client,
    ],
    body: (read) => ({
      oauth2PasswordCredentials: {
        username: read('user'),
        password: read('password'),
        ...clientBody(read),
      },
    }),
  };
}

function credentialsOf(provider: RawProvider): Credentials | undefined {
  const { authType, oauth2Opts, apiKeyOpts, basicOpts } = provider;
  switch (authType) {
    case 'oauth2': {
      const { grantType = '' } = oauth2Opts ?? {};
      if (grantType === 'authorizationCode' || grantType === 'authorizationCodePKCE') {
        return { inputs: [], body: () => ({}) };
      }
      const isTyped = grantType === 'clientCredentials' || grantType === 'password';
      return isTyped ? oauth2Credentials(provider) : undefined;
    }
    case 'apiKey': {
      const docsURL = isWeb(apiKeyOpts?.docsURL);
      return {
        inputs: [credential('key', 'API key', { ...secret, docsURL })],
        body: (read) => ({ apiKey: read('key') }),
      };
    }
    case 'basic': {
      const docsURL = isWeb(basicOpts?.docsURL);
      if (basicOpts?.apiKeyAsBasic) {
        return {
          inputs: [credential('key', 'API key', { ...secret, docsURL })],
          body: (read) => ({ basicAuth: halvesOf(provider, read('key')) }),
        };
      }
      return {
        inputs: [
          credential('user', 'User name', { docsURL }),
          credential('password', 'Password', { ...secret, required: false }),
        ],
        body: (read) => ({ basicAuth: { username: read('user'), password: read('password') } }),
      };
    }
    case 'custom': {
      const inputs = customInputs(provider);
      const valueOf = (id: string, read: Read) =>
        id === 'scopes' ? read(id).split(' ') : read(id);
      return {
        inputs,
        body: (read) => ({
          customAuth: Object.fromEntries(inputs.map(({ id }) => [id, valueOf(id, read)])),
        }),
      };
    }
    case 'none':
      return { inputs: [], body: () => ({}) };
    default:
      return undefined;
  }
}

function metadataBody(
  inputs: ExpectedInput[],
  read: Read,
  hasWorkspaceKey: boolean,
): Record<string, unknown> {
  const given = inputs
    .map(({ id }) => ({ name: id.replace('metadata ', ''), value: read(id) }))
    .filter(({ value }) => value !== '');
  if (given.length === 0) return {};
  const workspace = given.find(({ name }) => name === 'workspace')?.value;
  return {
    ...(workspace && hasWorkspaceKey && { providerWorkspaceRef: workspace }),
    providerMetadata: Object.fromEntries(
      given.map(({ name, value }) => [name, { value, source: 'input' }]),
    ),
  };
}

function requestOf({ authType, customOpts, oauth2Opts }: RawProvider) {
  const isSignIn = authType === 'oauth2' && oauth2Opts?.grantType?.startsWith('authorizationCode');
  if (isSignIn) return { path: '/oauth-connect', projectKeys: ['projectIdOrName', 'projectId'] };
  if (authType === 'custom' && customOpts?.multiStep) {
    return { path: '/custom-auth/connect', projectKeys: ['projectIdOrName'] };
  }
  return { path: `/projects/${project}/connections:generate`, projectKeys: [] };
}

/** Expected inputs on the screen and the expected request. */
export function expectationOf(subject: Case): Expectation {
  const { provider } = subject;
  const credentials = credentialsOf(provider);
  if (!credentials) return { kind: 'explanation' };
  const metadata = metadataInputs(subject);
  const { path, projectKeys } = requestOf(provider);
  return {
    kind: 'form',
    inputs: [...metadata, ...credentials.inputs],
    request: { method: 'POST', path },
    opensWindow: path === '/oauth-connect',
    body: (values) => {
      const read: Read = (id) => values[id] ?? '';
      return {
        ...person,
        provider: provider.name,
        ...Object.fromEntries(projectKeys.map((key) => [key, project])),
        // A sign-in in several steps declares no key for it.
        ...metadataBody(metadata, read, path !== '/custom-auth/connect'),
        ...credentials.body(read),
      };
    },
  };
}
