import { describe, expect, it } from 'vitest';
import { findLostFields, findAdditions } from '../../src/core/drift';
import type { Choices, Config, ConfigIssue, Manifest, ReadChoice } from '../../src/core/types';

const read = (fields: string[]) => ({
  required: [],
  optional: [],
  mappings: [],
  fields: Object.fromEntries(
    fields.map((fieldName) => [fieldName, { fieldName, displayName: fieldName }]),
  ),
  allFieldsOffered: false,
  schedule: '',
  filters: [],
  pastFilters: [],
  destination: '',
  alwaysOn: false,
});
const manifest = (objects: Record<string, ReturnType<typeof read>>): Manifest => ({
  revisionId: 'rev2',
  name: 'sync',
  provider: 'p',
  proxy: false,
  subscribes: false,
  objects: Object.entries(objects).map(([objectName, side]) => ({
    objectName,
    displayName: objectName,
    read: side,
  })),
});
const choice = (over: Partial<ReadChoice>): Choices['objects'][string] => ({
  read: {
    included: true,
    paused: false,
    allFields: false,
    fields: {},
    mappings: {},
    valueMappings: {},
    ...over,
  },
});
const config = (revisionId: string, objects: string[]): Config =>
  ({
    revisionId,
    content: { read: { objects: Object.fromEntries(objects.map((name) => [name, {}])) } },
  }) as unknown as Config;
const missing = (objectName: string): ConfigIssue => ({
  code: 'mappingRequired',
  objectName,
  mapToName: 'notes',
});

describe('findAdditions', () => {
  const now = manifest({ contact: read(['a']), deal: read(['a']) });
  it('lists new objects and objects that need another mapping', () => {
    const newer = findAdditions(now, config('rev1', ['contact']), [
      missing('contact'),
      missing('deal'),
    ]);
    expect(newer).toEqual({ objects: ['deal'], toMap: ['contact'] });
  });
  it('lists nothing when the saved config has the same revision', () => {
    const newer = findAdditions(now, config('rev2', ['contact']), [missing('contact')]);
    expect(newer).toEqual({ objects: [], toMap: [] });
  });
});

describe('findLostFields', () => {
  const now = manifest({ contact: read(['a']), deal: read(['a']) });
  it('lists chosen fields that no longer exist', () => {
    const choices: Choices = {
      objects: {
        contact: choice({ fields: { a: true, fax: true } }),
        deal: choice({ fields: { a: true } }),
      },
    };
    expect(findLostFields(now, choices)).toEqual([{ objectName: 'contact', fields: ['fax'] }]);
  });
  it('lists nothing for an object left out', () => {
    const choices = { objects: { contact: choice({ included: false, fields: { fax: true } }) } };
    expect(findLostFields(now, choices)).toEqual([]);
  });
});
