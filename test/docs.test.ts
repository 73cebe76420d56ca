import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scripts } from '../package.json';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'docs/coming-from-amp-labs-react.md',
];

/** Texts between backticks and in fenced blocks. */
const codeIn = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([text]) => text);

const matchesIn = (path: string, pattern: RegExp) =>
  codeIn(path).flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found));

describe.each(documents)('%s', (path) => {
  it('names existing files and folders', () => {
    const named = matchesIn(path, /(?<![\w./])((?:src|test|stories|scripts|\.ci)\/[\w./-]+\w)/g);
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('names existing npm scripts', () => {
    const named = matchesIn(path, /npm run ([\w:-]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('this check', () => {
  it.each([
    ['CONTRIBUTING.md', 10],
    ['ARCHITECTURE.md', 15],
  ])('finds paths in %s', (path, least) => {
    expect(matchesIn(path, /((?:src|test|scripts)\/[\w./-]+)/g).length).toBeGreaterThan(least);
  });
});
