import { afterEach, describe, expect, it } from 'vitest';
import type { Choices, Installation, ObjectEdits, ReadChoice } from '../../src/core/types';
import { rebaseDraft } from '../../src/actions/install/changeDraft';
import { createDraftStore } from '../../src/actions/draftStore';
import { choices, readChoice } from '../core/fixtures';

// Writes what is pending: its timer would run after the page of this test is gone.
afterEach(() => void window.dispatchEvent(new Event('pagehide')));

const draftKey = 'draft';
const side = (read: Partial<ReadChoice>) => choices({ contact: { read: readChoice(read) } });
const savedBy = (createdBy: string) =>
  ({ updateTime: '2026-05-12T14:05:00Z', config: { createdBy } }) as Installation;

/** Draft over a first version, and its entry after each later version. */
function draftOver(base: Choices | undefined, mine: ObjectEdits['read']) {
  const drafts = createDraftStore();
  drafts.set(draftKey, {
    edits: { objects: { contact: { read: mine } } },
    base,
    baseStamp: '1',
    revisionId: 'r',
    restored: base === undefined,
    conflicts: [],
    merged: [],
  });
  let version = 1;
  return {
    entry: () => drafts.get(draftKey),
    comes(theirs: Choices, installation: Installation | null = savedBy('consumer:sam')) {
      version += 1;
      rebaseDraft({ drafts, draftKey, base: theirs, baseStamp: `${version}` }, installation);
      return drafts.get(draftKey);
    },
  };
}

const first = side({ mappings: { segment: 'rating' } });

describe("rebase of a draft after another person's save", () => {
  it('reports a conflict for a key changed on both sides, with who saved and when', () => {
    const draft = draftOver(first, { mappings: { segment: 'tier' } });
    expect(draft.comes(side({ mappings: { segment: 'stage' } }))).toMatchObject({
      conflicts: [{ mapToName: 'segment', theirValue: 'stage', myValue: 'tier' }],
      mergedBy: 'consumer:sam',
      mergedAt: '2026-05-12T14:05:00Z',
    });
  });

  it('updates an open conflict when the other person saves again', () => {
    const draft = draftOver(first, { mappings: { segment: 'tier' } });
    draft.comes(side({ mappings: { segment: 'stage' } }));
    draft.comes(side({ mappings: { segment: 'stage' }, fields: { fax: true } }));
    const entry = draft.comes(side({ mappings: { segment: 'phone' }, fields: { fax: true } }));
    expect(entry?.conflicts).toMatchObject([
      { mapToName: 'segment', was: 'rating', theirValue: 'phone', myValue: 'tier' },
    ]);
    // The earlier change of the other person is still reported.
    expect(entry?.merged).toMatchObject([{ kind: 'field', fieldName: 'fax' }]);
  });

  it('drops the conflict when the other side goes back or reaches the same value', () => {
    for (const segment of ['rating', 'tier']) {
      const draft = draftOver(first, { mappings: { segment: 'tier' } });
      draft.comes(side({ mappings: { segment: 'stage' } }));
      expect(draft.comes(side({ mappings: { segment } }))?.conflicts).toEqual([]);
    }
  });

  it('reports a conflict for every difference after a reload, when the base is unknown', () => {
    const draft = draftOver(undefined, { mappings: { segment: 'tier' }, fields: { fax: true } });
    const entry = draft.comes(side({ mappings: { segment: 'stage' } }));
    expect(entry?.conflicts).toMatchObject([{ theirValue: 'stage', myValue: 'tier' }]);
    expect(entry?.merged).toEqual([]);
  });

  it('keeps every choice without a conflict when the installation is gone', () => {
    const draft = draftOver(first, { mappings: { segment: 'tier' } });
    const entry = draft.comes(side({ mappings: { segment: 'stage' } }), null);
    expect(entry).toMatchObject({ conflicts: [], merged: [] });
    expect(entry?.edits.objects.contact?.read?.mappings).toEqual({ segment: 'tier' });
  });
});
