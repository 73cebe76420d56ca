import { describe, expect, it } from 'vitest';
import { scenarios } from '../../src/testing/scenarios';
import type { EmulatorOptions, ScenarioName } from '../../src/testing/types';
import { clientOn, refusalOf, who } from './client';

const manifest = {
  integrations: [
    {
      name: 'shopSync',
      provider: 'shopify',
      read: {
        objects: [
          {
            objectName: 'orders',
            requiredFields: [{ fieldName: 'id' }, { mapToName: 'total', default: 'total_price' }],
            optionalFields: [{ fieldName: 'note' }, { fieldName: 'tags' }],
          },
          {
            objectName: 'customers',
            schedule: '0 * * * *',
            requiredFields: [{ fieldName: 'id' }, { mapToName: 'segment' }],
            optionalFields: [{ fieldName: 'phone' }],
            optionalFieldsAuto: 'all',
          },
        ],
      },
      write: { objects: [{ objectName: 'orders' }] },
    },
  ],
};

async function open(scenario: ScenarioName, options: EmulatorOptions = {}) {
  const client = clientOn({ scenario, manifest, ...options });
  const integration = await client.api.getIntegration('shopSync');
  const hydrate = async () => {
    const [connection] = await client.api.listConnections({ groupRef: who.groupRef });
    const { content } = await client.api.hydrateRevision({
      integrationId: integration.id,
      revisionId: integration.latestRevision.id,
      connectionId: connection?.id ?? 'none',
    });
    return content.read?.objects ?? [];
  };
  return { ...client, integration, hydrate };
}

describe('a scenario over a manifest of its own', () => {
  it('connects the provider of the manifest', async () => {
    const { api } = await open('connected');
    const connections = await api.listConnections({ groupRef: who.groupRef });
    expect(connections.map(({ provider, status }) => ({ provider, status }))).toEqual([
      { provider: 'shopify', status: 'working' },
    ]);
  });

  it('installs the integration of the manifest with a config that can be saved again', async () => {
    const { api, integration, installed } = await open('installed');
    const { id, integrationId, config } = await installed();
    expect(integrationId).toBe(integration.id);
    expect(config.content.read?.objects.orders?.selectedFieldMappings).toEqual({
      total: 'total_price',
    });
    expect(config.content.read?.objects.customers?.selectedFieldMappings?.segment).toBeTruthy();
    expect(Object.keys(config.content.write?.objects ?? {})).toEqual(['orders']);
    const updateMask = ['orders', 'customers'].map((name) => `config.content.read.objects.${name}`);
    const saved = await api.updateInstallation({
      integrationId,
      installationId: id,
      body: { updateMask, installation: { config: { content: config.content } } },
    });
    expect(saved.config.content).toEqual(config.content);
  });

  it('refuses the credentials of the installed integration', async () => {
    const { api, installed } = await open('badCredentials');
    expect((await installed()).healthStatus).toBe('unhealthy');
    const [connection] = await api.listConnections({ groupRef: who.groupRef });
    expect(connection).toMatchObject({ provider: 'shopify', status: 'bad_credentials' });
  });

  it('cannot read the last object', async () => {
    const { hydrate } = await open('hydrationError');
    const errors = (await hydrate()).map(({ objectName, error }) => [objectName, Boolean(error)]);
    expect(errors).toEqual([
      ['orders', false],
      ['customers', true],
    ]);
  });

  it('leaves a required mapping to the person', async () => {
    const client = await open('toMap');
    await client.signIn('shopify');
    const customers = (await client.hydrate())[1];
    expect(customers?.requiredFields?.at(-1)).toMatchObject({ mapToName: 'purchaseRole' });
    expect(customers?.allFieldsMetadata).toHaveProperty('buyer_persona__c');
  });

  it('gives an object as many fields as wanted', async () => {
    const { hydrate } = await open('thousandFields', { fieldCount: 300 });
    const customers = (await hydrate())[1];
    expect(Object.keys(customers?.allFieldsMetadata ?? {})).toHaveLength(300);
  });

  it('lets a colleague save while the fields load', async () => {
    const { hydrate, installed } = await open('conflict');
    const before = await installed();
    await hydrate();
    const after = await installed();
    expect(after.config.createdBy).toBe('consumer:sam');
    expect(after.config.content).not.toEqual(before.config.content);
  });

  it('hides a field from the connected user', async () => {
    const { api, installed } = await open('hiddenField');
    const { id, integrationId, config } = await installed();
    const orders = config.content.read?.objects.orders;
    const content = {
      read: { objects: { orders: { ...orders, selectedFields: { tags: true } } } },
    };
    const refusal = await refusalOf(
      api.updateInstallation({
        integrationId,
        installationId: id,
        body: {
          updateMask: ['config.content.read.objects.orders'],
          installation: { config: { content } },
        },
      }),
    );
    expect(refusal).toMatchObject({ status: 422, detail: expect.stringContaining("'tags'") });
  });

  it.each(Object.keys(scenarios) as ScenarioName[])('%s keeps the integrations', async (name) => {
    const { emulator } = clientOn({ scenario: name, manifest });
    expect(emulator.state.integrations.map((one) => one.name)).toEqual(['shopSync']);
  });

  it('does nothing for a manifest without integrations', async () => {
    const { api } = clientOn({ scenario: 'installed', manifest: { integrations: [] } });
    expect(await api.listInstallations(who)).toEqual([]);
  });
});

it('has no schedule where the manifest has none', async () => {
  const { hydrate, api } = await open('connected');
  const { latestRevision } = await api.getIntegration('shopSync');
  const schedules = latestRevision.content.read?.objects?.map(({ schedule }) => schedule);
  expect(schedules).toEqual(['', '0 * * * *']);
  expect((await hydrate())[0]?.schedule).toBe('');
});
