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

describe('which screen is shown', () => {
  it.each<[string, Partial<ConnectFacts>, string]>([
    ['nothing is known yet', { loaded: false, scheme: undefined }, 'loading'],
    ['a sign-in from before the reload', { loaded: false, resuming: true }, 'checking'],
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
    ['offline', { loadError: error('offline') }, 'failed'],
    ['an unknown provider', { loadError: error('notFound') }, 'misconfigured'],
    ['a wrong key', { loadError: error('unauthorized') }, 'misconfigured'],
    ['a wrong prop', { loadError: error('developer') }, 'misconfigured'],
    [
      'a way to sign in without a form',
      { scheme: { ...scheme, kind: 'unsupported' } },
      'misconfigured',
    ],
    ['connected', { connection }, 'connected'],
    [
      'connected by a scheme without a form',
      { connection, scheme: { ...scheme, kind: 'unsupported' } },
      'connected',
    ],
    ['an input is missing', { connection, missing }, 'metadata'],
    ['refused, and an input is missing', { connection: refused, missing }, 'attention'],
    ['refused', { connection: refused }, 'attention'],
    ['new details are typed', { connection: refused, editing: true }, 'ready'],
    ['signing in again', { connection: refused, authorization: 'waiting' }, 'waiting'],
    ['a package comes first', { package: 'needed' }, 'package'],
    ['whether there is a package is asked', { package: 'unknown' }, 'loading'],
    ['no package', { package: 'none' }, 'ready'],
    ['connected, whatever package there is', { connection, package: 'needed' }, 'connected'],
    ['a step has an address', { steps: 'next' }, 'continue'],
    ['a step has its window', { steps: 'open', connection: refused }, 'waiting'],
    ['a step is sent back', { steps: 'sending' }, 'checking'],
    ['a step failed', { steps: 'failed' }, 'failed'],
    ['refused at first use', { connection, refusal: 'open', scheme: typed }, 'ready'],
    ['refused at first use, in a window', { connection, refusal: 'open' }, 'attention'],
    ['new details are tried out', { connection, refusal: 'answered', scheme: typed }, 'checking'],
  ])('%s', (_, facts, screen) => {
    expect(connectScreenOf({ ...ready, ...facts })).toBe(screen);
  });
});
