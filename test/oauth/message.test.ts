import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthorizationMessage } from '../../src/oauth/message';
import { isNavigableUrl } from '../../src/oauth/browser';

describe('parseAuthorizationMessage', () => {
  it.each([
    [
      { eventType: 'AUTHORIZATION_SUCCEEDED', data: { connection: 'c1' } },
      { kind: 'succeeded', connectionId: 'c1' },
    ],
    [
      { eventType: 'AUTHORIZATION_FAILED', data: { error: 'access_denied' } },
      { kind: 'failed', reason: 'access_denied' },
    ],
    [
      { eventType: 'AUTHORIZATION_FAILED', message: 'No such state' },
      { kind: 'failed', reason: 'No such state' },
    ],
    [{ eventType: 'AUTHORIZATION_FAILED' }, { kind: 'failed', reason: undefined }],
    [
      { eventType: 'AUTHORIZATION_FAILED', data: null, message: '  ' },
      { kind: 'failed', reason: undefined },
    ],
    [
      { source: 'ampersand-custom-auth', params: { code: '1', n: 2 } },
      { kind: 'params', params: { code: '1' } },
    ],
  ])('reads %j', (data, expected) => {
    expect(parseAuthorizationMessage(data)).toEqual(expected);
  });

  it.each([
    [null],
    [undefined],
    ['AUTHORIZATION_SUCCEEDED'],
    [[]],
    [{ eventType: 'AUTHORIZATION_SUCCEEDED' }],
    [{ eventType: 'AUTHORIZATION_SUCCEEDED', data: { connection: { id: 'c1' } } }],
    [{ eventType: 'AUTHORIZATION_SUCCEEDED', data: { connection: '' } }],
    [{ eventType: 'authorization_succeeded', data: { connection: 'c1' } }],
    [{ source: 'react-devtools-bridge', payload: {} }],
    [{ source: 'ampersand-custom-auth', params: 'code=1' }],
  ])('ignores %j', (data) => {
    expect(parseAuthorizationMessage(data)).toBeNull();
  });

  it('never throws, whatever is posted', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(parseAuthorizationMessage(hostile)).toBeNull();
    fc.assert(fc.property(fc.anything(), (data) => void parseAuthorizationMessage(data)));
  });
});

describe('isNavigableUrl', () => {
  it.each([
    ['https://login.example/x', true],
    ['http://localhost:3000/x', true],
    ['http://127.0.0.1/x', true],
    ['http://[::1]:80/x', true],
    ['http://app.localhost/x', true],
    ['http://login.example/x', false],
    ['http://localhost.evil.example/x', false],
    ['http://127.0.0.1.evil.example/x', false],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['/relative', false],
    ['', false],
  ])('answers for %s: %s', (url, allowed) => {
    expect(isNavigableUrl(url)).toBe(allowed);
  });
});
