import { describe, expect, it } from 'vitest';
import { type ConnectFacts, connectScreenOf } from '../../src/core/connectScreen';
import { describeError } from '../../src/core/errors';
import type { AuthScheme, Connection, FieldSpec } from '../../src/core/types';

const time = '2026-05-12T10:00:00Z';
const scheme = { kind: 'oauth2Code', fields: [] } as unknown as AuthScheme;
const typed = { ...scheme, kind: 'apiKey' } as AuthScheme;
const connection = { id: 'c1', status: 'working' } as Connection;
const refused = { ...connection, status: 'bad_credentials' } as Connection;
const missing = [{ name: 'metadata.workspace' } as FieldSpec];
const error = (code: 'notFound' | 'server' | 'unauthorized' | 'developer' | 'offline') => ({
  ...describeError(new Error('x'), { time, online: true }),
  code,
});

const ready: ConnectFacts = {
  loaded: true,
  resuming: false,
  authorization: 'idle',
  editing: false,
  scheme,
  missing: [],
};

describe('connectScreenOf', () => {
  it.each<[string, Partial<ConnectFacts>, string]>([
    ['nothing is known yet', { loaded: false, scheme: undefined }, 'loading'],
    ['a sign-in from before a reload is resumed', { loaded: false, resuming: true }, 'checking'],
    ['nobody is connected', {}, 'ready'],
    ['a window is open', { authorization: 'waiting' }, 'waiting'],
    ['the window was blocked', { authorization: 'blocked' }, 'blocked'],
    ['the sign-in was refused', { authorization: 'failed' }, 'failed'],
    [
      'a refetch fails while a window is open',
      { authorization: 'waiting', loadError: error('server') },
      'waiting',
    ],
    ['the API has a problem', { loadError: error('server') }, 'failed'],
    ['the browser is offline', { loadError: error('offline') }, 'failed'],
    ['the provider is unknown', { loadError: error('notFound') }, 'misconfigured'],
    ['the key is wrong', { loadError: error('unauthorized') }, 'misconfigured'],
    ['a prop is wrong', { loadError: error('developer') }, 'misconfigured'],
    ['the scheme has no form', { scheme: { ...scheme, kind: 'unsupported' } }, 'misconfigured'],
    ['the person is connected', { connection }, 'connected'],
    [
      'the person is connected by a scheme without a form',
      { connection, scheme: { ...scheme, kind: 'unsupported' } },
      'connected',
    ],
    ['an input is missing', { connection, missing }, 'metadata'],
    [
      'the credentials are refused and an input is missing',
      { connection: refused, missing },
      'attention',
    ],
    ['the credentials are refused', { connection: refused }, 'attention'],
    ['new credentials are typed', { connection: refused, editing: true }, 'ready'],
    ['the person signs in again', { connection: refused, authorization: 'waiting' }, 'waiting'],
    ['a package must be installed first', { package: 'needed' }, 'package'],
    ['the package is not known yet', { package: 'unknown' }, 'loading'],
    ['there is no package', { package: 'none' }, 'ready'],
    [
      'the person is connected and there is a package',
      { connection, package: 'needed' },
      'connected',
    ],
    ['a step has an address', { steps: 'next' }, 'continue'],
    ['a step has its window', { steps: 'open', connection: refused }, 'waiting'],
    ['the answer of a step is being sent', { steps: 'sending' }, 'checking'],
    ['a step failed', { steps: 'failed' }, 'failed'],
    [
      'typed credentials are refused at first use',
      { connection, refusal: 'open', scheme: typed },
      'ready',
    ],
    ['a sign-in in a window is refused at first use', { connection, refusal: 'open' }, 'attention'],
    ['new details are tried out', { connection, refusal: 'answered', scheme: typed }, 'checking'],
  ])('chooses the screen when %s', (_, facts, screen) => {
    expect(connectScreenOf({ ...ready, ...facts })).toBe(screen);
  });
});
