/** Invented providers for sign-in schemes that a catalog may lack. */
import type { RawProvider } from './rawProvider';

const base = { baseURL: 'https://api.example', defaultModule: '' };
const oauth2 = {
  tokenURL: 'https://auth.example/token',
  authURL: 'https://auth.example/authorize',
  explicitScopesRequired: false,
  explicitWorkspaceRequired: false,
};

const providers: RawProvider[] = [
  {
    ...base,
    name: 'fixtureClient',
    displayName: 'Larch',
    authType: 'oauth2',
    oauth2Opts: { ...oauth2, grantType: 'clientCredentials', explicitScopesRequired: true },
  },
  {
    ...base,
    name: 'fixturePassword',
    displayName: 'Alder',
    authType: 'oauth2',
    oauth2Opts: { ...oauth2, grantType: 'password', explicitScopesRequired: true },
  },
  {
    ...base,
    name: 'fixturePkce',
    displayName: 'Hazel',
    authType: 'oauth2',
    baseURL: 'https://{{.workspace}}.hazel.example/api',
    oauth2Opts: { ...oauth2, grantType: 'authorizationCodePKCE', explicitWorkspaceRequired: true },
  },
  { ...base, name: 'fixtureKey', displayName: 'Demo', authType: 'apiKey' },
  { ...base, name: 'fixtureBasic', displayName: 'Rowan', authType: 'basic', basicOpts: {} },
  ...(['username', 'password'] as const).map((fieldUsed) => ({
    ...base,
    name: `fixtureKeyAs-${fieldUsed}`,
    displayName: 'Birch',
    authType: 'basic',
    basicOpts: { apiKeyAsBasic: true, apiKeyAsBasicOpts: { fieldUsed } },
  })),
  {
    ...base,
    name: 'fixtureKeyFormat',
    displayName: 'Aspen',
    authType: 'basic',
    basicOpts: { apiKeyAsBasic: true, apiKeyAsBasicOpts: { keyFormat: 'api:%s' } },
  },
  {
    ...base,
    name: 'fixtureKeyFormatFirst',
    displayName: 'Elm',
    authType: 'basic',
    basicOpts: {
      apiKeyAsBasic: true,
      apiKeyAsBasicOpts: { fieldUsed: 'username', keyFormat: '%s:X' },
    },
  },
  {
    ...base,
    name: 'fixtureCustom',
    displayName: 'Demo',
    authType: 'custom',
    customOpts: {
      inputs: [
        {
          name: 'apiKey',
          displayName: 'Demo API Key',
          prompt: 'Under `Settings › Keys`. See [the guide](https://docs.example/keys).',
          docsURL: 'https://docs.example/api-key',
        },
        { name: 'username', displayName: 'Username', fieldType: 'fieldTypeText' },
        {
          name: 'region',
          displayName: 'Region',
          fieldType: 'fieldTypeSelect',
          options: [
            { value: 'us-1', label: 'United States' },
            { value: 'eu-1', label: 'Europe' },
          ],
        },
        { name: 'scopes', displayName: 'Scopes', fieldType: 'fieldTypeText' },
      ],
    },
    metadata: { input: [{ name: 'tier', displayName: 'Tier', defaultValue: 'gold' }] },
  },
  {
    ...base,
    name: 'fixtureSteps',
    displayName: 'Maple',
    authType: 'custom',
    customOpts: {
      multiStep: true,
      inputs: [{ name: 'login', displayName: 'Login', fieldType: 'fieldTypeText' }],
    },
  },
  {
    ...base,
    name: 'fixtureModules',
    displayName: 'Cedar',
    authType: 'apiKey',
    defaultModule: 'sales',
    modules: {
      sales: { baseURL: 'https://{{.workspace}}.sales.example' },
      Support: { baseURL: 'https://support.example/{{.desk}}' },
    },
    metadata: {
      input: [
        {
          name: 'workspace',
          displayName: 'Site',
          defaultValue: 'acme',
          moduleDependencies: { sales: {} },
        },
        { name: 'desk', displayName: 'Desk', moduleDependencies: { support: {} } },
        { name: 'zone', displayName: 'Zone' },
      ],
    },
  },
  { ...base, name: 'fixtureNone', displayName: 'Willow', authType: 'none' },
  { ...base, name: 'fixtureJwt', displayName: 'Yew', authType: 'jwt' },
  { ...base, name: 'fixtureUnknown', displayName: 'Ash', authType: 'palmReading' },
  {
    ...base,
    name: 'fixtureGrant',
    displayName: 'Oak',
    authType: 'oauth2',
    oauth2Opts: { ...oauth2, grantType: 'deviceCode' },
  },
];

/** Providers by name, as in a catalog. */
export const fixtures: Record<string, RawProvider> = Object.fromEntries(
  providers.map((provider) => [provider.name, provider]),
);
