import { describe, expect, it } from 'vitest';
import type { ConfigIssue, Manifest } from '../../src/core/types';
import {
  firstStep,
  positionOf,
  stepFrom,
  wizardSteps,
  type WizardStep,
} from '../../src/core/wizard';

const manifest = {
  revisionId: 'rev',
  name: 'sync',
  provider: 'salesforce',
  proxy: false,
  subscribes: false,
  objects: ['account', 'contact', 'lead'].map((objectName) => ({
    objectName,
    displayName: objectName,
  })),
} satisfies Manifest;

const missing = (objectName: string): ConfigIssue => ({
  code: 'mappingRequired',
  objectName,
  mapToName: 'notes',
});
const said = (step: WizardStep | undefined) =>
  step?.step === 'object' ? step.objectName : step?.step;
const at = (name: string): WizardStep =>
  name === 'connect' || name === 'review' || name === 'done'
    ? { step: name }
    : { step: 'object', objectName: name };

describe('the way', () => {
  it.each<[string, string[], string[], string[]]>([
    ['asks nothing', [], [], ['connect', 'review', 'done']],
    ['one object asks', ['contact'], [], ['connect', 'contact', 'review', 'done']],
    [
      'in the order of the manifest',
      ['lead', 'account'],
      [],
      ['connect', 'account', 'lead', 'review', 'done'],
    ],
    [
      'opened from the review',
      ['lead'],
      ['contact'],
      ['connect', 'contact', 'lead', 'review', 'done'],
    ],
    ['opened and asking', ['contact'], ['contact'], ['connect', 'contact', 'review', 'done']],
    ['opened, but unknown', [], ['gone'], ['connect', 'review', 'done']],
  ])('%s', (_what, asking, opened, way) => {
    const steps = wizardSteps({ manifest, issues: asking.map(missing), opened });
    expect(steps.map(said)).toEqual(way);
  });

  it('counts a page with two open mappings once', () => {
    const steps = wizardSteps({ manifest, issues: [missing('lead'), missing('lead')] });
    expect(steps.map(said)).toEqual(['connect', 'lead', 'review', 'done']);
  });
});

describe('along it', () => {
  const steps = wizardSteps({ manifest, issues: [missing('account'), missing('lead')] });

  it.each<[string, string | undefined, string | undefined]>([
    ['connect', undefined, 'account'],
    ['account', 'connect', 'lead'],
    ['lead', 'account', 'review'],
    ['review', 'lead', undefined],
    ['done', 'review', undefined],
    // Not on the way: as from the review.
    ['contact', 'lead', undefined],
  ])('from %s: back to %s, next to %s', (from, back, next) => {
    expect(said(stepFrom(steps, at(from), 'back'))).toBe(back);
    expect(said(stepFrom(steps, at(from), 'next'))).toBe(next);
  });

  it('begins where something is asked, else at the review', () => {
    expect(said(firstStep(steps))).toBe('account');
    expect(said(firstStep(wizardSteps({ manifest, issues: [] })))).toBe('review');
  });

  it('says where one stands', () => {
    expect(steps.map((step) => positionOf(steps, step))).toEqual([0, 1, 2, 3, 4]);
    expect(positionOf(steps, at('contact'))).toBe(3);
  });
});
