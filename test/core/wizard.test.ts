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
const stepName = (step: WizardStep | undefined) =>
  step?.step === 'object' ? step.objectName : step?.step;
const at = (name: string): WizardStep =>
  name === 'connect' || name === 'review' || name === 'done'
    ? { step: name }
    : { step: 'object', objectName: name };

describe('wizardSteps', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing to map', [], [], ['connect', 'review', 'done']],
    ['one object to map', ['contact'], [], ['connect', 'contact', 'review', 'done']],
    [
      'objects in the order of the manifest',
      ['lead', 'account'],
      [],
      ['connect', 'account', 'lead', 'review', 'done'],
    ],
    [
      'an object opened from the review',
      ['lead'],
      ['contact'],
      ['connect', 'contact', 'lead', 'review', 'done'],
    ],
    [
      'an object opened that has something to map',
      ['contact'],
      ['contact'],
      ['connect', 'contact', 'review', 'done'],
    ],
    ['an unknown object opened', [], ['gone'], ['connect', 'review', 'done']],
  ])('lists the steps: %s', (_what, asking, opened, way) => {
    const steps = wizardSteps({ manifest, issues: asking.map(missing), opened });
    expect(steps.map(stepName)).toEqual(way);
  });

  it('counts a page with two open mappings once', () => {
    const steps = wizardSteps({ manifest, issues: [missing('lead'), missing('lead')] });
    expect(steps.map(stepName)).toEqual(['connect', 'lead', 'review', 'done']);
  });
});

describe('moving between wizard steps', () => {
  const steps = wizardSteps({ manifest, issues: [missing('account'), missing('lead')] });

  it.each<[string, string | undefined, string | undefined]>([
    ['connect', undefined, 'account'],
    ['account', 'connect', 'lead'],
    ['lead', 'account', 'review'],
    ['review', 'lead', undefined],
    ['done', 'review', undefined],
    // A step that is not listed counts as the review.
    ['contact', 'lead', undefined],
  ])('goes from %s back to %s and next to %s', (from, back, next) => {
    expect(stepName(stepFrom(steps, at(from), 'back'))).toBe(back);
    expect(stepName(stepFrom(steps, at(from), 'next'))).toBe(next);
  });

  it('starts at the first object to map, else at the review', () => {
    expect(stepName(firstStep(steps))).toBe('account');
    expect(stepName(firstStep(wizardSteps({ manifest, issues: [] })))).toBe('review');
  });

  it('answers the position of a step', () => {
    expect(steps.map((step) => positionOf(steps, step))).toEqual([0, 1, 2, 3, 4]);
    expect(positionOf(steps, at('contact'))).toBe(3);
  });
});
