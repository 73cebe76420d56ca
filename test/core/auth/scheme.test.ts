import { describe, expect, test } from 'vitest';
import { readAuthScheme } from '../../../src/core/auth/scheme';
import { DeveloperError } from '../../../src/core/errors';
import type { ProviderInfo } from '../../../src/core/types';
import { oauth, provider } from './providers';

describe('readAuthScheme', () => {
  test.each<[string, Partial<ProviderInfo>, string, string[]]>([
    ['a window', oauth('authorizationCode'), 'oauth2Code', []],
    ['a window with PKCE', oauth('authorizationCodePKCE'), 'oauth2Pkce', []],
    [
      'client credentials',
      oauth('clientCredentials'),
      'oauth2ClientCredentials',
      ['clientId', 'clientSecret'],
    ],
    [
      'client credentials with scopes',
      oauth('clientCredentials', { explicitScopesRequired: true }),
      'oauth2ClientCredentials',
      ['clientId', 'clientSecret', 'scopes'],
    ],
    [
      'a password',
      oauth('password'),
      'oauth2Password',
      ['username', 'password', 'clientId', 'clientSecret'],
    ],
    ['an API key', { authType: 'apiKey' }, 'apiKey', ['apiKey']],
    ['basic', { authType: 'basic' }, 'basic', ['basic.username', 'basic.password']],
    [
      'basic with an API key',
      { authType: 'basic', basicOpts: { apiKeyAsBasic: true } },
      'basicAsApiKey',
      ['apiKey'],
    ],
    [
      'custom inputs',
      {
        authType: 'custom',
        customOpts: {
          inputs: [
            { name: 'token', displayName: 'Token' },
            { name: '', displayName: '' },
          ],
        },
      },
      'custom',
      ['custom.token'],
    ],
    [
      'several steps',
      { authType: 'custom', customOpts: { multiStep: true } },
      'customMultiStep',
      [],
    ],
    ['nothing', { authType: 'none' }, 'none', []],
  ])('reads the scheme and its fields: %s', (_name, info, kind, names) => {
    const scheme = readAuthScheme(provider(info));
    expect(scheme.kind).toBe(kind);
    expect(scheme.fields.map(({ name }) => name)).toEqual(names);
    expect(scheme.unsupportedType).toBeUndefined();
  });

  test.each<[Partial<ProviderInfo>, string]>([
    [{ authType: 'jwt' }, 'jwt'],
    [{ authType: 'telepathy' }, 'telepathy'],
    [oauth('deviceCode'), 'oauth2/deviceCode'],
    [{ authType: 'oauth2' }, 'oauth2'],
  ])('marks %j as unsupported and asks for nothing', (info, unsupportedType) => {
    const metadata = { input: [{ name: 'workspace' }] };
    const scheme = readAuthScheme(provider({ ...info, metadata }));
    expect(scheme).toMatchObject({ kind: 'unsupported', unsupportedType, fields: [] });
  });

  test('hides secrets and lets the password of basic be empty', () => {
    const scheme = readAuthScheme(provider({ authType: 'basic' }));
    expect(scheme.fields).toMatchObject([
      { label: { code: 'username' }, secret: false, required: true, autoComplete: 'off' },
      {
        label: { code: 'password' },
        secret: true,
        required: false,
        autoComplete: 'new-password',
      },
    ]);
  });

  test('reads the fields of a custom scheme', () => {
    const inputs = [
      {
        name: 'token',
        displayName: 'Token',
        prompt: 'From settings',
        docsURL: 'https://docs.example',
      },
      {
        name: 'user_name',
        displayName: '',
        fieldType: 'fieldTypeText',
        docsURL: 'javascript:alert(1)',
      },
      {
        name: 'region',
        displayName: 'Region',
        fieldType: 'fieldTypeSelect',
        options: [
          { value: 'eu', label: 'Europe' },
          { value: 'us', label: '' },
        ],
      },
      { name: 'later', displayName: 'Later', fieldType: 'fieldTypeNew' },
      // A select without options becomes a text field.
      { name: 'zone', displayName: 'Zone', fieldType: 'fieldTypeSelect', options: [] },
      { name: 'site', displayName: 'Site', fieldType: 'fieldTypeSelect' },
    ];
    const { fields } = readAuthScheme(provider({ authType: 'custom', customOpts: { inputs } }));
    expect(fields).toMatchObject([
      { label: 'Token', secret: true, help: 'From settings', docsURL: 'https://docs.example' },
      { label: { code: 'username' }, secret: false, docsURL: undefined, options: undefined },
      {
        secret: false,
        options: [
          { value: 'eu', label: 'Europe' },
          { value: 'us', label: 'us' },
        ],
      },
      { secret: true },
      { secret: false, options: undefined },
      { secret: false, options: undefined },
    ]);
  });

  test.each([
    [undefined, { username: '%s', password: '' }],
    [{ fieldUsed: 'username' }, { username: '%s', password: '' }],
    [{ fieldUsed: 'password' }, { username: '', password: '%s' }],
    [
      { fieldUsed: 'username', keyFormat: 'api:%s' },
      { username: 'api', password: '%s' },
    ],
    [{ keyFormat: '%s:x' }, { username: '%s', password: 'x' }],
    [
      { fieldUsed: 'password', keyFormat: 'Key %s' },
      { username: '', password: 'Key %s' },
    ],
    [{ keyFormat: 'broken' }, { username: '%s', password: '' }],
  ])('puts an API key for basic by %j into %j', (apiKeyAsBasicOpts, keyFormat) => {
    const basicOpts = { apiKeyAsBasic: true, apiKeyAsBasicOpts };
    expect(readAuthScheme(provider({ authType: 'basic', basicOpts })).keyFormat).toEqual(keyFormat);
  });

  test('reads the display name and the documentation links', () => {
    const apiKeyOpts = { attachmentType: 'header', docsURL: 'https://docs.example/key' };
    const scheme = readAuthScheme(
      provider({ authType: 'apiKey', apiKeyOpts, displayName: undefined }),
    );
    expect(scheme).toMatchObject({
      displayName: 'Acme desk',
      docsURL: apiKeyOpts.docsURL,
      fields: [{ label: { code: 'apiKey' }, docsURL: apiKeyOpts.docsURL }],
    });
  });
});

describe('readAuthScheme: modules', () => {
  const info = provider({
    authType: 'apiKey',
    defaultModule: 'crm',
    modules: {
      crm: { displayName: 'CRM', baseURL: 'https://{{.workspace}}.crm.example' },
      Ads: { displayName: 'Ads', baseURL: 'https://ads.example' },
    },
    metadata: {
      input: [
        { name: 'workspace' },
        { name: 'unit', moduleDependencies: { CRM: {} } },
        { name: 'account', moduleDependencies: { ads: {}, other: {} } },
        { name: 'always', moduleDependencies: {} },
      ],
    },
  });
  const names = (module?: string) =>
    readAuthScheme(info, module)
      .fields.filter(({ target }) => target === 'metadata')
      .map(({ name }) => name.slice('metadata.'.length));

  test('asks for an input when its module is used, in any case of letters', () => {
    expect(names()).toEqual(['workspace', 'unit', 'always']);
    expect(names('CRM')).toEqual(['workspace', 'unit', 'always']);
    expect(names('ads')).toEqual(['workspace', 'account', 'always']);
    expect(readAuthScheme(info, 'ads').module).toBe('Ads');
  });

  test('throws a developer error that lists the known modules for an unknown one', () => {
    expect(() => readAuthScheme(info, 'sales')).toThrow(DeveloperError);
    expect(() => readAuthScheme(info, 'sales')).toThrow(/"sales".*crm, Ads/);
  });

  test('ignores the module of a provider without modules, and asks for the common inputs without a usable default', () => {
    expect(readAuthScheme(provider({ authType: 'none' }), 'crm').module).toBeUndefined();
    const scheme = readAuthScheme({ ...info, defaultModule: 'gone' });
    expect(scheme.module).toBeUndefined();
    expect(scheme.fields.map(({ name }) => name)).toEqual([
      'metadata.workspace',
      'metadata.always',
      'apiKey',
    ]);
  });
});

describe('readAuthScheme: metadata inputs', () => {
  function input(metadata: object, info: Partial<ProviderInfo> = {}) {
    const scheme = readAuthScheme(
      provider({
        authType: 'apiKey',
        ...info,
        metadata: { input: [metadata as { name: string }] },
      }),
    );
    return scheme.fields[0];
  }

  test('uses a default as the value, for a workspace as an example', () => {
    expect(input({ name: 'region', defaultValue: 'crm' })).toMatchObject({
      defaultValue: 'crm',
      label: 'Region',
    });
    const workspace = input({ name: 'workspace', defaultValue: '1234567-sb' });
    expect(workspace).toMatchObject({ example: '1234567-sb', label: { code: 'workspace' } });
    expect(workspace?.defaultValue).toBeUndefined();
  });

  test.each([
    ['https://{{.workspace}}.acme.example/api', 'https://', '.acme.example'],
    ['https://{{.workspace}}-api.acme.example', 'https://', '-api.acme.example'],
    ['https://rest.{{.workspace}}.acme.example', 'https://rest.', '.acme.example'],
    ['https://{{.workspace}}', 'https://', ''],
    ['https://acme.example/{{.workspace}}/x', undefined, undefined],
    ['{{.workspace}}/rest', undefined, undefined],
    ['https://<<SERVICE>>.{{.workspace}}.acme.example', undefined, undefined],
    ['https://{{.workspace}}.{{.region}}.acme.example', undefined, undefined],
    ['https', undefined, undefined],
  ])('shows the parts around a value of %s: %s and %s', (baseURL, prefix, suffix) => {
    const affix = prefix === undefined ? undefined : { prefix, suffix };
    expect(input({ name: 'workspace' }, { baseURL })?.affix).toEqual(affix);
  });

  test('takes the parts around a value from the sign-in page, which people see', () => {
    const info = provider({
      ...oauth('authorizationCode', {
        authURL: 'https://{{.workspace}}.app.example/login',
        explicitWorkspaceRequired: true,
      }),
      baseURL: 'https://{{.workspace}}.api.example',
    });
    const scheme = readAuthScheme(info);
    expect(scheme.signInTemplate).toBe('{{.workspace}}.app.example');
    // Required by the provider although it is not among its inputs.
    expect(scheme.fields).toMatchObject([
      {
        name: 'metadata.workspace',
        required: true,
        advanced: false,
        affix: { prefix: 'https://', suffix: '.app.example' },
      },
    ]);
  });

  test('makes the domain optional for a sign-in at Salesforce, which finds it by itself', () => {
    const metadata = { input: [{ name: 'workspace', displayName: 'Subdomain' }] };
    const salesforce = { name: 'salesforce', metadata };
    const [workspace] = readAuthScheme(
      provider({
        ...oauth('authorizationCodePKCE', { explicitWorkspaceRequired: true }),
        ...salesforce,
      }),
    ).fields;
    expect(workspace).toMatchObject({ required: false, advanced: true });
    const [other] = readAuthScheme(
      provider({ ...oauth('clientCredentials'), ...salesforce }),
    ).fields;
    expect(other).toMatchObject({ required: true, advanced: false });
  });
});
