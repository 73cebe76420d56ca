import { describe, expect, it } from 'vitest';
import { withArticle } from '../../src/locale/en/article';
import { pluralList, pluralNoun } from '../../src/locale/en/nouns';

describe('plural names of objects', () => {
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
  ])('turn %s into %s', (name, expected) => {
    expect(pluralNoun(name)).toBe(expected);
  });

  it('are joined to a list', () => {
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
])('withArticle answers “%s”', (spoken) => {
  expect(withArticle(spoken.replace(/^an? /, ''))).toBe(spoken);
});
