import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clientOn, refusalOf, who } from './client';

/** Globals that Jest's jsdom environment lacks. */
const missing = ['structuredClone', 'Request', 'Response', 'Headers', 'fetch'];

beforeEach(() => {
  for (const name of missing) vi.stubGlobal(name, undefined);
});
afterEach(() => vi.unstubAllGlobals());

it('answers reads in an environment without the Fetch API', async () => {
  const { api } = clientOn({ scenario: 'installed' });
  const [installation] = await api.listInstallations(who);
  expect(installation?.config.content.read?.objects.contact?.selectedFieldMappings).toEqual({
    notes: 'notes__c',
    mobile: 'mobilephone',
  });
});

it('signs in, installs and uninstalls in an environment without the Fetch API', async () => {
  const { api, signIn } = clientOn();
  const connection = await signIn();
  const integration = await api.getIntegration('salesforceProxy').catch(() => undefined);
  expect(integration).toBeUndefined();
  const { id: integrationId } = await api.getIntegration('hubspotSync');
  const hubspot = await signIn('hubspot');
  const installation = await api.createInstallation({
    integrationId,
    body: {
      groupRef: who.groupRef,
      connectionId: hubspot.id,
      config: { content: { provider: 'hubspot', read: { objects: {} } } },
    },
  });
  expect(installation.connection.id).toBe(hubspot.id);
  await api.deleteInstallation({ integrationId, installationId: installation.id });
  const left = await api.listConnections({ groupRef: who.groupRef });
  expect(left.map(({ id }) => id)).toEqual([connection.id]);
});

it('refuses with a problem in an environment without the Fetch API', async () => {
  const { api } = clientOn();
  expect(await refusalOf(api.getIntegration('nothing'))).toMatchObject({
    status: 404,
    detail: 'Integration "nothing" was not found.',
  });
});

it('serves its sign-in pages in an environment without the Fetch API', async () => {
  const { api, emulator } = clientOn();
  const response = await emulator.fetch(await api.oauthConnect({ provider: 'salesforce', ...who }));
  expect(response.headers.get('Content-Type')).toContain('text/html');
  expect(await response.text()).toContain('Sign in to Salesforce');
});

it('reads a manifest in an environment without the Fetch API', async () => {
  const manifest = 'integrations:\n  - name: crm\n    provider: pipedrive\n';
  const { api } = clientOn({ manifest });
  expect((await api.listIntegrations()).map(({ provider }) => provider)).toEqual(['pipedrive']);
});
