import { describe, expect, test } from 'vitest';
import { defaultChoices, readConfig } from '../../../src/core/config/read';
import type { ConfigContent } from '../../../src/core/types';
import { contact, lead, manifest, savedContent } from '../fixtures';

describe('what a first install starts from', () => {
  test('everything that can be read is in, defaults are mapped, nothing extra, no deletion', () => {
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
  ])('the host may say otherwise: %j', (defaults, read, write) => {
    const { objects } = defaultChoices({ manifest: manifest(), defaults });
    expect(objects.contact?.read?.included).toBe(read);
    expect(objects.contact?.write?.enabled).toBe(write);
  });

  test('an object that is always on is in whatever the host says; an unreadable one is out', () => {
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
    ['the field is not there', [{ mapToName: 'a', default: 'nope' }], {}],
    [
      'another mapping has the field',
      [
        { mapToName: 'a', default: 'company' },
        { mapToName: 'b', default: 'company' },
      ],
      { a: 'company' },
    ],
  ])('a default is left out where %s', (_name, requiredFields, mappings) => {
    const { objects } = defaultChoices({
      manifest: manifest({ objects: [{ ...lead, requiredFields }] }),
    });
    expect(objects.lead?.read?.mappings).toEqual(mappings);
  });

  test('a field that the host fixed is mapped before any default', () => {
    const object = { ...lead, requiredFields: [{ mapToName: 'a', default: 'company' }] };
    const fieldMapping = { lead: [{ mapToName: 'z', fieldName: 'company' }] };
    const { objects } = defaultChoices({ manifest: manifest({ objects: [object], fieldMapping }) });
    expect(objects.lead?.read?.mappings).toEqual({ z: 'company' });
  });
});

describe('what the server has', () => {
  test('required fields are no choice; an object that it lacks is out, with its defaults ready', () => {
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

  test('a mapping cleared on purpose stays clear, whatever its default', () => {
    const content: ConfigContent = {
      provider: 'salesforce',
      read: { objects: { contact: { objectName: 'contact', selectedFieldMappings: {} } } },
    };
    const { objects } = readConfig({ content, manifest: manifest() });
    expect(objects.contact?.read?.mappings).toEqual({});
  });

  test('paused, all fields, deletion', () => {
    const content: ConfigContent = {
      read: { objects: { contact: { disabled: true, selectedFieldsAuto: 'all' } } },
      write: {
        objects: { contact: { objectName: 'contact', deletionSettings: { enabled: true } } },
      },
    };
    const { contact: read } = readConfig({ content, manifest: manifest() }).objects;
    expect(read?.read).toMatchObject({ paused: true, allFields: true });
    expect(read?.write).toEqual({ enabled: true, deletion: true });
  });

  test('values of another kind than text are not understood, and fields that are off are off', () => {
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
