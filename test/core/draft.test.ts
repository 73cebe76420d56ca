import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/core/config/read';
import { draftReducer, emptyEdits, isDirty, resolveDraft } from '../../src/core/draft';
import { pruneEdits } from '../../src/core/edits';
import { sanitizeEdits } from '../../src/core/sanitizeEdits';
import type { Draft, DraftAction, ReadChoice } from '../../src/core/types';
import { contentArb, manifestArb } from './arbitraries';
import { actionArb, actionsArb } from './draftActions';
import { choices, readChoice } from './fixtures';

const objectName = 'contact';

function start(read: Partial<ReadChoice> = {}): Draft {
  const contact = { read: readChoice(read), write: { enabled: true, deletion: false } };
  return { base: choices({ contact }), edits: emptyEdits };
}

function after(draft: Draft, ...actions: DraftAction[]): Draft {
  return actions.reduce(draftReducer, draft);
}

function readOf(draft: Draft) {
  return resolveDraft(draft).objects[objectName]?.read;
}

const map = (mapToName: string, fieldName: string | null): DraftAction => ({
  type: 'setMapping',
  objectName,
  mapToName,
  fieldName,
});
const mapValue = (fieldName: string, value: string, providerValue: string | null): DraftAction => ({
  type: 'setValueMapping',
  objectName,
  fieldName,
  value,
  providerValue,
});
const tick = (fieldNames: string[], selected: boolean): DraftAction => ({
  type: 'setFields',
  objectName,
  fieldNames,
  selected,
});

describe('draftReducer', () => {
  test.each<[string, DraftAction, DraftAction, (draft: Draft) => unknown, unknown]>([
    [
      'leaving out',
      { type: 'setIncluded', objectName, included: false },
      { type: 'setIncluded', objectName, included: true },
      (draft) => readOf(draft)?.included,
      false,
    ],
    [
      'pausing',
      { type: 'setPaused', objectName, paused: true },
      { type: 'setPaused', objectName, paused: false },
      (draft) => readOf(draft)?.paused,
      true,
    ],
    [
      'all fields',
      { type: 'setAllFields', objectName, allFields: true },
      { type: 'setAllFields', objectName, allFields: false },
      (draft) => readOf(draft)?.allFields,
      true,
    ],
    [
      'extra fields',
      tick(['fax', 'email'], true),
      tick(['fax', 'email'], false),
      (draft) => readOf(draft)?.fields,
      { phone: true, fax: true, email: true },
    ],
    [
      'a field taken out',
      tick(['phone'], false),
      tick(['phone'], true),
      (draft) => readOf(draft)?.fields,
      {},
    ],
    [
      'a mapping',
      map('segment', 'tier'),
      map('segment', 'rating'),
      (draft) => readOf(draft)?.mappings,
      { segment: 'tier', notes: 'description' },
    ],
    [
      'a mapping cleared on purpose',
      map('segment', null),
      map('segment', 'rating'),
      (draft) => readOf(draft)?.mappings,
      { notes: 'description' },
    ],
    [
      'a value',
      mapValue('rating', 'gold', 'warm'),
      mapValue('rating', 'gold', 'hot'),
      (draft) => readOf(draft)?.valueMappings,
      { rating: { gold: 'warm' } },
    ],
    [
      'a value cleared',
      mapValue('rating', 'gold', null),
      mapValue('rating', 'gold', 'hot'),
      (draft) => readOf(draft)?.valueMappings,
      {},
    ],
    [
      'writing',
      { type: 'setWrite', objectName, enabled: false },
      { type: 'setWrite', objectName, enabled: true },
      (draft) => resolveDraft(draft).objects[objectName]?.write,
      { enabled: false, deletion: false },
    ],
    [
      'deleting',
      { type: 'setDeletion', objectName, deletion: true },
      { type: 'setDeletion', objectName, deletion: false },
      (draft) => resolveDraft(draft).objects[objectName]?.write,
      { enabled: true, deletion: true },
    ],
  ])('shows an edit and drops it when it is undone: %s', (_name, edit, undo, look, expected) => {
    const draft = start({
      fields: { phone: true },
      mappings: { segment: 'rating', notes: 'description' },
      valueMappings: { rating: { gold: 'hot' } },
    });
    const edited = after(draft, edit);
    expect(look(edited)).toEqual(expected);
    expect(isDirty(edited)).toBe(true);
    const undone = after(edited, undo);
    expect(undone.edits).toEqual(emptyEdits);
    expect(isDirty(undone)).toBe(false);
    expect(resolveDraft(undone)).toEqual(draft.base);
  });
});

describe('draftReducer: one source per mapping', () => {
  test('moves a source that is mapped to another target', () => {
    const draft = after(start({ mappings: { segment: 'rating' } }), map('stage', 'rating'));
    expect(readOf(draft)?.mappings).toEqual({ stage: 'rating' });
    expect(draft.edits.objects[objectName]?.read?.mappings).toEqual({
      stage: 'rating',
      segment: null,
    });
  });

  test('changes nothing when a source is mapped where it already is', () => {
    const draft = start({ mappings: { segment: 'rating' } });
    expect(after(draft, map('segment', 'rating'))).toEqual(draft);
    expect(after(draft, map('stage', null))).toEqual(draft);
  });

  test('drops value mappings with their mapping and restores them when that is undone', () => {
    const base = start({
      mappings: { segment: 'rating' },
      valueMappings: { rating: { gold: 'hot' } },
    });
    const moved = after(base, map('segment', 'tier'));
    expect(readOf(moved)?.valueMappings).toEqual({});
    const mapped = after(moved, mapValue('tier', 'gold', 'A'));
    expect(readOf(mapped)?.valueMappings).toEqual({ tier: { gold: 'A' } });
    const back = after(mapped, map('segment', 'rating'));
    expect(readOf(back)?.valueMappings).toEqual({ rating: { gold: 'hot' } });
    expect(isDirty(back)).toBe(false);
  });

  test('starts without value mappings after a source moved to another target', () => {
    const base = start({
      mappings: { segment: 'rating' },
      valueMappings: { rating: { gold: 'hot' } },
    });
    const moved = after(base, map('stage', 'rating'));
    expect(readOf(moved)?.valueMappings).toEqual({});
    expect(readOf(after(moved, mapValue('rating', 'open', 'hot')))?.valueMappings).toEqual({
      rating: { open: 'hot' },
    });
  });

  test('does not move value mappings to another target', () => {
    const draft = after(
      start({ mappings: { segment: 'rating' } }),
      mapValue('rating', 'gold', 'hot'),
      map('segment', 'tier'),
      map('stage', 'rating'),
    );
    expect(readOf(draft)?.valueMappings).toEqual({});
  });
});

describe('draftReducer: rebase', () => {
  test('drops an edit that the new base contains', () => {
    const draft = after(start(), tick(['fax'], true), map('segment', 'tier'));
    const base = choices({ contact: { read: readChoice({ fields: { fax: true } }) } });
    const moved = after(draft, { type: 'rebase', base });
    expect(moved.edits.objects[objectName]).toEqual({ read: { mappings: { segment: 'tier' } } });
  });

  test('keeps the edits of an object that is missing for a while', () => {
    const draft = after(start(), tick(['fax'], true), {
      type: 'setWrite',
      objectName,
      enabled: false,
    });
    const gone = after(draft, { type: 'rebase', base: choices({}) });
    expect(isDirty(gone)).toBe(false);
    expect(resolveDraft(gone).objects).toEqual({});
    expect(after(gone, { type: 'rebase', base: draft.base })).toEqual(draft);
  });

  test('keeps an object left out although it could not be read in between', () => {
    const draft = after(start(), { type: 'setIncluded', objectName, included: false });
    const unreadable = choices({ contact: { read: readChoice({ included: false }) } });
    const between = after(draft, { type: 'rebase', base: unreadable });
    expect(isDirty(between)).toBe(false);
    expect(readOf(after(between, { type: 'rebase', base: draft.base }))?.included).toBe(false);
  });

  test.each<[string, DraftAction[]]>([
    ['alone', []],
    ['with other edits of the object', [tick(['fax'], true), map('segment', 'tier')]],
  ])('drops leaving out once the object is paused on the server, %s', (_name, others) => {
    const leave: DraftAction = { type: 'setIncluded', objectName, included: false };
    const draft = after(start(), ...others, leave);
    const paused = choices({ contact: { read: readChoice({ paused: true }) } });
    const moved = after(draft, { type: 'rebase', base: paused });
    expect(moved.edits).toEqual(emptyEdits);
    expect(readOf(moved)).toEqual(readChoice({ paused: true }));
  });

  test('is unchanged after a paused object is resumed and left out', () => {
    const draft = after(
      start({ paused: true }),
      { type: 'setPaused', objectName, paused: false },
      { type: 'setIncluded', objectName, included: false },
    );
    expect(draft.edits).toEqual(emptyEdits);
  });

  test('loses no edit, whatever the server does', () => {
    fc.assert(
      fc.property(
        manifestArb,
        contentArb,
        contentArb,
        actionsArb,
        (manifest, one, two, actions) => {
          const base = readConfig({ content: one, manifest });
          const other = readConfig({ content: two, manifest });
          const draft = after({ base, edits: emptyEdits }, ...actions);
          const moved = after(draft, { type: 'rebase', base: other });
          const again = pruneEdits(other, moved.edits);
          expect(again).toEqual(pruneEdits(other, draft.edits));
          expect(resolveDraft({ base: other, edits: again })).toEqual(resolveDraft(moved));
        },
      ),
    );
  });
});

describe('draftReducer: properties of every edit', () => {
  test('never stores a saved value and never changes another object', () => {
    fc.assert(
      fc.property(
        manifestArb,
        contentArb,
        actionsArb,
        actionArb,
        (manifest, content, actions, last) => {
          const base = readConfig({ content, manifest });
          const draft = after({ base, edits: emptyEdits }, ...actions);
          const next = after(draft, last);
          expect(pruneEdits(base, next.edits)).toEqual(next.edits);
          const name = 'objectName' in last ? last.objectName : undefined;
          const rest = (edits: Draft['edits']) =>
            Object.entries(edits.objects).filter(([other]) => other !== name);
          expect(rest(next.edits)).toEqual(rest(draft.edits));
        },
      ),
    );
  });

  test('keeps one source per mapping', () => {
    fc.assert(
      fc.property(actionsArb, (actions) => {
        const base = choices(
          Object.fromEntries(
            actions.map((action) => [
              'objectName' in action ? (action.objectName ?? '') : '',
              { read: readChoice() },
            ]),
          ),
        );
        const resolved = resolveDraft(after({ base, edits: emptyEdits }, ...actions));
        for (const { read } of Object.values(resolved.objects)) {
          const sources = Object.values(read?.mappings ?? {});
          expect(new Set(sources).size).toBe(sources.length);
        }
      }),
    );
  });

  test('answers the base after everything is discarded', () => {
    fc.assert(
      fc.property(manifestArb, contentArb, actionsArb, (manifest, content, actions) => {
        const base = readConfig({ content, manifest });
        const draft = after({ base, edits: emptyEdits }, ...actions, { type: 'discard' });
        expect(resolveDraft(draft)).toEqual(base);
        expect(isDirty(draft)).toBe(false);
      }),
    );
  });
});

test('draftReducer keeps other objects when one is discarded', () => {
  const base = choices({ contact: { read: readChoice() }, lead: { read: readChoice() } });
  const leadEdit: DraftAction = { type: 'setPaused', objectName: 'lead', paused: true };
  const draft = after({ base, edits: emptyEdits }, tick(['fax'], true), leadEdit, {
    type: 'discard',
    objectName,
  });
  expect(Object.keys(draft.edits.objects)).toEqual(['lead']);
});

test('resolveDraft keeps the identity of objects without an edit', () => {
  const base = choices({ contact: { read: readChoice() }, lead: { read: readChoice() } });
  const draft = after({ base, edits: emptyEdits }, tick(['fax'], true));
  expect(resolveDraft(draft).objects.lead).toBe(base.objects.lead);
});

describe('draftReducer: restored edits', () => {
  test('replace the current edits, without those that are saved meanwhile', () => {
    const draft = after(start({ fields: { phone: true } }), map('segment', 'tier'), {
      type: 'restore',
      edits: { objects: { contact: { read: { fields: { phone: true, fax: true } } } } },
    });
    expect(draft.edits).toEqual({ objects: { contact: { read: { fields: { fax: true } } } } });
  });

  test.each<[string, unknown, unknown]>([
    ['nothing', null, {}],
    ['no objects', { objects: 'x' }, {}],
    ['objects of another shape', { objects: { a: 1, b: { read: 'x', write: [] } } }, {}],
    [
      'some that fit',
      {
        objects: {
          a: {
            read: {
              included: 'no',
              paused: true,
              fields: { x: true, y: 'z' },
              mappings: { m: 'f', n: null, o: '', p: 4 },
              valueMappings: { f: { v: 'w', u: null, t: 3 }, g: 'x', h: {} },
              later: 1,
            },
            write: { enabled: false, deletion: 1 },
          },
        },
      },
      {
        a: {
          read: {
            paused: true,
            fields: { x: true },
            mappings: { m: 'f', n: null },
            valueMappings: { f: { v: 'w', u: null }, h: {} },
          },
          write: { enabled: false },
        },
      },
    ],
  ])('are cleaned when they come from storage: %s', (_name, stored, objects) => {
    expect(sanitizeEdits(stored)).toEqual({ objects });
  });
});
