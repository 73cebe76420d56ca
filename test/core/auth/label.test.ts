import { describe, expect, test } from 'vitest';
import { helpOf, labelOf } from '../../../src/core/auth/label';

const demo = { name: 'demoCrm', displayName: 'Demo' };

describe('labels as people say them', () => {
  test.each([
    ['Demo API Key API Key', { code: 'apiKey' }],
    ['Demo API Key', { code: 'apiKey' }],
    ['API Key', { code: 'apiKey' }],
    ['demo demo url prefix', 'Url prefix'],
    ['Username', { code: 'username' }],
    ['Client ID', { code: 'clientId' }],
    ['Demo', 'Demo'],
    ['Democracy Level', 'Democracy Level'],
    ['User Emails', 'User Emails'],
    ['Site name', 'Site name'],
    ['Tenant tenant ID', 'Tenant ID'],
    ['New Newsletter', 'New Newsletter'],
  ])('%s → %o', (displayName, label) => {
    expect(labelOf({ name: 'x', displayName }, demo)).toEqual(label);
  });

  test('without words of the provider’s, from the name', () => {
    expect(labelOf({ name: 'accountRegion' }, demo)).toBe('Account region');
    expect(labelOf({ name: 'workspace', displayName: '' }, demo)).toEqual({ code: 'workspace' });
  });
});

test('help that only repeats the label is left out', () => {
  expect(helpOf({ displayName: 'Access Token', prompt: 'Access token' })).toBeUndefined();
  expect(helpOf({ displayName: 'Access Token', prompt: 'From settings' })).toBe('From settings');
  expect(helpOf({})).toBeUndefined();
});
