import { describe, expect, test } from 'vitest';
import {
  buildConnectionRequest,
  buildConnectionUpdate,
  canRotate,
  initialValues,
} from '../../../src/core/auth/credentials';
import { readAuthScheme } from '../../../src/core/auth/scheme';
import type { ProviderInfo } from '../../../src/core/types';
import { connection } from '../fixtures';
import { oauth, provider } from './providers';

const scheme = (info: Partial<ProviderInfo>) => readAuthScheme(provider(info));
const inputs = [
  { name: 'token', displayName: 'Token' },
  { name: 'user', displayName: 'User', fieldType: 'fieldTypeText' },
  { name: 'scopes', displayName: 'Scopes', fieldType: 'fieldTypeText' },
  {
    name: 'region',
    displayName: 'Region',
    fieldType: 'fieldTypeSelect',
    options: [{ value: 'eu', label: 'Europe' }],
  },
];
const custom = { authType: 'custom', customOpts: { inputs } };
const workspace = {
  baseURL: 'https://{{.workspace}}.acme.example',
  metadata: { input: [{ name: 'workspace' }, { name: 'region', defaultValue: 'crm' }] },
};

describe('buildConnectionRequest', () => {
  test.each<[string, Partial<ProviderInfo>, Record<string, string>, object]>([
    ['a secret exactly as typed', { authType: 'apiKey' }, { apiKey: ' k ' }, { apiKey: ' k ' }],
    [
      'both halves of basic, also an empty one',
      { authType: 'basic' },
      { 'basic.username': ' key ' },
      { basicAuth: { username: 'key', password: '' } },
    ],
    [
      'an API key in its half of basic, with any characters',
      {
        authType: 'basic',
        basicOpts: { apiKeyAsBasic: true, apiKeyAsBasicOpts: { keyFormat: 'api:%s' } },
      },
      { apiKey: "a:$&%s'" },
      { basicAuth: { username: 'api', password: "a:$&%s'" } },
    ],
    [
      'client credentials',
      oauth('clientCredentials'),
      { clientId: ' id ', clientSecret: 's ' },
      { oauth2ClientCredentials: { clientId: 'id', clientSecret: 's ' } },
    ],
    [
      'client credentials with scopes',
      oauth('clientCredentials', { explicitScopesRequired: true }),
      { clientId: 'id', clientSecret: 's', scopes: ' read, write\nall ' },
      {
        oauth2ClientCredentials: {
          clientId: 'id',
          clientSecret: 's',
          scopes: ['read', 'write', 'all'],
        },
      },
    ],
    [
      'a password',
      oauth('password'),
      { username: 'u ', password: ' p', clientId: 'id', clientSecret: 's' },
      {
        oauth2PasswordCredentials: {
          username: 'u',
          password: ' p',
          clientId: 'id',
          clientSecret: 's',
        },
      },
    ],
    [
      'the inputs of a custom scheme',
      custom,
      {
        'custom.token': ' t',
        'custom.user': ' u ',
        'custom.region': 'eu',
        'custom.scopes': 'a b',
      },
      { customAuth: { token: ' t', user: 'u', scopes: ['a', 'b'], region: 'eu' } },
    ],
    ['nothing', { authType: 'none' }, {}, {}],
    [
      'a workspace goes to both its places; a default counts as typed',
      { ...oauth('authorizationCode'), ...workspace },
      { 'metadata.workspace': ' acme ' },
      {
        providerWorkspaceRef: 'acme',
        providerMetadata: {
          workspace: { value: 'acme', source: 'input' },
          region: { value: 'crm', source: 'input' },
        },
      },
    ],
    [
      'a whole URL is cut',
      { ...oauth('authorizationCode'), ...workspace },
      { 'metadata.workspace': 'https://acme.acme.example/home', 'metadata.region': 'eu' },
      {
        providerWorkspaceRef: 'acme',
        providerMetadata: {
          workspace: { value: 'acme', source: 'input' },
          region: { value: 'eu', source: 'input' },
        },
      },
    ],
  ])('sends %s', (_name, info, values, request) => {
    expect(buildConnectionRequest(scheme(info), values)).toEqual({ ok: true, request });
  });

  test('leaves out an empty optional input', () => {
    const salesforce = { ...oauth('authorizationCodePKCE'), ...workspace, name: 'salesforce' };
    const metadata = { input: [{ name: 'workspace' }] };
    expect(
      buildConnectionRequest(scheme({ ...salesforce, metadata }), { 'metadata.workspace': ' ' }),
    ).toEqual({ ok: true, request: {} });
  });
});

describe('buildConnectionRequest with invalid input', () => {
  test.each<[string, Partial<ProviderInfo>, Record<string, string>, object[]]>([
    ['a missing value', { authType: 'apiKey' }, {}, [{ field: 'apiKey', code: 'required' }]],
    [
      'only spaces',
      { authType: 'apiKey' },
      { apiKey: '  ' },
      [{ field: 'apiKey', code: 'required' }],
    ],
    [
      'a default that was emptied',
      { authType: 'none', ...workspace },
      { 'metadata.workspace': 'acme', 'metadata.region': '' },
      [{ field: 'metadata.region', code: 'required' }],
    ],
    [
      'a URL of another site',
      { authType: 'none', ...workspace },
      { 'metadata.workspace': 'https://other.example/x' },
      [{ field: 'metadata.workspace', code: 'invalidUrl' }],
    ],
    [
      'a value that is no option',
      custom,
      { 'custom.token': 't', 'custom.user': 'u', 'custom.scopes': 's', 'custom.region': 'mars' },
      [{ field: 'custom.region', code: 'invalidOption' }],
    ],
    [
      'an empty field named like a prototype key',
      { authType: 'custom', customOpts: { inputs: [{ name: 'constructor', displayName: 'C' }] } },
      {},
      [{ field: 'custom.constructor', code: 'required' }],
    ],
  ])('answers an issue per field for %s', (_name, info, values, issues) => {
    expect(buildConnectionRequest(scheme(info), values)).toEqual({ ok: false, issues });
  });
});

describe('buildConnectionUpdate', () => {
  const saved = connection({
    providerMetadata: {
      token: { value: 't', source: 'token' },
      region: { value: 'eu', source: 'input' },
    },
  });

  test('merges metadata into the saved one and sends the workspace in both places', () => {
    const result = buildConnectionUpdate({
      scheme: scheme({ authType: 'apiKey', ...workspace }),
      connection: saved,
      part: 'metadata',
      values: { 'metadata.workspace': 'acme', 'metadata.region': 'us' },
    });
    expect(result).toEqual({
      ok: true,
      request: {
        updateMask: ['providerWorkspaceRef', 'providerMetadata'],
        connection: {
          providerWorkspaceRef: 'acme',
          providerMetadata: {
            token: { value: 't', source: 'token' },
            region: { value: 'us', source: 'input' },
            workspace: { value: 'acme', source: 'input' },
          },
        },
      },
    });
  });

  test('checks and sends only the shown inputs', () => {
    const all = scheme({ authType: 'apiKey', ...workspace });
    const fields = all.fields.filter(({ name }) => name === 'metadata.region');
    const args = { scheme: all, connection: connection(), part: 'metadata' as const, fields };
    expect(buildConnectionUpdate({ ...args, values: {} })).toMatchObject({
      request: { updateMask: ['providerMetadata'] },
    });
    expect(buildConnectionUpdate({ ...args, values: { 'metadata.region': '' } })).toEqual({
      ok: false,
      issues: [{ field: 'metadata.region', code: 'required' }],
    });
  });

  test('sends credentials without metadata', () => {
    expect(
      buildConnectionUpdate({
        scheme: scheme({ authType: 'apiKey', ...workspace }),
        connection: saved,
        part: 'credentials',
        values: { apiKey: 'new' },
      }),
    ).toEqual({ ok: true, request: { updateMask: ['apiKey'], connection: { apiKey: 'new' } } });
  });

  test.each<[Partial<ProviderInfo>, boolean]>([
    [{ authType: 'apiKey' }, true],
    [{ authType: 'basic' }, true],
    [{ authType: 'basic', basicOpts: { apiKeyAsBasic: true } }, true],
    [oauth('clientCredentials'), true],
    [oauth('password'), true],
    [oauth('authorizationCode'), false],
    [custom, false],
    [{ authType: 'none' }, false],
  ])('allows to replace the credentials of %j: %s', (info, expected) => {
    expect(canRotate(scheme(info))).toBe(expected);
  });

  test('starts the form with defaults and the values of the connection', () => {
    const all = scheme({ authType: 'apiKey', ...workspace });
    expect({ ...initialValues(all) }).toEqual({
      'metadata.workspace': '',
      'metadata.region': 'crm',
      apiKey: '',
    });
    expect(initialValues(all, saved)['metadata.region']).toBe('eu');
    const known = connection({ providerWorkspaceRef: 'acme' });
    expect(initialValues(all, known)['metadata.workspace']).toBe('acme');
  });
});
