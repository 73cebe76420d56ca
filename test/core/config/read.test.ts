import { describe, expect, test } from 'vitest';
import { defaultChoices, readConfig } from '../../../src/core/config/read';
import type { ConfigContent } from '../../../src/core/types';
import { contact, lead, manifest, readObject, savedContent } from '../fixtures';

describe('defaultChoices', () => {
  test('includes every readable object and its default mappings, without extra fields or deletion', () => {
    expect(defaultChoices({ manifest: manifest() }).objects).toEqual({
      contact: {
        read: {
          included: true,
          paused: false,
          allFields: false,
          fields: {},
          valueMappings: {},
          mappings: { notes: 'description' },
        },
        write: { enabled: true, deletion: false },
      },
      lead: {
        read: {
          included: true,
          paused: false,
          allFields: false,
          fields: {},
          valueMappings: {},
          mappings: {},
        },
      },
    });
  });

  test.each([
    [{ read: 'off', write: 'off' } as const, false, false],
    [{ read: 'on', write: 'off' } as const, true, false],
    [{ write: 'on' } as const, true, true],
  ])('follows the host’s defaults: %j', (defaults, read, write) => {
    const { objects } = defaultChoices({ manifest: manifest(), defaults });
    expect(objects.contact?.read?.included).toBe(read);
    expect(objects.contact?.write?.enabled).toBe(write);
  });

  test('includes an object that is always on, and leaves out an unreadable one, against the host’s defaults', () => {
    const revision = {
      name: 'x',
      provider: 'salesforce',
      read: {
        objects: ['contact', 'lead'].map((objectName) => ({
          objectName,
          destination: '',
          schedule: '',
          enabled: 'always' as const,
        })),
      },
    };
    const parsed = manifest({ objects: [contact, { ...lead, error: 'no' }], revision });
    const { objects } = defaultChoices({ manifest: parsed, defaults: { read: 'off' } });
    expect(objects.contact?.read?.included).toBe(true);
    expect(objects.lead?.read?.included).toBe(false);
  });

  test.each([
    ['the field does not exist', [{ mapToName: 'a', default: 'nope' }], {}],
    [
      'another mapping has the field',
      [
        { mapToName: 'a', default: 'company' },
        { mapToName: 'b', default: 'company' },
      ],
      { a: 'company' },
    ],
  ])('skips a default mapping when %s', (_name, requiredFields, mappings) => {
    const { objects } = defaultChoices({
      manifest: manifest({ objects: [{ ...lead, requiredFields }] }),
    });
    expect(objects.lead?.read?.mappings).toEqual(mappings);
  });

  test('maps a field fixed by the host before any default', () => {
    const object = { ...lead, requiredFields: [{ mapToName: 'a', default: 'company' }] };
    const fieldMapping = { lead: [{ mapToName: 'z', fieldName: 'company' }] };
    const { objects } = defaultChoices({ manifest: manifest({ objects: [object], fieldMapping }) });
    expect(objects.lead?.read?.mappings).toEqual({ z: 'company' });
  });
});

describe('readConfig', () => {
  test('skips required fields, and leaves out an object that is not saved, with its defaults ready', () => {
    const { objects } = readConfig({ content: savedContent, manifest: manifest() });
    expect(objects.contact).toEqual({
      read: {
        included: true,
        paused: false,
        allFields: false,
        fields: { phone: true },
        mappings: { segment: 'rating', notes: 'description' },
        valueMappings: { rating: { gold: 'hot' } },
      },
      write: { enabled: true, deletion: false },
    });
    expect(objects.lead?.read?.included).toBe(false);
  });

  test('keeps a mapping cleared on purpose empty in spite of its default', () => {
    const content: ConfigContent = {
      provider: 'salesforce',
      read: { objects: { contact: readObject('contact') } },
    };
    const { objects } = readConfig({ content, manifest: manifest() });
    expect(objects.contact?.read?.mappings).toEqual({});
  });

  test('reads paused, all fields and deletion', () => {
    const content: ConfigContent = {
      provider: 'salesforce',
      read: {
        objects: { contact: readObject('contact', { disabled: true, selectedFieldsAuto: 'all' }) },
      },
      write: {
        objects: { contact: { objectName: 'contact', deletionSettings: { enabled: true } } },
      },
    };
    const { contact: read } = readConfig({ content, manifest: manifest() }).objects;
    expect(read?.read).toMatchObject({ paused: true, allFields: true });
    expect(read?.write).toEqual({ enabled: true, deletion: true });
  });

  test('ignores values that are no text and fields that are off', () => {
    const content = {
      read: {
        objects: {
          contact: {
            selectedFields: { fax: false },
            selectedFieldMappings: { a: '', b: 3 },
            selectedValueMappings: { c: null, d: {}, e: { f: 1 } },
          },
        },
      },
    } as unknown as ConfigContent;
    expect(readConfig({ content, manifest: manifest() }).objects.contact?.read).toMatchObject({
      fields: {},
      mappings: {},
      valueMappings: {},
    });
  });
});
