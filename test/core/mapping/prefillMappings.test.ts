import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/core/config/read';
import { prefillMappings } from '../../../src/core/mapping/prefillMappings';
import { field, lead, manifest } from '../fixtures';

const object = {
  ...lead,
  requiredFields: [
    { mapToName: 'company' },
    { mapToName: 'organization' },
    { mapToName: 'tier', default: 'rank' },
    { mapToName: 'segment' },
  ],
  optionalFields: [{ mapToName: 'phone' }],
  allFieldsMetadata: {
    company: field('company'),
    rank: field('rank'),
    phone: field('phone'),
    market_segment: field('market_segment'),
  },
};

test('prefillMappings fills in sure matches, each field once, and no similar or optional ones', () => {
  const parsed = manifest({ objects: [object], writes: ['task'] });
  const choices = prefillMappings(parsed, defaultChoices({ manifest: parsed }));
  expect(choices.objects.lead?.read?.mappings).toEqual({ company: 'company', tier: 'rank' });
  expect(choices.objects.task?.write?.enabled).toBe(true);
});

test('prefillMappings skips an object that cannot be read', () => {
  const parsed = manifest({ objects: [{ ...object, error: 'no' }] });
  const choices = defaultChoices({ manifest: parsed });
  expect(prefillMappings(parsed, choices)).toEqual(choices);
});

test('prefillMappings keeps the choice unchanged when there is nothing to fill in', () => {
  const parsed = manifest({ objects: [lead] });
  const choices = defaultChoices({ manifest: parsed });
  expect(prefillMappings(parsed, choices).objects.lead?.read).toBe(choices.objects.lead?.read);
});
