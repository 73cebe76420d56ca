import { describe, expect, test } from 'vitest';
import { buildConfig } from '../../../src/core/config/build';
import { defaultChoices, readConfig } from '../../../src/core/config/read';
import { buildUpdate, escapeObjectName } from '../../../src/core/config/updateMask';
import { draftReducer, emptyEdits, resolveDraft } from '../../../src/core/draft';
import type {
  ConfigContent,
  DraftAction,
  FieldMapping,
  ReadConfigObject,
} from '../../../src/core/types';
import { lead, manifest, readObject, savedContent } from '../fixtures';

const createdBy = 'consumer:dana';

function update(
  actions: DraftAction[],
  args: { base?: ConfigContent; proxy?: boolean; fieldMapping?: FieldMapping } = {},
) {
  const { base: content = savedContent, proxy, fieldMapping } = args;
  const parsed = manifest({ proxy, fieldMapping });
  const base = readConfig({ content, manifest: parsed });
  const choices = resolveDraft(actions.reduce(draftReducer, { base, edits: emptyEdits }));
  return buildUpdate({ manifest: parsed, base: content, choices, createdBy, fieldMapping });
}

const savedWith = (contact: Partial<ReadConfigObject>): ConfigContent => ({
  provider: 'salesforce',
  read: { objects: { contact: readObject('contact', contact) } },
});
const tick = (fieldName: string, selected = true): DraftAction => ({
  type: 'setFields',
  objectName: 'contact',
  fieldNames: [fieldName],
  selected,
});
const map = (mapToName: string, fieldName: string | null): DraftAction => ({
  type: 'setMapping',
  objectName: 'contact',
  mapToName,
  fieldName,
});

test.each([
  ['job.appointments', 'job\\.appointments'],
  ['a:b/c\\d.e', 'a\\:b\\/c\\\\d\\.e'],
  ['plain', 'plain'],
])('escapeObjectName escapes %s for a mask', (name, escaped) => {
  expect(escapeObjectName(name)).toBe(escaped);
});

test('buildConfig sends the documented request of a first install', () => {
  const parsed = manifest({ objects: [lead], writes: ['lead'], proxy: true });
  const base = defaultChoices({ manifest: parsed });
  const choices = resolveDraft(
    [tick('company')]
      .map((action) => ({ ...action, objectName: 'lead' }) as DraftAction)
      .reduce(draftReducer, { base, edits: emptyEdits }),
  );
  expect(buildConfig({ manifest: parsed, choices })).toEqual({
    provider: 'salesforce',
    read: {
      objects: {
        lead: {
          objectName: 'lead',
          selectedFields: { company: true },
          selectedFieldMappings: {},
          selectedValueMappings: {},
          dynamicMappingsInput: [],
        },
      },
    },
    write: { objects: { lead: { objectName: 'lead' } } },
    proxy: { enabled: true },
  });
});

test('buildConfig leaves out read and write when nothing is chosen', () => {
  const parsed = manifest();
  const choices = defaultChoices({ manifest: parsed, defaults: { read: 'off', write: 'off' } });
  expect(buildConfig({ manifest: parsed, choices })).toEqual({ provider: 'salesforce' });
});

test("buildConfig passes the host's dynamic mappings on unchanged", () => {
  const fieldMapping = { contact: [{ mapToName: 'health', fieldName: 'tier' }] };
  const parsed = manifest({ fieldMapping });
  const choices = defaultChoices({ manifest: parsed });
  const { read } = buildConfig({ manifest: parsed, choices, fieldMapping });
  expect(read?.objects.contact).toMatchObject({
    dynamicMappingsInput: fieldMapping.contact,
    selectedFieldMappings: { notes: 'description', health: 'tier' },
  });
});

describe('buildUpdate', () => {
  test('names one object in the mask and sends all of it, unknown keys included', () => {
    const { updateMask, content, installation } = update([tick('fax')]);
    expect(updateMask).toEqual(['config.content.read.objects.contact', 'config.createdBy']);
    expect(content).toEqual({
      read: {
        objects: {
          contact: {
            ...savedContent.read?.objects.contact,
            selectedFields: { id: true, phone: true, fax: true },
          },
        },
      },
    });
    expect(installation).toEqual({ config: { createdBy, content } });
  });

  test('keeps deselected and required fields as the server lists them', () => {
    const selectedFields = { id: true, email: false, phone: true };
    const base: ConfigContent = savedWith({ selectedFields });
    const { content } = update([tick('phone', false), tick('fax')], { base });
    expect(content.read?.objects?.contact?.selectedFields).toEqual({
      id: true,
      email: false,
      fax: true,
    });
  });

  test('removes a cleared mapping and its value mappings', () => {
    const { content } = update([map('segment', null)]);
    expect(content.read?.objects?.contact).toMatchObject({
      selectedFieldMappings: { notes: 'description' },
      selectedValueMappings: {},
    });
  });

  test.each<[string, DraftAction, unknown]>([
    ['pausing', { type: 'setPaused', objectName: 'contact', paused: true }, true],
    ['leaving out', { type: 'setIncluded', objectName: 'contact', included: false }, true],
  ])('disables a saved object by %s it', (_name, action, disabled) => {
    const { updateMask, content } = update([action]);
    expect(updateMask[0]).toBe('config.content.read.objects.contact');
    expect(content.read?.objects?.contact).toEqual({
      ...savedContent.read?.objects.contact,
      disabled,
    });
  });

  test('sends no other edit of an object that is left out', () => {
    const leave: DraftAction = { type: 'setIncluded', objectName: 'contact', included: false };
    expect(update([tick('fax'), leave])).toEqual(update([leave]));
  });

  test('enables a resumed object', () => {
    const paused: ConfigContent = savedWith({ disabled: true });
    const resume: DraftAction = { type: 'setPaused', objectName: 'contact', paused: false };
    expect(update([resume], { base: paused }).content.read?.objects?.contact?.disabled).toBe(false);
    const leave: DraftAction = { type: 'setIncluded', objectName: 'contact', included: false };
    expect(update([leave], { base: paused }).updateMask).toEqual([]);
  });

  test('sends no `disabled` when the server has none', () => {
    const base: ConfigContent = savedWith({});
    const { content } = update([tick('fax')], { base });
    expect(content.read?.objects?.contact).not.toHaveProperty('disabled');
  });

  test.each<[string, boolean, unknown, unknown]>([
    ['on', true, undefined, 'all'],
    ['off', false, 'all', undefined],
    ['an unknown value is kept', true, 'some', 'all'],
  ])('sends *all fields, also future ones*: %s', (_name, allFields, before, after) => {
    const base = {
      read: { objects: { contact: { selectedFieldsAuto: before } } },
    } as unknown as ConfigContent;
    const { content } = update([{ type: 'setAllFields', objectName: 'contact', allFields }], {
      base,
    });
    expect(content.read?.objects?.contact?.selectedFieldsAuto).toBe(after);
    const other = update([tick('fax')], { base }).content.read?.objects?.contact;
    expect(other?.selectedFieldsAuto).toBe(before);
  });

  test('includes an object that is not saved', () => {
    const { updateMask, content } = update([
      { type: 'setIncluded', objectName: 'lead', included: true },
    ]);
    expect(updateMask).toEqual(['config.content.read.objects.lead', 'config.createdBy']);
    expect(Object.keys(content.read?.objects ?? {})).toEqual(['lead']);
  });

  test('changes one write object for deletion and keeps its deprecated defaults', () => {
    const { updateMask, content } = update([
      { type: 'setDeletion', objectName: 'contact', deletion: true },
    ]);
    expect(updateMask).toEqual(['config.content.write.objects.contact', 'config.createdBy']);
    expect(content.write?.objects).toEqual({
      contact: {
        ...savedContent.write?.objects?.contact,
        deletionSettings: { enabled: true },
      },
    });
  });

  test('removes a write object by sending the whole map without it', () => {
    const { updateMask, content } = update([
      { type: 'setWrite', objectName: 'contact', enabled: false },
    ]);
    expect(updateMask).toEqual(['config.content.write.objects', 'config.createdBy']);
    expect(content.write?.objects).toEqual({ task: { objectName: 'task' } });
  });

  test('keeps dynamic mappings of another page when the host gives none', () => {
    const dynamic = [{ mapToName: 'health' }];
    const base: ConfigContent = savedWith({ dynamicMappingsInput: dynamic });
    const saved = (fieldMapping?: FieldMapping) =>
      update([tick('fax')], { base, fieldMapping }).content.read?.objects?.contact;
    expect(saved()?.dynamicMappingsInput).toEqual(dynamic);
    expect(saved({ contact: [] })?.dynamicMappingsInput).toEqual([]);
  });

  test('enables the proxy with the next save, never alone', () => {
    expect(update([], { proxy: true }).updateMask).toEqual([]);
    const { updateMask, content } = update([tick('fax')], { proxy: true });
    expect(updateMask).toContain('config.content.proxy.enabled');
    expect(content.proxy).toEqual({ enabled: true });
    const base = { ...savedContent, proxy: { enabled: true } };
    expect(update([tick('fax')], { proxy: true, base }).content.proxy).toBeUndefined();
  });
});
