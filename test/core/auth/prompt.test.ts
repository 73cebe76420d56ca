import fc from 'fast-check';
import { expect, test } from 'vitest';
import { promptParts } from '../../../src/core/auth/prompt';

const text = (content: string) => ({ kind: 'text', text: content });
const code = (content: string) => ({ kind: 'code', text: content });
const link = (content: string, href: string) => ({ kind: 'link', text: content, href });

test.each([
  ['From settings.', [text('From settings.')]],
  [
    'The ID in `https://x.example/7/y` is `7`.',
    [text('The ID in '), code('https://x.example/7/y'), text(' is '), code('7'), text('.')],
  ],
  [
    'See [the guide](https://docs.example/a_(b)).',
    [text('See '), link('the guide', 'https://docs.example/a_(b)'), text('.')],
  ],
  [
    'See <https://docs.example>',
    [text('See '), link('https://docs.example', 'https://docs.example')],
  ],
  ['A slip`', [text('A slip')]],
  ['`', []],
  ['[run](javascript:alert(1))', [text('run')]],
  ['[1] and (2)', [text('[1] and (2)')]],
  ['https://plain.example is a sample', [text('https://plain.example is a sample')]],
  ['`[not](https://a.example) a link`', [code('[not](https://a.example) a link')]],
])('promptParts splits “%s” into text, code and links', (prompt, parts) => {
  expect(promptParts(prompt)).toEqual(parts);
});

test('promptParts invents no text and links to the web only, for any prompt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (prompt) => {
      const parts = promptParts(prompt);
      for (const part of parts) {
        expect(prompt.replaceAll('`', '')).toContain(part.text);
        expect('href' in part ? part.href : 'https://').toMatch(/^https?:\/\//i);
      }
    }),
  );
});
