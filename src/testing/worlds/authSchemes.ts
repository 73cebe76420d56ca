/** A made-up provider and an integration for each way of signing in. */
import type { ManifestContent } from '../../api/wire/manifest';
import type { ProviderInfo } from '../../api/wire/provider';

type Opts = Partial<Omit<ProviderInfo, 'name' | 'displayName' | 'authType'>>;

function provider(name: string, displayName: string, authType: string, opts: Opts): ProviderInfo {
  const baseURL = `https://api.${name}.example`;
  return { name, displayName, authType, baseURL, defaultModule: '', ...opts };
}

function oauth2(grantType: string, explicitScopesRequired = false): Opts {
  return {
    oauth2Opts: {
      grantType,
      authURL: 'https://login.provider.example/authorize',
      tokenURL: 'https://login.provider.example/token',
      explicitScopesRequired,
      explicitWorkspaceRequired: false,
      docsURL: `https://docs.provider.example/${grantType}`,
    },
  };
}

const basic = (basicOpts: ProviderInfo['basicOpts']): Opts => ({ basicOpts });

const regionInput = {
  name: 'region',
  displayName: 'Region',
  fieldType: 'fieldTypeSelect',
  options: [
    { value: 'eu', label: 'Europe' },
    { value: 'us', label: 'United States' },
  ],
};

const workspaceInput = {
  name: 'workspace',
  displayName: 'Workspace',
  defaultValue: 'acme-inc',
  prompt: 'The first part of the address at which you open it.',
  docsURL: 'https://docs.provider.example/workspace',
};

export const authSchemeProviders: ProviderInfo[] = [
  provider('slatebooks', 'Slatebooks', 'oauth2', oauth2('authorizationCode')),
  provider('orbitdesk', 'Orbitdesk', 'oauth2', {
    ...oauth2('authorizationCodePKCE'),
    baseURL: 'https://{{.workspace}}.orbitdesk.example',
    metadata: { input: [workspaceInput] },
  }),
  provider('stratafin', 'Stratafin', 'oauth2', oauth2('clientCredentials', true)),
  provider('heliodesk', 'Heliodesk', 'oauth2', oauth2('password')),
  provider('ledgerly', 'Ledgerly', 'apiKey', {
    apiKeyOpts: { attachmentType: 'header', docsURL: 'https://docs.provider.example/keys' },
  }),
  provider('plannery', 'Plannery', 'apiKey', {
    apiKeyOpts: { attachmentType: 'query' },
    baseURL: 'https://{{.workspace}}.plannery.example',
    defaultModule: 'projects',
    modules: {
      projects: {
        displayName: 'Plannery Projects',
        baseURL: 'https://{{.workspace}}.plannery.example',
      },
      time: { displayName: 'Plannery Time', baseURL: 'https://time.plannery.example' },
    },
    metadata: {
      input: [
        workspaceInput,
        { name: 'teamId', displayName: 'Team ID', moduleDependencies: { Time: {} } },
        { name: 'api', displayName: 'API version', defaultValue: 'v2' },
      ],
    },
  }),
  provider(
    'mailbarn',
    'Mailbarn',
    'basic',
    basic({ docsURL: 'https://docs.provider.example/basic' }),
  ),
  provider(
    'ticketry',
    'Ticketry',
    'basic',
    basic({ apiKeyAsBasic: true, apiKeyAsBasicOpts: { fieldUsed: 'username' } }),
  ),
  provider(
    'formkeep',
    'Formkeep',
    'basic',
    basic({
      apiKeyAsBasic: true,
      apiKeyAsBasicOpts: { fieldUsed: 'password', keyFormat: 'api:%s' },
    }),
  ),
  provider('vaultops', 'Vaultops', 'custom', {
    customOpts: {
      inputs: [
        {
          name: 'accountId',
          displayName: 'Account ID',
          fieldType: 'fieldTypeText',
          prompt: 'Under Settings > Account.',
        },
        {
          name: 'secretKey',
          displayName: 'Secret key',
          docsURL: 'https://docs.provider.example/secret',
        },
        regionInput,
      ],
    },
  }),
  provider('bankline', 'Bankline', 'custom', {
    customOpts: {
      multiStep: true,
      inputs: [
        { name: 'customerNumber', displayName: 'Customer number', fieldType: 'fieldTypeText' },
      ],
    },
  }),
  provider('openweather', 'Open Weather', 'none', {}),
  provider('signhub', 'Signhub', 'jwt', {}),
];

/** `ledgerly` → `ledgerlySync`, which reads the customers there. */
export const authSchemeIntegrations: ManifestContent[] = authSchemeProviders.map(
  ({ name, displayName }) => ({
    name: `${name}Sync`,
    displayName,
    provider: name,
    read: {
      objects: [
        {
          objectName: 'customers',
          destination: 'syncWebhook',
          schedule: '0 * * * *',
          requiredFields: [{ fieldName: 'id' }, { fieldName: 'name' }, { fieldName: 'email' }],
          optionalFields: [{ fieldName: 'phone' }, { fieldName: 'created_at' }],
        },
      ],
    },
  }),
);
