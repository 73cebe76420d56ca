import { describe, expect, it } from 'vitest';
import { withArticle } from '../../src/locale/en/article';
import { pluralList, pluralNoun } from '../../src/locale/en/nouns';

describe('objects are named as people speak of them', () => {
  it.each([
    ['Account', 'Accounts'],
    ['Opportunity', 'Opportunities'],
    ['Survey', 'Surveys'],
    ['Address', 'Addresses'],
    ['Tax', 'Taxes'],
    ['Batch', 'Batches'],
    ['Contacts', 'Contacts'],
    ['Companies', 'Companies'],
    ['People', 'People'],
    ['Sales', 'Sales'],
    ['Custom metadata', 'Custom metadata'],
    ['Order line', 'Order lines'],
    ['取引先', '取引先'],
    ['Objekt_9', 'Objekt_9'],
    ['', ''],
  ])('%s → %s', (name, expected) => {
    expect(pluralNoun(name)).toBe(expected);
  });

  it('names stand in a row', () => {
    expect(pluralList(['Account', 'Lead'])).toBe('Accounts and Leads');
  });
});

it.each([
  'a Salesforce',
  'a HubSpot',
  'an Airtable',
  'an Intercom',
  'an Okta',
  'a OneLogin',
  'a UserVoice',
  'an Unbounce',
  'an SAP',
  'a NetSuite',
  'an accounts.csv',
])('one speaks of %s field', (spoken) => {
  expect(withArticle(spoken.replace(/^an? /, ''))).toBe(spoken);
});
