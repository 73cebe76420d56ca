import { describe, expect, test } from 'vitest';
import { helpOf, labelOf } from '../../../src/core/auth/label';

const demo = { name: 'demoCrm', displayName: 'Demo' };

describe('labelOf', () => {
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
  ])('shortens “%s” to %o', (displayName, label) => {
    expect(labelOf({ name: 'x', displayName }, demo)).toEqual(label);
  });

  test('derives a label from the input’s name when the provider gives none', () => {
    expect(labelOf({ name: 'accountRegion' }, demo)).toBe('Account region');
    expect(labelOf({ name: 'workspace', displayName: '' }, demo)).toEqual({ code: 'workspace' });
  });
});

test('helpOf leaves out help that only repeats the label', () => {
  expect(helpOf({ displayName: 'Access Token', prompt: 'Access token' })).toBeUndefined();
  expect(helpOf({ displayName: 'Access Token', prompt: 'From settings' })).toBe('From settings');
  expect(helpOf({})).toBeUndefined();
});
