import { describe, expect, it } from 'vitest';
import type { ConfigContent, ReadConfigObject } from '../../src/api/wire/config';
import type { UpdateInstallationRequest } from '../../src/api/wire/installation';
import { clientOn, contact, refusalOf, who } from './client';

const integrationId = 'int_salesforceSync';

function content(objects: Record<string, ReadConfigObject>): ConfigContent {
  return { provider: 'salesforce', read: { objects }, proxy: { enabled: true } };
}

async function install(objects: Record<string, ReadConfigObject> = { contact }) {
  const client = clientOn();
  const connection = await client.signIn();
  const body = {
    groupRef: who.groupRef,
    connectionId: connection.id,
    config: { createdBy: 'consumer:dana', content: content(objects) },
  };
  const create = () => client.api.createInstallation({ integrationId, body });
  return { ...client, connection, create };
}

describe('emulator: first install', () => {
  it('is listed with its connection', async () => {
    const { api, create, connection } = await install();
    const made = await create();
    expect(made.config.content).toEqual(content({ contact }));
    expect(made.connection.id).toBe(connection.id);
    expect(await api.listInstallations(who)).toEqual([made]);
    expect(await api.listIntegrationInstallations({ integrationId, ...who })).toEqual([made]);
    expect(await api.getInstallation({ integrationId, installationId: made.id })).toEqual(made);
    expect(await api.listInstallations({ groupRef: 'others' })).toEqual([]);
  });

  it('happens once per group', async () => {
    const { create } = await install();
    await create();
    expect(await refusalOf(create())).toMatchObject({ status: 409 });
  });

  it.each<[string, Record<string, ReadConfigObject>, string]>([
    ['an unknown object', { nope: { ...contact, objectName: 'nope' } }, 'nope is not read'],
    [
      'a name that differs',
      { contact: { ...contact, objectName: 'Contact' } },
      'objectName must be',
    ],
    [
      'a required field listed',
      { contact: { ...contact, selectedFields: { email: true } } },
      'without being listed',
    ],
    [
      'an unknown field',
      { contact: { ...contact, selectedFields: { zip: true } } },
      'zip does not exist',
    ],
    [
      'an extra field of an object without extras',
      {
        account: {
          ...contact,
          objectName: 'account',
          selectedFields: { phone: true },
          selectedFieldMappings: { health: 'health__c' },
        },
      },
      'phone is not an optional field',
    ],
    [
      'a required mapping left open',
      { contact: { ...contact, selectedFieldMappings: { notes: 'notes__c' } } },
      'mapping mobile is missing',
    ],
    [
      'a mapping to an unknown field',
      { contact: { ...contact, selectedFieldMappings: { notes: 'x', mobile: 'phone' } } },
      'x (mapped to notes)',
    ],
    [
      'a field mapped twice',
      { contact: { ...contact, selectedFieldMappings: { notes: 'phone', mobile: 'phone' } } },
      'mapped twice',
    ],
    [
      'an undeclared mapping',
      {
        contact: {
          ...contact,
          selectedFieldMappings: { ...contact.selectedFieldMappings, extra: 'title' },
        },
      },
      'extra is not a mapping',
    ],
    [
      'values that are not one to one',
      { contact: { ...contact, selectedValueMappings: { leadsource: { a: 'Web', b: 'Web' } } } },
      'one to one',
    ],
  ])('is refused with %s and leaves nothing', async (_what, objects, expected) => {
    const { create, emulator } = await install(objects);
    const refusal = await refusalOf(create());
    expect(refusal.status).toBe(422);
    expect(refusal.issues?.map(({ detail }) => detail).join('\n')).toContain(expected);
    expect(emulator.state.installations).toEqual([]);
  });

  it('accepts dynamic mappings of the host and an incomplete paused object', async () => {
    const dynamic = {
      ...contact,
      selectedFieldMappings: { ...contact.selectedFieldMappings, nick: 'title' },
      dynamicMappingsInput: [{ mapToName: 'nick' }],
    };
    const paused = {
      ...contact,
      objectName: 'account',
      selectedFields: {},
      selectedFieldMappings: {},
      disabled: true,
    };
    const { create } = await install({ contact: dynamic, account: paused });
    expect((await create()).config.content.read?.objects.account?.disabled).toBe(true);
  });
});

describe('emulator: save', () => {
  const patch = async (body: UpdateInstallationRequest, skipSampling = false) => {
    const client = clientOn({ scenario: 'hiddenField' });
    const before = await client.installed();
    const args = { integrationId, installationId: before.id, body, skipSampling };
    return { ...client, before, save: () => client.api.updateInstallation(args) };
  };
  const reading = (objects: Record<string, ReadConfigObject>) => ({
    config: { content: { read: { objects } } },
  });

  it('replaces the paths of the mask and keeps the rest', async () => {
    const { save, before } = await patch({
      updateMask: ['config.content.read.objects.contact', 'config.createdBy'],
      installation: {
        config: {
          createdBy: 'consumer:sam',
          content: { read: { objects: { contact, lead: contact } } },
        },
      },
    });
    const after = await save();
    expect(after.config.content.read?.objects).toEqual({
      ...before.config.content.read?.objects,
      contact,
    });
    expect(after.config.content.write).toEqual(before.config.content.write);
    expect(after.config.createdBy).toBe('consumer:sam');
    expect(after.config.id).not.toBe(before.config.id);
    expect(after.updateTime).toBeDefined();
  });

  it('removes write objects by their whole map', async () => {
    const lead = { objectName: 'lead', deletionSettings: { enabled: true } };
    const { save } = await patch({
      updateMask: ['config.content.write.objects', 'config.content.proxy.enabled'],
      installation: {
        config: { content: { write: { objects: { lead } }, proxy: { enabled: false } } },
      },
    });
    expect((await save()).config.content).toMatchObject({
      write: { objects: { lead } },
      proxy: { enabled: false },
    });
  });

  it.each<[string, UpdateInstallationRequest]>([
    ['an empty mask', { updateMask: [], installation: {} }],
    [
      'a path without a value',
      {
        updateMask: ['config.content.read.objects.contact'],
        installation: reading({ lead: contact }),
      },
    ],
    [
      'an unknown path',
      {
        updateMask: ['config.content.read.objects.contact.selectedFields'],
        installation: reading({ contact }),
      },
    ],
    [
      'the map of read objects',
      { updateMask: ['config.content.read.objects'], installation: reading({ contact }) },
    ],
    [
      'a dot that is not escaped',
      {
        updateMask: ['config.content.read.objects.a.b'],
        installation: reading({ 'a.b': contact }),
      },
    ],
  ])('answers 400 to %s', async (_what, body) => {
    const { save, before, installed } = await patch(body);
    expect((await refusalOf(save())).status).toBe(400);
    expect((await installed()).config.id).toBe(before.config.id);
  });

  it('moves to another connection of the group only', async () => {
    const client = await patch({
      updateMask: ['connectionId'],
      installation: { connectionId: 'con_9999' },
    });
    expect((await refusalOf(client.save())).status).toBe(422);
    const fresh = await client.signIn();
    const body = { updateMask: ['connectionId'], installation: { connectionId: fresh.id } };
    const args = { integrationId, installationId: client.before.id, body };
    expect((await client.api.updateInstallation(args)).connection.id).toBe(fresh.id);
  });

  it('samples the provider first unless `skipSampling` is set', async () => {
    const account = {
      objectName: 'account',
      selectedFields: { annualrevenue: true },
      selectedFieldMappings: { health: 'health__c' },
    };
    const body = {
      updateMask: ['config.content.read.objects.account'],
      installation: reading({ account }),
    };
    const sampled = await patch(body);
    const refusal = await refusalOf(sampled.save());
    expect(refusal).toMatchObject({
      status: 422,
      issues: [{ name: 'config.content.read.objects.account' }],
    });
    expect(refusal.detail).toContain("no such column 'annualrevenue' on entity 'Account'");
    expect((await sampled.installed()).config.id).toBe(sampled.before.config.id);
    const unsampled = await patch(body, true);
    expect((await unsampled.save()).config.content.read?.objects.account).toEqual(account);
  });

  it('changes one object by JSON Patch', async () => {
    const { api, installed } = clientOn({ scenario: 'installed' });
    const { id: installationId } = await installed();
    const change = (changes: Parameters<typeof api.patchObjectConfig>[0]['body']['changes']) =>
      api.patchObjectConfig({
        integrationId,
        objectName: 'contact',
        body: { installationId, action: 'read', changes },
      });
    const after = await change([
      { op: 'add', path: '/selectedFields/department', value: true },
      { op: 'remove', path: '/selectedFields/phone' },
      { op: 'replace', path: '/selectedFieldMappings/mobile', value: 'phone' },
    ]);
    expect(after.config.content.read?.objects.contact).toMatchObject({
      selectedFields: { department: true, title: true },
      selectedFieldMappings: { mobile: 'phone' },
    });
    const wrong = change([
      { op: 'remove', path: '/selectedFields/title' },
      { op: 'remove', path: '/selectedFields/nope' },
    ]);
    expect((await refusalOf(wrong)).status).toBe(400);
    expect((await installed()).config.id).toBe(after.config.id);
  });
});

describe('emulator: uninstall', () => {
  it('deletes the connection', async () => {
    const { api, emulator, installed } = clientOn({ scenario: 'installed' });
    const { id, connection } = await installed();
    expect((await refusalOf(api.deleteConnection(connection.id))).status).toBe(409);
    await api.deleteInstallation({ integrationId, installationId: id });
    expect(emulator.state).toMatchObject({ installations: [], connections: [], operations: [] });
  });

  it('keeps a connection that another installation uses', async () => {
    const { api, emulator, installed } = clientOn({ scenario: 'installed' });
    const { id } = await installed();
    const other = structuredClone(emulator.state.installations[0]);
    if (other)
      emulator.state.installations.push({
        ...other,
        id: 'other',
        integrationId: 'int_hubspotSync',
      });
    await api.deleteInstallation({ integrationId, installationId: id });
    expect(emulator.state.connections).toHaveLength(1);
  });
});

describe('emulator: after an install', () => {
  it('continues the first read until it is done', async () => {
    let time = Date.parse('2026-03-01T10:00:00Z');
    const { api, installed, signIn } = clientOn({ now: () => time });
    const connection = await signIn();
    const config = { createdBy: 'consumer:dana', content: content({ contact }) };
    const body = { groupRef: who.groupRef, connectionId: connection.id, config };
    const { id: installationId } = await api.createInstallation({ integrationId, body });
    const progress = () =>
      api.getBackfillProgress({ integrationId, installationId, objectName: 'contact' });
    expect(await progress()).toMatchObject({ recordsProcessed: 0, recordsEstimatedTotal: 18_300 });
    time += 10_000;
    expect((await progress())?.recordsProcessed).toBe(4_000);
    expect((await installed()).lastOperationStatus).toBe('in_progress');
    time += 60_000;
    expect((await progress())?.recordsProcessed).toBe(18_300);
    expect((await installed()).lastOperationStatus).toBe('success');
    const none = { integrationId, installationId, objectName: 'lead' };
    expect(await api.getBackfillProgress(none)).toBeNull();
  });

  it('lists operations in pages, newest first, with logs', async () => {
    const { api, installed } = clientOn({ scenario: 'installed' });
    const args = { integrationId, installationId: (await installed()).id, pageSize: 3 };
    const first = await api.listOperations(args);
    const rest = await api.listOperations({ ...args, pageToken: first.pagination.nextPageToken });
    const all = [...first.results, ...rest.results];
    expect([first.pagination.done, rest.pagination]).toEqual([false, { done: true }]);
    const times = all.map(({ createTime }) => createTime ?? '');
    expect(times).toEqual([...times].sort().reverse());
    const failed = all.find(({ status }) => status === 'failure');
    const logs = await api.listOperationLogs(failed?.id ?? '');
    expect(logs.at(-1)).toMatchObject({ severity: 'ERROR', message: { error: failed?.result } });
  });
});
