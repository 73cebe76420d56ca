import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HydratedObject } from '../../src/api/wire/hydrated';
import { scenarios } from '../../src/testing/scenarios';
import type { ScenarioName } from '../../src/testing/types';
import { clientOn, who } from './client';

type Client = ReturnType<typeof clientOn>;

async function hydrated(client: Client, name: string, connectionId?: string) {
  const { id, latestRevision, provider } = await client.api.getIntegration(name);
  const connection = connectionId ?? (await client.signIn(provider)).id;
  return client.api.hydrateRevision({
    integrationId: id,
    revisionId: latestRevision.id,
    connectionId: connection,
  });
}

async function contactOf(client: Client): Promise<HydratedObject | undefined> {
  const { content } = await hydrated(client, 'salesforceSync');
  return content.read?.objects?.find(({ objectName }) => objectName === 'contact');
}

describe('emulator: Salesforce-like world', () => {
  it('contains every case that a screen must show', async () => {
    const { content } = await hydrated(clientOn(), 'salesforceSync');
    const objects = content.read?.objects ?? [];
    const fields = objects.flatMap((object) => Object.values(object.allFieldsMetadata ?? {}));
    const types = new Set(fields.map(({ valueType }) => valueType));
    for (const type of [
      'string',
      'boolean',
      'singleSelect',
      'multiSelect',
      'date',
      'datetime',
      'int',
      'float',
      'reference',
    ]) {
      expect(types).toContain(type);
    }
    const declared = objects.flatMap(({ requiredFields = [], optionalFields = [] }) => [
      ...requiredFields,
      ...optionalFields,
    ]);
    expect(declared.some((field) => 'fieldName' in field && field.mapToName)).toBe(true);
    expect(declared.some((field) => !('fieldName' in field) && field.default)).toBe(true);
    expect(fields.some(({ isCustom }) => isCustom)).toBe(true);
    expect(fields.some(({ fieldName }) => fieldName.startsWith('$['))).toBe(true);
    expect(content.write?.objects?.map(({ objectName }) => objectName)).toEqual([
      'contact',
      'lead',
      'task',
    ]);
    expect(content.proxy).toEqual({ enabled: true });
  });

  it.each([1_000, 10_000])('gives contacts %i distinct fields', async (fieldCount) => {
    const contact = await contactOf(clientOn({ fieldCount }));
    const fields = Object.values(contact?.allFieldsMetadata ?? {});
    expect(fields).toHaveLength(fieldCount);
    expect(new Set(fields.map(({ displayName }) => displayName)).size).toBe(fieldCount);
  });
});

describe('emulator: scenarios', () => {
  it.each(Object.keys(scenarios) as ScenarioName[])(
    'start %s in the same state each time',
    (scenario) => {
      const now = () => 1_000_000_000_000;
      const one = clientOn({ scenario, now }).emulator;
      const two = clientOn({ now }).emulator;
      two.reset(scenario);
      expect(one.state).toEqual(two.state);
      one.state.project.appName = 'changed';
      one.reset();
      expect(one.state).toEqual(two.state);
    },
  );

  it('hydrationError: one object cannot be read, the others can', async () => {
    const { content } = await hydrated(clientOn({ scenario: 'hydrationError' }), 'salesforceSync');
    const lead = content.read?.objects?.find(({ objectName }) => objectName === 'lead');
    expect(lead?.error).toContain('no access to Lead');
    expect(lead).not.toHaveProperty('allFieldsMetadata');
    expect(content.read?.objects?.filter(({ error }) => error)).toHaveLength(1);
  });

  it('conflict: a colleague saves while the fields load', async () => {
    const client = clientOn({ scenario: 'conflict' });
    const before = await client.installed();
    await hydrated(client, 'salesforceSync', before.connection.id);
    const after = await client.installed();
    expect(after.config).toMatchObject({ createdBy: 'consumer:sam' });
    expect(after.config.id).not.toBe(before.config.id);
  });

  it('nothingToChoose: the manifest has a proxy alone', async () => {
    const { content } = await hydrated(
      clientOn({ scenario: 'nothingToChoose' }),
      'salesforceProxy',
    );
    expect([content.read, content.write, content.proxy]).toEqual([
      undefined,
      undefined,
      { enabled: true },
    ]);
  });

  it('flaky: reads succeed at the second try', async () => {
    const { api } = clientOn({ scenario: 'flaky' });
    const twice = async (call: () => Promise<unknown>) => {
      await expect(call()).rejects.toMatchObject({ retryable: true });
      await call();
    };
    await twice(() => api.getIntegration('salesforceSync'));
    await twice(() => api.listConnections(who));
    await twice(() => api.listInstallations(who));
  });
});

const name = fc.oneof(
  fc.constantFrom(
    'id',
    'email',
    'createdAt',
    'Is_Active__c',
    "$['user']['email']",
    'lifecycle-stage',
    '__proto__',
    'constructor',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const field = fc.oneof(
  fc.record({ fieldName: name, mapToName: fc.option(name, { nil: undefined }) }),
  fc.record({ mapToName: name, default: fc.option(name, { nil: undefined }), prompt: fc.string() }),
);
const object = fc.record(
  {
    objectName: name,
    requiredFields: fc.array(field, { maxLength: 4 }),
    optionalFields: fc.array(field, { maxLength: 4 }),
    optionalFieldsAuto: fc.constant('all' as const),
  },
  { requiredKeys: ['objectName'] },
);
const integration = fc.record({
  name: fc.stringMatching(/^[a-z][A-Za-z0-9 _/]{0,9}$/),
  provider: fc.constantFrom('salesforce', 'hubspot', 'somethingNew'),
  read: fc.record({
    objects: fc.uniqueArray(object, {
      selector: (one) => one.objectName.toLowerCase(),
      maxLength: 3,
    }),
  }),
});

describe('emulator: any manifest', () => {
  it(
    'is hydrated with every field it names and enough fields to map to',
    { timeout: 30_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(integration, async (content) => {
          const client = clientOn({
            manifest: JSON.stringify({ specVersion: '1.0.0', integrations: [content] }),
          });
          const result = await hydrated(client, content.name);
          const objects = result.content.read?.objects ?? [];
          expect(objects.map(({ objectName }) => objectName)).toEqual(
            content.read.objects.map(({ objectName }) => objectName),
          );
          for (const {
            error,
            allFieldsMetadata = {},
            requiredFields = [],
            optionalFields = [],
          } of objects) {
            expect(error).toBeUndefined();
            const named = [...requiredFields, ...optionalFields].flatMap((declared) =>
              'fieldName' in declared ? [declared.fieldName] : [],
            );
            expect(named.filter((one) => !Object.hasOwn(allFieldsMetadata, one))).toEqual([]);
            for (const [key, metadata] of Object.entries(allFieldsMetadata))
              expect(metadata.fieldName).toBe(key);
            expect(Object.keys(allFieldsMetadata).length).toBeGreaterThan(8);
            const hasValues = Object.values(allFieldsMetadata).every(
              ({ valueType, values }) => valueType !== 'singleSelect' || (values?.length ?? 0) > 1,
            );
            expect(hasValues).toBe(true);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it('is read as YAML with its provider and module', async () => {
    const manifest = `
specVersion: 1.0.0
integrations:
  - name: readIt
    provider: quillpress
    module: letters
    read:
      objects:
        - objectName: subscribers
          schedule: "*/5 * * * *"
          requiredFields:
            - fieldName: emailAddress
            - mapToName: country
              prompt: Which field is the country?
`;
    const client = clientOn({ manifest });
    expect(await client.api.listIntegrations()).toHaveLength(1);
    expect((await client.api.getProvider('quillpress')).modules).toHaveProperty('letters');
    const { content } = await hydrated(client, 'readIt');
    const [subscribers] = content.read?.objects ?? [];
    expect(subscribers).toMatchObject({
      displayName: 'Subscribers',
      destination: '',
      schedule: '*/5 * * * *',
    });
    const fields = Object.keys(subscribers?.allFieldsMetadata ?? {});
    expect(fields).toEqual(
      expect.arrayContaining(['emailAddress', 'createdAt', 'customHealthScore']),
    );
  });

  it('describes the given objects of the account', async () => {
    const fields = { x: { fieldName: 'x', displayName: 'X' } };
    const manifest = {
      integrations: [{ name: 'one', provider: 'p', read: { objects: [{ objectName: 'o' }] } }],
    };
    const client = clientOn({ manifest, objects: { p: { o: { displayName: 'O!', fields } } } });
    const { content } = await hydrated(client, 'one');
    expect(content.read?.objects?.[0]).toMatchObject({
      displayName: 'O!',
      allFieldsMetadata: fields,
    });
  });

  it.each([
    '',
    'integrations: 7',
    'integrations: [{name: a}]',
    '- just\n- a list',
    '{"integrations":[{"name":"a","provider":"p","read":{"objects":[{}]}}]}',
  ])('is explained when it is invalid: %j', (manifest) => {
    expect(() => clientOn({ manifest })).toThrow(/ampkit: .*integrations/);
  });
});

describe('emulator: secrets', () => {
  it('in answers never leave the client', async () => {
    const client = clientOn({ scenario: 'installed' });
    const { emulator, api } = client;
    const key = 'secret-typed-by-dana';
    const made = await api.generateConnection({ provider: 'ledgerly', ...who, apiKey: key });
    const ids = {
      integrationId: 'int_salesforceSync',
      installationId: (await client.installed()).id,
    };
    const all = JSON.stringify([
      made,
      await api.listConnections(who),
      await api.getConnection(made.id),
      await api.listInstallations(who),
      await api.getInstallation(ids),
      await api.updateConnection({
        connectionId: made.id,
        body: { updateMask: ['apiKey'], connection: { apiKey: key } },
      }),
    ]);
    expect(all).not.toContain('secret-');
    const raw = await emulator.fetch(`${emulator.baseUrl}/projects/demo-project/connections`, {
      headers: { 'X-Api-Key': 'demo-key' },
    });
    const body = await raw.text();
    expect(body).toContain(key);
    expect(body).toContain('secret-refresh-token-con_0001');
  });
});
