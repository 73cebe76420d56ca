import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { AmpError, ErrorCode } from '../../src/core/errors';
import { common } from '../../src/locale/en/common';
import { errors } from '../../src/locale/en/errors';
import { type CallSentence, fill, mergeMessages, plural } from '../../src/locale/format';
import { messageFor } from '../../src/locale/messageFor';
import { pseudoMessages, pseudoText } from '../../src/locale/pseudo';

/** Text between quotes in a source file, without interpolated values. */
function sentencesIn(path: string): string[] {
  const source = readFileSync(path, 'utf8').replaceAll(
    /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm,
    '',
  );
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, double, template]) =>
      (single ?? double ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, '…'),
    )
    .filter((text) => text.includes(' '));
}

const files = readdirSync('src/locale/en').map((name) => `src/locale/en/${name}`);

describe('English sentences', () => {
  it.each(files)('use the customer’s words only in %s', (path) => {
    const forbidden =
      /\b(revisions?|manifests?|hydrat\w*|configs?|configurations?|consumers?|groups?|operations?|prox(y|ies)|backfills?|optional fields?|installations?|please|successfully|oops)\b|!/i;
    expect(sentencesIn(path).filter((text) => forbidden.test(text))).toEqual([]);
  });

  it('are found by this check', () => {
    expect(sentencesIn('src/locale/en/errors.ts').length).toBeGreaterThan(10);
  });
});

const codes: ErrorCode[] = [
  'offline',
  'unreachable',
  'timeout',
  'unauthorized',
  'forbidden',
  'notFound',
  'conflict',
  'refused',
  'rateLimited',
  'server',
  'unsupported',
  'developer',
  'unexpected',
];

function errorOf(code: ErrorCode, more: Partial<AmpError> = {}): AmpError {
  return {
    code,
    message: 'ampkit: the integration "x" does not exist',
    reference: '7f3a',
    time: '2026-05-12T14:00:00Z',
    retryable: false,
    ...more,
  };
}

describe('messageFor', () => {
  const names = { provider: 'Salesforce', app: 'Acme' };

  it.each(codes)('explains %s and the next step', (code) => {
    const { title, sentence, next } = messageFor(errorOf(code), errors.messages, names);
    expect(title.length).toBeGreaterThan(5);
    expect(sentence).toMatch(/\.$/);
    expect(sentence + title).not.toMatch(/undefined|integration "x"/);
    expect(sentence.includes('7f3a')).toBe(next === 'support');
  });

  it('makes sense when no name is known', () => {
    for (const code of codes) {
      const { title, sentence } = messageFor(errorOf(code), errors.messages);
      expect(`${title} ${sentence}`).not.toMatch(/undefined| {2}/);
    }
  });

  it('gives the headline another subject when the provider’s name is unknown', () => {
    const { title } = messageFor(errorOf('notFound'), errors.messages, { ...names, provider: '' });
    expect(title).toBe('This isn’t available in Acme right now');
  });

  it('does not explain a developer’s mistake to a customer', () => {
    expect(messageFor(errorOf('developer'), errors.messages, names)).toEqual({
      title: 'Salesforce isn’t available in Acme right now',
      sentence: 'Contact Acme support and mention 7f3a.',
      next: 'support',
    });
  });

  it('says how long to wait when the server gave a time', () => {
    const error = errorOf('rateLimited', { retryAfter: '2026-05-12T14:05:00' });
    expect(messageFor(error, errors.messages, { ...names, locale: 'de' }).sentence).toContain(
      '14:05',
    );
  });
});

it('the README lists exactly the error codes', () => {
  const [, table = ''] = readFileSync('README.md', 'utf8').split('## Errors');
  const named = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code);
  expect(named.toSorted()).toEqual(codes.toSorted());
});

describe('messages of the host', () => {
  const merge = (overrides: object, call: CallSentence = (_name, run) => run()) =>
    mergeMessages(common.messages, overrides, call, 'messages.common');

  it('replace one sentence and keep the others', () => {
    const merged = merge({ keepIt: 'Leave it', clear: 'Empty {label}' });
    expect(merged.keepIt).toBe('Leave it');
    expect(merged.clear({ label: 'Stage' })).toBe('Empty Stage');
    expect(merged.done).toBe(common.messages.done);
  });

  it('call a function of the host by its name, and keep the sentence where that gives no text', () => {
    const clear = vi.fn<(args: { label: string }) => unknown>(({ label }) => `Empty ${label}`);
    const called: string[] = [];
    const merged = merge({ clear }, (name, call) => {
      called.push(name);
      return call();
    });
    expect(merged.clear({ label: 'Stage' })).toBe('Empty Stage');
    expect(called).toEqual(['messages.common.clear']);
    clear.mockReturnValue(undefined);
    expect(merged.clear({ label: 'Stage' })).toBe(common.messages.clear({ label: 'Stage' }));
  });

  it('keep a sentence without values where the host gives a function', () => {
    expect(merge({ keepIt: () => 'Leave it' }).keepIt).toBe(common.messages.keepIt);
  });

  it('keep an unknown placeholder as text', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });

  it('use the plural forms of the language', () => {
    expect(plural('en', 1, { one: '# field', other: '# fields' })).toBe('1 field');
    expect(plural('en', 1250, { one: '# field', other: '# fields' })).toBe('1,250 fields');
    expect(plural('pl', 3, { one: '# pole', few: '# pola', other: '# pól' })).toBe('3 pola');
  });
});

describe('the pseudo-language', () => {
  it('is longer, marked and still readable', () => {
    const text = pseudoText('Save 3 changes');
    expect(text).toMatch(/^\[Šáv/);
    expect(text.length).toBeGreaterThan('Save 3 changes'.length * 1.2);
  });

  it('covers every sentence, also sentences with values', () => {
    const pseudo = pseudoMessages(common);
    expect(Object.keys(pseudo)).toEqual(Object.keys(common.messages));
    expect(pseudo.clear({ label: 'x' })).toMatch(/^\[.*\]$/);
  });
});
