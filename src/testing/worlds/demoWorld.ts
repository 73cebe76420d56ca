import type { ManifestContent } from '../../api/wire';
import type { World } from '../types';
import { salesforceAccount, salesforceProvider, salesforceSync } from './salesforce';

const salesforceProxy: ManifestContent = {
  name: 'salesforceProxy',
  displayName: 'Salesforce',
  provider: 'salesforce',
  module: 'crm',
  proxy: { enabled: true },
};

const INTEGRATIONS = {
  main: [salesforceSync],
  proxyOnly: [salesforceProxy],
} satisfies Record<string, ManifestContent[]>;

export interface DemoWorldOptions {
  /** How many fields Salesforce's contacts have. */
  fieldCount?: number;
  integrations?: keyof typeof INTEGRATIONS;
}

/** The project `demo-project` of an app named Acme. */
export function demoWorld({ fieldCount, integrations = 'main' }: DemoWorldOptions = {}): World {
  return structuredClone({
    project: { id: 'prj_0001', name: 'demo-project', appName: 'Acme' },
    providers: { salesforce: salesforceProvider },
    integrations: INTEGRATIONS[integrations],
    accounts: { salesforce: salesforceAccount(fieldCount) },
  });
}
