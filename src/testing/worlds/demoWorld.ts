import type { ManifestContent } from '../../api/wire/manifest';
import type { World } from '../types';
import { authSchemeIntegrations, authSchemeProviders } from './authSchemes';
import { hubspotAccount, hubspotProvider, hubspotSync } from './hubspot';
import { salesforceAccount, salesforceProvider, salesforceSync } from './salesforce';
import { copy } from '../copy';

const salesforceProxy: ManifestContent = {
  name: 'salesforceProxy',
  displayName: 'Salesforce',
  provider: 'salesforce',
  module: 'crm',
  proxy: { enabled: true },
};

const INTEGRATIONS = {
  main: [salesforceSync, hubspotSync],
  proxyOnly: [salesforceProxy],
  /** The main integrations and one for each way of signing in. */
  all: [salesforceSync, hubspotSync, ...authSchemeIntegrations],
  none: [],
} satisfies Record<string, ManifestContent[]>;

/** Sets of integrations. */
export type DemoIntegrations = keyof typeof INTEGRATIONS;

const providers = [salesforceProvider, hubspotProvider, ...authSchemeProviders];

/** Creates the project `demo-project` of an app named Acme. Its catalog contains every provider. */
export function demoWorld(integrations: DemoIntegrations = 'main'): World {
  return copy({
    project: { id: 'prj_0001', name: 'demo-project', appName: 'Acme' },
    providers: Object.fromEntries(providers.map((provider) => [provider.name, provider])),
    integrations: INTEGRATIONS[integrations],
    accounts: { salesforce: salesforceAccount, hubspot: hubspotAccount },
  });
}
