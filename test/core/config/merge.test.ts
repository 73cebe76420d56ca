import { describe, expect, test } from 'vitest';
import { mergeEdits, openConflicts } from '../../../src/core/config/merge';
import { draftReducer, resolveDraft } from '../../../src/core/draft';
import type { DraftEdits, ObjectEdits, ReadChoice } from '../../../src/core/types';
import { choices, readChoice } from '../fixtures';

const saved: Partial<ReadChoice> = {
  fields: { phone: true },
  mappings: { segment: 'rating' },
  valueMappings: { rating: { gold: 'hot' } },
};

function merge(theirs: Partial<ReadChoice>, mine: ObjectEdits['read']) {
  const side = (read: Partial<ReadChoice>) =>
    choices({ contact: { read: readChoice({ ...saved, ...read }) } });
  const edits: DraftEdits = { objects: { contact: { read: mine } } };
  const now = side(theirs);
  return { now, ...mergeEdits({ base: side({}), theirs: now, edits }) };
}

describe('mergeEdits', () => {
  test('joins changes of different keys and reports those of the other editor', () => {
    const { now, edits, merged, conflicts } = merge(
      { fields: { phone: true, fax: true }, mappings: { segment: 'rating', stage: 'status' } },
      { paused: true, fields: { phone: false }, mappings: { notes: 'description' } },
    );
    expect(conflicts).toEqual([]);
    expect(merged.map(({ kind, change }) => [kind, change])).toEqual([
      ['field', 'added'],
      ['mapping', 'added'],
    ]);
    expect(resolveDraft({ base: now, edits }).objects.contact?.read).toMatchObject({
      paused: true,
      fields: { fax: true },
      mappings: { segment: 'rating', stage: 'status', notes: 'description' },
    });
  });

  test('drops a change that both editors made', () => {
    const { edits, conflicts } = merge(
      { mappings: { segment: 'tier' }, valueMappings: {}, paused: true },
      { mappings: { segment: 'tier' }, paused: true },
    );
    expect(conflicts).toEqual([]);
    expect(edits.objects).toEqual({});
  });

  test('treats an object left out here and paused there as the same change', () => {
    const { edits, conflicts } = merge(
      { mappings: { segment: 'tier' }, paused: true },
      { mappings: { segment: 'stage' }, included: false },
    );
    expect(conflicts).toEqual([]);
    expect(edits.objects).toEqual({});
  });

  test.each<[string, Partial<ReadChoice>, ObjectEdits['read'], object]>([
    [
      'a mapping',
      { mappings: { segment: 'tier' } },
      { mappings: { segment: 'stage' } },
      {
        kind: 'mapping',
        mapToName: 'segment',
        was: 'rating',
        theirValue: 'tier',
        myValue: 'stage',
      },
    ],
    [
      'a mapping that the other editor cleared',
      { mappings: {} },
      { mappings: { segment: 'stage' } },
      {
        kind: 'mapping',
        mapToName: 'segment',
        was: 'rating',
        theirValue: null,
        myValue: 'stage',
      },
    ],
    [
      'a mapping that this editor cleared',
      { mappings: { segment: 'tier' } },
      { mappings: { segment: null } },
      {
        kind: 'mapping',
        mapToName: 'segment',
        was: 'rating',
        theirValue: 'tier',
        myValue: null,
      },
    ],
    [
      'a value',
      { valueMappings: { rating: { gold: 'warm' } } },
      { valueMappings: { rating: { gold: 'cold' } } },
      {
        kind: 'value',
        fieldName: 'rating',
        value: 'gold',
        was: 'hot',
        theirValue: 'warm',
        myValue: 'cold',
      },
    ],
  ])('reports a conflict for %s that both changed differently', (_name, theirs, mine, expected) => {
    const { now, edits, merged, conflicts } = merge(theirs, mine);
    expect(conflicts).toHaveLength(1);
    const [conflict] = conflicts;
    expect(conflict).toMatchObject(expected);
    expect(merged.some(({ kind }) => kind === conflict?.kind)).toBe(false);
    if (!conflict) return;
    const draft = { base: now, edits };
    expect(resolveDraft(draftReducer(draft, conflict.theirs))).toEqual(now);
  });

  test('keeps a conflict open only while the edit differs from the other side', () => {
    const { edits, conflicts } = merge(
      { mappings: { segment: 'tier' }, valueMappings: { rating: { gold: 'warm' } } },
      { mappings: { segment: 'stage' }, valueMappings: { rating: { gold: 'cold' } } },
    );
    expect(conflicts).toHaveLength(2);
    const after = (read: ObjectEdits['read']) =>
      openConflicts(conflicts, { objects: { contact: { read } } }).map(({ myValue }) => myValue);
    expect(openConflicts(conflicts, edits)).toEqual(conflicts);
    expect(after({ mappings: { segment: 'phone' } })).toEqual(['phone']);
    expect(after({ mappings: { segment: null } })).toEqual([null]);
    expect(after({ mappings: { segment: 'tier' } })).toEqual([]);
    expect(after({ valueMappings: { rating: { gold: 'hot' } } })).toEqual(['hot']);
    expect(openConflicts(conflicts, { objects: {} })).toEqual([]);
  });

  test('keeps edits of an object that the other side does not have', () => {
    const edits: DraftEdits = { objects: { lead: { read: { mappings: { a: 'b' } } } } };
    const base = choices({ lead: { read: readChoice({ mappings: { a: 'c' } }) } });
    for (const was of [base, choices({})]) {
      expect(mergeEdits({ base: was, theirs: choices({}), edits })).toEqual({
        edits,
        merged: [],
        conflicts: [],
      });
    }
  });
});
