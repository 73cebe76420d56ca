import { describe, expect, test } from 'vitest';
import { diffChoices } from '../../../src/core/config/diff';
import type { ConfigChange, ObjectChoice } from '../../../src/core/types';
import { choices, readChoice } from '../fixtures';

const read = (rest: Parameters<typeof readChoice>[0] = {}): ObjectChoice => ({
  read: readChoice(rest),
});
const write = (enabled: boolean, deletion = false): ObjectChoice => ({
  write: { enabled, deletion },
});

type Change = Omit<ConfigChange, 'objectName'>;

describe('diffChoices', () => {
  test.each<[string, ObjectChoice, ObjectChoice, unknown[]]>([
    ['nothing', read(), read(), []],
    ['taken in', read({ included: false }), read(), [{ kind: 'object', change: 'included' }]],
    ['left out', read(), read({ included: false }), [{ kind: 'object', change: 'leftOut' }]],
    [
      'left out, without the changes inside',
      read({ fields: { a: true } }),
      read({ included: false, mappings: { m: 'a' } }),
      [{ kind: 'object', change: 'leftOut' }],
    ],
    [
      'none for an object left out before and after',
      read({ included: false }),
      read({ included: false, fields: { a: true } }),
      [],
    ],
    ['paused', read(), read({ paused: true }), [{ kind: 'object', change: 'paused' }]],
    ['resumed', read({ paused: true }), read(), [{ kind: 'object', change: 'resumed' }]],
    ['all fields', read(), read({ allFields: true }), [{ kind: 'allFields', change: 'added' }]],
    [
      'not all fields',
      read({ allFields: true }),
      read(),
      [{ kind: 'allFields', change: 'removed' }],
    ],
    [
      'fields, removals first',
      read({ fields: { constructor: true } as Record<string, true> }),
      read({ fields: { fax: true }, paused: true }),
      [
        { kind: 'object', change: 'paused' },
        { kind: 'field', change: 'removed', fieldName: 'constructor' },
        { kind: 'field', change: 'added', fieldName: 'fax' },
      ],
    ],
    [
      'mappings',
      read({ mappings: { a: 'x', b: 'y' } }),
      read({ mappings: { a: 'z', c: 'y' } }),
      [
        { kind: 'mapping', change: 'removed', mapToName: 'b', from: 'y', to: undefined },
        { kind: 'mapping', change: 'changed', mapToName: 'a', from: 'x', to: 'z' },
        { kind: 'mapping', change: 'added', mapToName: 'c', from: undefined, to: 'y' },
      ],
    ],
    [
      'values',
      read({ valueMappings: { f: { a: 'x', b: 'y' }, g: { d: 'z' } } }),
      read({ valueMappings: { f: { a: 'w' }, h: { e: 'v' } } }),
      [
        { kind: 'value', change: 'removed', fieldName: 'f', value: 'b', from: 'y', to: undefined },
        { kind: 'value', change: 'removed', fieldName: 'g', value: 'd', from: 'z', to: undefined },
        { kind: 'value', change: 'changed', fieldName: 'f', value: 'a', from: 'x', to: 'w' },
        { kind: 'value', change: 'added', fieldName: 'h', value: 'e', from: undefined, to: 'v' },
      ],
    ],
    ['writing on', write(false), write(true), [{ kind: 'write', change: 'added' }]],
    [
      'writing off says it all',
      write(true, true),
      write(false),
      [{ kind: 'write', change: 'removed' }],
    ],
    [
      'writing and deleting on',
      write(false),
      write(true, true),
      [
        { kind: 'write', change: 'added' },
        { kind: 'deletion', change: 'added' },
      ],
    ],
    ['deleting off', write(true, true), write(true), [{ kind: 'deletion', change: 'removed' }]],
  ])('lists the changes: %s', (_name, from, to, expected) => {
    const changes = diffChoices(choices({ contact: from }), choices({ contact: to }));
    expect(changes).toEqual(
      expected.map((change) => ({ ...(change as Change), objectName: 'contact' })),
    );
  });

  test('lists no change for an object that only one side has', () => {
    expect(diffChoices(choices({ contact: read() }), choices({ lead: read() }))).toEqual([]);
    expect(diffChoices(choices({ contact: write(true) }), choices({ contact: read() }))).toEqual(
      [],
    );
  });
});
