/** Small rules of the install screens, tested as tables. */
import { describe, expect, it } from 'vitest';
import type { ConfigContent, ConfigContentPatch } from '../../src/core/types';
import { contentUpdate } from '../../src/core/config/contentUpdate';
import { readRefusals } from '../../src/core/config/refusal';
import type { AmpError } from '../../src/core/errors';
import { isRisky, riskyChanges } from '../../src/core/riskyChanges';
import type { Manifest } from '../../src/core/types';
import { readObject } from './fixtures';

describe('readRefusals: the object of a refusal', () => {
  const manifest = {
    objects: [
      { objectName: 'account', displayName: 'Account' },
      { objectName: 'contact', displayName: 'Contact' },
      { objectName: 'account_team', displayName: 'Account team' },
    ],
  } as Manifest;
  const refusal = (rest: Partial<AmpError>) => ({ code: 'refused', ...rest }) as AmpError;
  it.each<[string, Partial<AmpError>, string | undefined]>([
    [
      'by the path of an input',
      { issues: [{ name: 'config.content.read.objects.contact.selectedFields' }] },
      'contact',
    ],
    ['by its detail', { detail: 'Sample read of contact failed: no such column' }, 'contact'],
    [
      'as a whole name, not as a part of a longer one',
      { detail: 'account_team is locked' },
      'account_team',
    ],
    ['as none when several are named', { detail: 'contact and account clash' }, undefined],
    ['as none when none is named', { detail: 'Bad request' }, undefined],
  ])('is found %s', (_how, error, expected) =>
    expect(
      readRefusals({ manifest, choices: { objects: {} }, error: refusal(error) })[0]?.objectName,
    ).toBe(expected),
  );
});

describe('contentUpdate of two contents of a host', () => {
  const from: ConfigContent = {
    provider: 'salesforce',
    read: { objects: { a: readObject('a'), 'job.posts': readObject('job.posts') } },
    write: { objects: { a: { objectName: 'a' }, b: { objectName: 'b' } } },
  };
  it('is empty for equal contents in any order of keys', () => {
    expect(contentUpdate(from, structuredClone(from))).toEqual({ updateMask: [], content: {} });
  });
  it('names one changed object, escaped', () => {
    const changed = readObject('job.posts', { selectedFieldsAuto: 'all' });
    const to = { ...from, read: { objects: { ...from.read?.objects, 'job.posts': changed } } };
    expect(contentUpdate(from, to)).toEqual({
      updateMask: ['config.content.read.objects.job\\.posts'],
      content: {
        read: { objects: { 'job.posts': changed } },
      },
    });
  });
  it('leaves parts alone that are left out, and sends the whole map for a removed write object', () => {
    const to: ConfigContentPatch = { write: { objects: { a: { objectName: 'a' } } } };
    expect(contentUpdate(from, to)).toEqual({
      updateMask: ['config.content.write.objects'],
      content: to,
    });
  });
});

it('riskyChanges lists changes that stop reading or start writing or deleting', () => {
  const objectName = 'a';
  expect(
    isRisky(riskyChanges([{ kind: 'field', objectName, change: 'added', fieldName: 'x' }])),
  ).toBe(false);
  expect(isRisky(riskyChanges([{ kind: 'write', objectName, change: 'removed' }]))).toBe(false);
  expect(riskyChanges([{ kind: 'object', objectName, change: 'paused' }]).stops).toEqual(['a']);
  expect(riskyChanges([{ kind: 'write', objectName, change: 'added' }]).writes).toEqual(['a']);
  expect(riskyChanges([{ kind: 'deletion', objectName, change: 'added' }]).deletes).toEqual(['a']);
});
