import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkEnvironment,
  checkImports,
  checkPurity,
  checkWords,
  findCycles,
  type Sources,
} from './architecture/checkSources';

const sources: Sources = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`src/${name}`, readFileSync(`src/${name}`, 'utf8')]),
);

describe('the sources keep the rules', () => {
  it.each([
    ['imports follow the table of rooms', checkImports],
    ['there is no import cycle', findCycles],
    ['the rules know no window, network or clock', checkPurity],
    ['every sentence comes from locale', checkWords],
    ['no process.env, and nobody else is named', checkEnvironment],
  ])('%s', (_rule, check) => {
    expect(Object.keys(sources).length).toBeGreaterThan(20);
    expect(check(sources)).toEqual([]);
  });
});

describe('a source that breaks a rule is found', () => {
  const withFiles = (files: Sources) => ({ ...sources, ...files });
  it.each<[string, string, string]>([
    ['src/components/Wrong.tsx', "import { useConnect } from '../hooks/useConnect';", 'hooks'],
    ['src/components/Wrong.tsx', "import { createApi } from '../api/createApi';", 'api'],
    ['src/core/wrong.ts', "import { useState } from 'react';", 'react'],
    ['src/core/wrong.ts', "import { createApi } from '../api/createApi';", 'api'],
    ['src/flows/Wrong.tsx', "const popup = await import('../oauth/popup');", 'oauth'],
    [
      'src/hooks/wrong.ts',
      "import { section, type Section } from '../components/Wrong';",
      'components',
    ],
    ['src/index.ts', "export * from './components/Wrong';", 'export *'],
    ['src/hooks/wrong.ts', "export { plural } from '../locale/format';", 're-exports'],
    ['src/index.ts', "export { createEmulator } from './testing/wrong';", 'testing'],
    ['src/closet/wrong.ts', "import '../api/createApi';", 'no room is called closet'],
  ])('%s: %s', (path, text, said) => {
    const stubs = {
      'src/api/createApi.ts': '',
      'src/hooks/useConnect.ts': '',
      'src/oauth/popup.ts': '',
      'src/testing/wrong.ts': '',
      'src/components/Wrong.tsx': '',
    };
    const problems = checkImports(withFiles({ ...stubs, [path]: text }));
    expect(problems.filter((problem) => problem.startsWith(path)).join('\n')).toContain(said);
  });

  it('types may be imported from anywhere', () => {
    const text =
      "import type { Api } from '../api/types'; import { type Wire } from '../api/wire';";
    expect(checkImports({ ...sources, 'src/components/Fine.tsx': text })).toEqual(
      checkImports(sources),
    );
  });

  it('two files that import each other', () => {
    const cycle = { 'src/core/a.ts': "import './b';", 'src/core/b.ts': "import './a';" };
    expect(findCycles(cycle)).toEqual(['src/core/a.ts → src/core/b.ts → src/core/a.ts']);
  });

  it.each([
    'const now = Date.now();',
    'const at = new Date();',
    'window.open("");',
    'void fetch("/");',
  ])('in core: %s', (text) => expect(checkPurity({ 'src/core/a.ts': text })).toHaveLength(1));

  it.each([
    '<p>Connect Salesforce</p>',
    '<button aria-label="Close" />',
    '<input placeholder={`Search`} />',
  ])('in a component: %s', (jsx) => {
    expect(checkWords({ 'src/components/A.tsx': `const a = ${jsx};` })).toHaveLength(1);
  });

  it.each(['<p>{words.title}</p>', '<p>·</p>', '<a title={words.more} />'])('but not %s', (jsx) => {
    expect(checkWords({ 'src/components/A.tsx': `const a = ${jsx};` })).toEqual([]);
  });

  it.each(["const cdn = 'https://cdn.fonts.com/font.woff2';", 'if (process.env.NODE_ENV) {}'])(
    'anywhere: %s',
    (text) => expect(checkEnvironment({ 'src/theme/a.ts': text })).toHaveLength(1),
  );
});
