/** `useLocalConfig` alone, from nothing to a saved installation and through every later change. */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../src/core/errors';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { useInstallation } from '../../src/hooks/install/useInstallation';
import {
  useCreateInstallation,
  useDeleteInstallation,
  useUpdateInstallation,
} from '../../src/hooks/install/useInstallationWrites';
import { type UseLocalConfigResult, useLocalConfig } from '../../src/hooks/install/useLocalConfig';
import { useManifest } from '../../src/hooks/install/useManifest';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import { saveConfig } from '../../src/testing/state';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const fieldMapping = {
  contact: [{ mapToName: 'tier', mappedValues: [{ mappedValue: 'a', mappedDisplayValue: 'A' }] }],
};

function useHost() {
  return {
    manifest: useManifest(),
    installation: useInstallation(),
    form: useLocalConfig(),
    // A second component of the host, such as the button that saves.
    button: useLocalConfig(),
    create: useCreateInstallation(),
    update: useUpdateInstallation(),
    remove: useDeleteInstallation(),
  };
}

async function host(scenario: 'connected' | 'installed') {
  const emulator = createEmulator({ scenario });
  const onError = vi.fn<(error: AmpError) => void>();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AmpersandProvider options={{ ...emulator.options, onError }}>
      <InstallationProvider integration="salesforceSync" {...people} fieldMapping={fieldMapping}>
        {children}
      </InstallationProvider>
    </AmpersandProvider>
  );
  const { result } = renderHook(useHost, { wrapper });
  await waitFor(() => expect(result.current.manifest.isSuccess).toBe(true));
  const edit = (change: (form: UseLocalConfigResult) => void) =>
    act(() => change(result.current.form));
  const save = async () => {
    const { create, update, installation, button } = result.current;
    const config = button.get();
    await act(() =>
      installation.installation
        ? update.updateInstallation({ config })
        : create.createInstallation({ config }),
    );
    expect([result.current.create.errorMsg, result.current.update.errorMsg]).toEqual([null, null]);
    const saved = emulator.state.installations[0]?.config.content;
    await waitFor(() =>
      expect(result.current.installation.installation?.config.content).toEqual(saved),
    );
    return saved;
  };
  return { emulator, result, edit, save, onError };
}

describe('useLocalConfig', () => {
  it('finishes a configuration and every later change', async () => {
    const { emulator, result, edit, save } = await host('connected');
    const contact = () => result.current.form.readObject('contact');
    edit(({ readObject, writeObject }) => {
      readObject('contact').setEnableRead();
      readObject('contact').setFieldMapping({ mapToName: 'notes', fieldName: 'description' });
      readObject('contact').setFieldMapping({ mapToName: 'tier', fieldName: 'leadsource' });
      readObject('contact').setValueMapping({
        fieldName: 'leadsource',
        value: 'a',
        providerValue: 'Web',
      });
      readObject('contact').setSelectedField({ fieldName: 'phone', selected: true });
      readObject('contact').setSchedule('0 * * * *');
      readObject('contact').setBackfill({ defaultPeriod: { days: 30 } });
      readObject('contact').setFilters([{ fieldName: 'department', operator: 'eq', value: 'IT' }]);
      writeObject('contact').setEnableWrite();
      writeObject('contact').setEnableDeletion();
      writeObject('contact').setDefaultValues({
        fieldName: 'title',
        value: { stringValue: 'Buyer' },
      });
      writeObject('contact').setWriteOnCreateSetting({ fieldName: 'title', value: 'always' });
    });
    expect(contact().getSelectedField('email')).toBe(true);
    let saved = await save();
    expect(saved).toMatchObject({
      provider: 'salesforce',
      read: {
        objects: {
          contact: {
            disabled: false,
            selectedFields: { phone: true },
            selectedFieldMappings: {
              notes: 'description',
              mobile: 'mobilephone',
              tier: 'leadsource',
            },
            selectedValueMappings: { leadsource: { a: 'Web' } },
            dynamicMappingsInput: fieldMapping.contact,
            schedule: '0 * * * *',
            backfill: { defaultPeriod: { days: 30 } },
            fieldFilters: [{ fieldName: 'department', operator: 'eq', value: 'IT' }],
          },
        },
      },
      write: {
        objects: {
          contact: {
            deletionSettings: { enabled: true },
            selectedFieldSettings: {
              title: { default: { stringValue: 'Buyer' }, writeOnCreate: 'always' },
            },
          },
        },
      },
      proxy: { enabled: true },
    });
    expect(result.current.form.draft).toEqual(saved);

    edit(({ readObject, writeObject, proxy }) => {
      readObject('contact').setDisableRead();
      readObject('contact').setSelectedField({ fieldName: 'phone', selected: false });
      readObject('contact').setAllFields(true);
      readObject('contact').setFieldMapping({ mapToName: 'tier', fieldName: '' });
      readObject('contact').setSchedule(undefined);
      readObject('contact').setBackfill(undefined);
      readObject('contact').setFilters(undefined);
      readObject('lead').setSelectedField({ fieldName: 'rating', selected: true });
      writeObject('contact').setDisableDeletion();
      writeObject('contact').setDefaultValues({ fieldName: 'title', value: undefined });
      writeObject('contact').setWriteOnUpdateSetting({ fieldName: 'title', value: 'ifEmpty' });
      writeObject('task').setSelectedFieldSettings({
        fieldName: 'status',
        settings: { writeOnUpdate: 'never' },
      });
      proxy().setDisableProxy();
    });
    expect(result.current.form.proxy().getProxyEnabled()).toBe(false);
    saved = await save();
    const read = saved?.read?.objects;
    expect(read?.contact).toMatchObject({
      disabled: true,
      selectedFields: {},
      selectedFieldsAuto: 'all',
    });
    expect(read?.contact?.selectedFieldMappings).not.toHaveProperty('tier');
    expect(read?.contact?.selectedValueMappings).toEqual({});
    for (const key of ['schedule', 'backfill', 'fieldFilters']) {
      expect(read?.contact).not.toHaveProperty(key);
    }
    expect(read?.lead?.selectedFields).toEqual({ rating: true });
    expect(saved?.write?.objects).toEqual({
      contact: {
        objectName: 'contact',
        deletionSettings: { enabled: false },
        selectedFieldSettings: { title: { writeOnCreate: 'always', writeOnUpdate: 'ifEmpty' } },
      },
      task: {
        objectName: 'task',
        selectedFieldSettings: { status: { writeOnUpdate: 'never' } },
      },
    });
    expect(saved?.proxy).toEqual({ enabled: false });

    edit(({ readObject, writeObject, removeObject, proxy }) => {
      readObject('contact').setEnableRead();
      readObject('contact').setAllFields(false);
      readObject('contact').deleteFieldMapping('none');
      writeObject('task').setSelectedFieldSettings({ fieldName: 'status', settings: undefined });
      writeObject('contact').setDisableWrite();
      removeObject('lead');
      proxy().setEnableProxy();
    });
    saved = await save();
    expect(saved?.read?.objects.contact).toMatchObject({ disabled: false });
    expect(saved?.read?.objects.contact).not.toHaveProperty('selectedFieldsAuto');
    expect(saved?.read?.objects.lead).toMatchObject({
      disabled: true,
      selectedFields: { rating: true },
    });
    expect(saved?.write?.objects).toEqual({
      task: { objectName: 'task', selectedFieldSettings: {} },
    });
    expect(saved?.proxy).toEqual({ enabled: true });

    edit(({ setDraft }) =>
      setDraft((draft) => ({
        ...draft,
        read: { objects: { ...draft.read?.objects, lead: { disabled: false } } },
      })),
    );
    expect((await save())?.read?.objects.lead).toMatchObject({
      objectName: 'lead',
      disabled: false,
      selectedFields: {},
    });

    await act(() => result.current.remove.deleteInstallation());
    expect(emulator.state.installations).toEqual([]);
    await waitFor(() => expect(result.current.installation.installation).toBeUndefined());
    expect(result.current.form.draft).toEqual({ provider: 'salesforce' });
  });

  it('moves a field from one mapping to another, as a field serves one', async () => {
    const { result, edit } = await host('connected');
    const swap: Array<[string, string]> = [
      ['mobile', 'phone'],
      ['language', 'mobilephone'],
      ['mobile', 'mobilephone'],
      ['language', 'phone'],
    ];
    edit(({ readObject }) => {
      for (const [mapToName, fieldName] of swap) {
        readObject('contact').setFieldMapping({ mapToName, fieldName });
      }
    });
    expect(result.current.form.draft.read?.objects.contact?.selectedFieldMappings).toEqual({
      mobile: 'mobilephone',
      language: 'phone',
    });
  });

  it('keeps edits on top of what somebody else saves, and returns to it', async () => {
    const { emulator, result, edit, save } = await host('installed');
    edit(({ readObject }) =>
      readObject('contact').setSelectedField({ fieldName: 'department', selected: true }),
    );
    const [installation] = emulator.state.installations;
    if (!installation) throw new Error('nothing is installed');
    const content = structuredClone(installation.config.content);
    Object.assign(content.read?.objects.lead ?? {}, { disabled: true });
    saveConfig(emulator.state, installation, content, 'consumer:sam', Date.now());
    const saved = await save();
    expect(saved?.read?.objects.lead?.disabled).toBe(true);
    expect(saved?.read?.objects.contact?.selectedFields).toHaveProperty('department', true);
    expect(result.current.form.draft).toEqual(saved);
    edit(({ removeObject }) => removeObject('lead'));
    edit(({ reset }) => reset());
    expect(result.current.button.draft).toEqual(saved);
  });

  it.each<[string, (form: UseLocalConfigResult) => void, RegExp]>([
    ['an unknown read object', (form) => form.readObject('no').setEnableRead(), /"no" is no read/],
    ['a nameless object', (form) => form.readObject('').setEnableRead(), /name of the object/],
    ['an unknown write object', (form) => form.writeObject('no').setEnableWrite(), /no write/],
    [
      'a field that is not offered',
      (form) =>
        form.readObject('lead').setSelectedField({ fieldName: 'no_such_field', selected: true }),
      /no_such_field/,
    ],
    [
      'taking a required field out',
      (form) => form.readObject('contact').setSelectedField({ fieldName: 'id', selected: false }),
      /"id" is required/,
    ],
    [
      'an unknown mapping',
      (form) => form.readObject('contact').setFieldMapping({ mapToName: 'no', fieldName: 'phone' }),
      /"no" is no mapping/,
    ],
    [
      'a field that does not exist',
      (form) =>
        form.readObject('contact').setFieldMapping({ mapToName: 'mobile', fieldName: 'nowhere' }),
      /"nowhere" does not exist/,
    ],
    ['a schedule that is none', (form) => form.readObject('lead').setSchedule('daily'), /schedule/],
    [
      'a backfill of half a day',
      (form) => form.readObject('lead').setBackfill({ defaultPeriod: { days: 0.5 } }),
      /whole number/,
    ],
    [
      'a backfill without a period',
      (form) => form.readObject('lead').setBackfill({ defaultPeriod: {} }),
      /no period/,
    ],
    [
      'two filters of a field',
      (form) =>
        form.readObject('lead').setFilters([
          { fieldName: 'a', operator: 'eq' },
          { fieldName: 'a', operator: 'eq' },
        ]),
      /two filters/,
    ],
    [
      'two defaults at once',
      (form) =>
        form.writeObject('task').setDefaultValues({
          fieldName: 'a',
          value: { stringValue: 'x', booleanValue: true },
        }),
      /exactly one/,
    ],
    [
      'a fraction for an integer',
      (form) =>
        form.writeObject('task').setDefaultValues({ fieldName: 'a', value: { integerValue: 1.5 } }),
      /whole number/,
    ],
    [
      'an unknown rule',
      (form) =>
        form
          .writeObject('task')
          .setWriteOnUpdateSetting({ fieldName: 'a', value: 'sometimes' as 'never' }),
      /writeOnUpdate/,
    ],
  ])('refuses %s when it is set, and says why', async (_what, change, reason) => {
    const { result, edit, onError } = await host('connected');
    const before = result.current.form.draft;
    edit(change);
    expect(result.current.form.draft).toEqual(before);
    expect(result.current.form.refused?.message).toMatch(reason);
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'developer', message: expect.stringMatching(reason) }),
    );
    edit(({ readObject }) => readObject('contact').setEnableRead());
    expect(result.current.form.refused).toBeNull();
  });
});
