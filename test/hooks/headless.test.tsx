/** Headless hooks: a host that configures with its own screens. */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { FieldMapping } from '../../src/core/types';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { useInstallation } from '../../src/hooks/install/useInstallation';
import { useLocalConfig } from '../../src/hooks/install/useLocalConfig';
import { useManifest } from '../../src/hooks/install/useManifest';
import {
  useCreateInstallation,
  useUpdateInstallation,
} from '../../src/hooks/install/useInstallationWrites';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import { saveConfig } from '../../src/testing/state';
import type { EmulatorState } from '../../src/testing/types';

function useEverything() {
  return {
    manifest: useManifest(),
    installation: useInstallation(),
    config: useLocalConfig(),
    create: useCreateInstallation(),
    update: useUpdateInstallation(),
  };
}

async function host(options: {
  scenario: 'connected' | 'installed';
  fieldMapping?: FieldMapping;
  prepare?: (state: EmulatorState) => void;
}) {
  const { scenario, fieldMapping, prepare } = options;
  const emulator = createEmulator({ scenario });
  prepare?.(emulator.state);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AmpersandProvider options={emulator.options}>
      <InstallationProvider integration="salesforceSync" {...people} fieldMapping={fieldMapping}>
        {children}
      </InstallationProvider>
    </AmpersandProvider>
  );
  const { result } = renderHook(useEverything, { wrapper });
  await waitFor(() => expect(result.current.manifest.isSuccess).toBe(true));
  const sent = (operation: string) =>
    emulator.requests.filter((request) => request.operation === operation);
  return { emulator, result, sent };
}

const lead = { objectName: 'lead', selectedFields: { phone: true } };
const targets = [{ mapToName: 'region', mapToDisplayName: 'Region' }];

describe('useLocalConfig: a new read object', () => {
  it('starts complete, with the host’s dynamic mappings', async () => {
    const { result } = await host({ scenario: 'connected', fieldMapping: { lead: targets } });
    const { readObject } = result.current.config;
    act(() => readObject('lead').setSelectedField({ fieldName: 'phone', selected: true }));
    act(() => readObject('account').setFieldMapping({ mapToName: 'segment', fieldName: 'type' }));
    const part = { selectedFieldMappings: {}, selectedValueMappings: {} };
    expect(result.current.config.draft.read?.objects.lead).toEqual({
      ...lead,
      ...part,
      dynamicMappingsInput: targets,
    });
    expect(result.current.config.draft.read?.objects.account).toMatchObject({
      objectName: 'account',
      selectedFields: {},
      selectedValueMappings: {},
      selectedFieldMappings: { segment: 'type' },
      dynamicMappingsInput: [],
    });
  });

  it('is installed even if the host wrote only a part of it', async () => {
    const { result, emulator } = await host({ scenario: 'connected' });
    const config = { read: { objects: { lead: { selectedFields: { phone: true } } } } };
    await act(() => result.current.create.createInstallation({ config }));
    expect(result.current.create.errorMsg).toBeNull();
    expect(emulator.state.installations[0]?.config.content.read?.objects.lead).toEqual({
      ...lead,
      selectedFieldMappings: {},
      selectedValueMappings: {},
      dynamicMappingsInput: [],
    });
  });

  it('is added to the installation without changing what is saved', async () => {
    const { result, emulator, sent } = await host({
      scenario: 'installed',
      fieldMapping: { lead: targets },
      prepare: (state) => delete state.installations[0]?.config.content.read?.objects.lead,
    });
    const config = structuredClone(result.current.config.draft);
    if (config.read)
      Object.assign(config.read.objects, { lead: { selectedFields: { phone: true } } });
    await act(() => result.current.update.updateInstallation({ config }));
    expect(result.current.update.errorMsg).toBeNull();
    expect(sent('updateInstallation')[0]?.body).toMatchObject({
      updateMask: ['config.content.read.objects.lead', 'config.createdBy'],
    });
    expect(emulator.state.installations[0]?.config.content.read?.objects.lead).toEqual({
      ...lead,
      selectedFieldMappings: {},
      selectedValueMappings: {},
      dynamicMappingsInput: targets,
    });
  });
});

describe('proxy of the manifest', () => {
  const withoutProxy = (state: EmulatorState) => {
    const content = state.integrations[0]?.latestRevision.content;
    if (content) delete content.proxy;
    for (const { config } of state.installations) delete config.content.proxy;
  };
  const install = { read: { objects: { lead } } };

  it('is enabled by an install', async () => {
    const { result, emulator } = await host({ scenario: 'connected' });
    await act(() => result.current.create.createInstallation({ config: install }));
    expect(emulator.state.installations[0]?.config.content.proxy).toEqual({ enabled: true });
  });

  it('is not sent when the manifest has none', async () => {
    const { result, emulator } = await host({ scenario: 'connected', prepare: withoutProxy });
    await act(() => result.current.create.createInstallation({ config: install }));
    expect(emulator.state.installations[0]?.config.content).not.toHaveProperty('proxy');
  });

  it('is enabled by the next update of an installation without it', async () => {
    const { result, sent } = await host({
      scenario: 'installed',
      prepare: ({ installations }) => delete installations[0]?.config.content.proxy,
    });
    const { readObject, get } = result.current.config;
    act(() => readObject('lead').setSelectedField({ fieldName: 'phone', selected: true }));
    await act(() => result.current.update.updateInstallation({ config: get() }));
    expect(sent('updateInstallation')[0]?.body).toMatchObject({
      updateMask: [
        'config.content.read.objects.lead',
        'config.content.proxy.enabled',
        'config.createdBy',
      ],
      installation: { config: { content: { proxy: { enabled: true } } } },
    });
  });

  it('is not sent by an update when it is enabled already', async () => {
    const { result, sent } = await host({ scenario: 'installed' });
    const { proxy: _proxy, ...config } = result.current.config.draft;
    delete config.write?.objects?.task;
    await act(() => result.current.update.updateInstallation({ config }));
    expect(JSON.stringify(sent('updateInstallation'))).not.toContain('proxy');
  });
});

describe('a field mapping that moves to another source', () => {
  it('drops the value mappings of the old source and keeps all others', async () => {
    const { result } = await host({ scenario: 'connected' });
    const { setDraft, readObject } = result.current.config;
    const object = {
      objectName: 'account',
      selectedFields: {},
      selectedFieldMappings: { segment: 'segment__c', health: 'health__c' },
      selectedValueMappings: { segment__c: { big: 'ent' }, health__c: { good: 'green' } },
    };
    act(() => setDraft({ provider: 'salesforce', read: { objects: { account: object } } }));
    const values = () => result.current.config.draft.read?.objects.account?.selectedValueMappings;
    act(() =>
      readObject('account').setFieldMapping({ mapToName: 'segment', fieldName: 'segment__c' }),
    );
    expect(values()).toEqual(object.selectedValueMappings);
    act(() =>
      readObject('account').setFieldMapping({ mapToName: 'segment', fieldName: 'industry' }),
    );
    expect(values()).toEqual({ health__c: { good: 'green' } });
  });
});

describe("useUpdateInstallation after another person's save", () => {
  it("starts from what is saved now and keeps the other person's changes", async () => {
    const { result, emulator, sent } = await host({ scenario: 'installed' });
    const [installation] = emulator.state.installations;
    if (!installation) throw new Error('nothing is installed');
    const theirs = structuredClone(installation.config.content);
    const { contact, lead: theirLead } = theirs.read?.objects ?? {};
    Object.assign(contact ?? {}, { later: { kept: true }, disabled: true });
    Object.assign(theirLead ?? {}, { selectedFields: { rating: true } });
    saveConfig(emulator.state, installation, theirs, 'consumer:sam', Date.now());
    const { readObject, get } = result.current.config;
    const department = { fieldName: 'department', selected: true };
    act(() => readObject('contact').setSelectedField(department));
    await act(() => result.current.update.updateInstallation({ config: get() }));
    expect(result.current.update.errorMsg).toBeNull();
    expect(sent('updateInstallation')[0]?.body).toMatchObject({
      updateMask: ['config.content.read.objects.contact', 'config.createdBy'],
    });
    const now = emulator.state.installations[0]?.config.content.read?.objects;
    expect(now?.contact).toEqual({
      ...contact,
      selectedFields: { ...contact?.selectedFields, department: true },
    });
    expect(now?.lead).toEqual(theirLead);
  });

  it('sends nothing when the other person saved the same', async () => {
    const { result, emulator, sent } = await host({ scenario: 'installed' });
    const [installation] = emulator.state.installations;
    const { removeObject, get } = result.current.config;
    act(() => removeObject('lead'));
    const theirs = { provider: 'salesforce', ...get() };
    if (installation) saveConfig(emulator.state, installation, theirs, 'consumer:sam', Date.now());
    await act(() => result.current.update.updateInstallation({ config: get() }));
    expect(result.current.update.isSuccess).toBe(true);
    expect(sent('updateInstallation')).toEqual([]);
  });

  it('reports notFound to the host and the screens when the other person uninstalled', async () => {
    const { result, emulator } = await host({ scenario: 'installed' });
    emulator.state.installations = [];
    const config = { ...result.current.config.draft, write: {} };
    await act(() => result.current.update.updateInstallation({ config }));
    expect(result.current.update.error).toMatchObject({ status: 404 });
    expect(result.current.installation.installation).toBeUndefined();
  });
});
