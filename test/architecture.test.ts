import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkImports, checkReact, checkShared, findCycles } from './architecture/checkImports';
import { checkControls } from './architecture/checkMarkup';
import { checkEnvironment, checkHooks, checkPurity, checkWords } from './architecture/checkSources';
import type { Sources } from './architecture/sources';

const sources: Sources = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`src/${name}`, readFileSync(`src/${name}`, 'utf8')]),
);

describe('the sources', () => {
  it.each([
    ['import along the table of rooms', checkImports],
    ['have no import cycle, of types neither', findCycles],
    ['load React only in rooms that may', checkReact],
    ['keep the shared room free of the subject', checkShared],
    ['export a hook or a provider from every file among the hooks', checkHooks],
    ['keep window, network and clock out of the rules', checkPurity],
    ['take every sentence from locale', checkWords],
    ['read no process.env and name no foreign address', checkEnvironment],
    ['keep every control out of a form of the host', checkControls],
  ])('%s', (_rule, check) => {
    expect(Object.keys(sources).length).toBeGreaterThan(20);
    expect(check(sources)).toEqual([]);
  });
});

describe('the check of imports', () => {
  const stubs: Sources = {
    'src/api/createApi.ts': '',
    'src/hooks/useConnect.ts': '',
    'src/oauth/popup.ts': '',
    'src/testing/wrong.ts': '',
    'src/components/Wrong.tsx': '',
    'src/provider/contexts.ts': '',
    'src/core/draft.ts': '',
    'src/locale/format.ts': '',
    'src/actions/install/saveDraft.ts': '',
  };

  it.each<[path: string, text: string, problem: string]>([
    ['src/components/Wrong.tsx', "import { useConnect } from '../hooks/useConnect';", 'hooks'],
    ['src/components/Wrong.tsx', "import { createApi } from '../api/createApi';", 'api'],
    ['src/core/wrong.ts', "import { useState } from 'react';", 'react'],
    ['src/core/wrong.ts', "import { createApi } from '../api/createApi';", 'api'],
    ['src/flows/Wrong.tsx', "const popup = await import('../oauth/popup');", 'oauth'],
    ['src/flows/Wrong.tsx', "import { saveDraft } from '../actions/install/saveDraft';", 'actions'],
    [
      'src/hooks/wrong.ts',
      "import { section, type Section } from '../components/Wrong';",
      'components',
    ],
    ['src/hooks/wrong.ts', "import { popup } from '../oauth/popup';", 'oauth'],
    ['src/hooks/wrong.ts', "import { createApi } from '../api/createApi';", 'api'],
    ['src/actions/wrong.ts', "import { useEffect } from 'react';", 'react'],
    ['src/actions/wrong.ts', "import { Wrong } from '../components/Wrong';", 'components'],
    ['src/actions/wrong.ts', "import { contexts } from '../provider/contexts';", 'provider'],
    ['src/actions/wrong.ts', "import { useConnect } from '../hooks/useConnect';", 'hooks'],
    ['src/actions/wrong.ts', "import './wrong.css';", 'wrong.css'],
    ['src/provider/wrong.ts', "import { useConnect } from '../hooks/useConnect';", 'hooks'],
    ['src/utils/wrong.ts', "import { draft } from '../core/draft';", 'core'],
    ['src/utils/wrong.ts', "import { QueryClient } from '@tanstack/react-query';", 'react-query'],
    ['src/index.ts', "export * from './components/Wrong';", 'export *'],
    ['src/hooks/wrong.ts', "export { plural } from '../locale/format';", 're-exports'],
    ['src/index.ts', "export { createEmulator } from './testing/wrong';", 'testing'],
    ['src/closet/wrong.ts', "import '../api/createApi';", 'no room is called closet'],
  ])('finds in %s: %s', (path, text, problem) => {
    const found = checkImports({ ...stubs, [path]: text });
    expect(found.filter((one) => one.startsWith(path)).join('\n')).toContain(problem);
  });

  it('lets types be imported from any room', () => {
    const text =
      "import type { Api } from '../api/types'; import { type Wire } from '../api/wire';";
    expect(checkImports({ 'src/components/Fine.tsx': text })).toEqual([]);
  });

  it.each([
    ['values', "import { b } from './b';", "import { a } from './a';"],
    ['types', "import type { B } from './b';", "import { type A } from './a';"],
    ['a value and a type', "import { b } from './b';", "import type { A } from './a';"],
    ['a type written inline', "let b: import('./b').B;", "import type { A } from './a';"],
    ['a lazy import', "const b = import('./b');", "import type { A } from './a';"],
    ['a re-exported type', "export type { B } from './b';", "import type { A } from './a';"],
  ])('finds a cycle of %s', (_what, a, b) => {
    expect(findCycles({ 'src/core/a.ts': a, 'src/core/b.ts': b })).toEqual([
      'src/core/a.ts → src/core/b.ts → src/core/a.ts',
    ]);
  });

  it.each(['core', 'api', 'oauth', 'actions', 'locale', 'theme'])(
    'finds React in %s when a shared file brings it',
    (room) => {
      const found = checkReact({
        [`src/${room}/wrong.ts`]: "import { names } from '../utils/names';",
        'src/utils/names.ts': "import { useLatest } from './useLatest';",
        'src/utils/useLatest.ts': "import { useRef } from 'react';",
      });
      expect(found).toEqual([
        `src/${room}/wrong.ts: loads React by src/${room}/wrong.ts → src/utils/names.ts → src/utils/useLatest.ts`,
      ]);
    },
  );

  it.each(["import type { ReactNode } from 'react';", "import { names } from '../utils/names';"])(
    'finds no React in core for %s',
    (text) => {
      expect(checkReact({ 'src/core/fine.ts': text, 'src/utils/names.ts': '' })).toEqual([]);
    },
  );

  it.each([
    "import { draft } from '../core/draft';",
    "import type { Draft } from '../core/draft';",
  ])('finds the subject in the shared room: %s', (text) => {
    expect(checkShared({ 'src/utils/a.ts': text, 'src/core/draft.ts': '' })).toHaveLength(1);
  });
});

describe('the check of sources', () => {
  it.each(['export function queryOf() {}', 'export type UseIt = 1;', 'function useIt() {}'])(
    'finds a file without a hook among the hooks: %s',
    (text) => expect(checkHooks({ 'src/hooks/install/a.ts': text })).toHaveLength(1),
  );

  it.each(['export function useIt() {}', 'export const ItProvider = memo(It);'])(
    'accepts a file among the hooks: %s',
    (text) => expect(checkHooks({ 'src/hooks/install/a.tsx': text })).toEqual([]),
  );

  it.each([
    'const now = Date.now();',
    'const at = new Date();',
    'window.open("");',
    'void fetch("/");',
  ])('finds in core: %s', (text) => expect(checkPurity({ 'src/core/a.ts': text })).toHaveLength(1));

  it.each([
    '<p>Connect Salesforce</p>',
    '<button aria-label="Close" />',
    '<input placeholder={`Search`} />',
  ])('finds words in a component: %s', (jsx) => {
    expect(checkWords({ 'src/components/A.tsx': `const a = ${jsx};` })).toHaveLength(1);
  });

  it.each(['<p>{words.title}</p>', '<p>·</p>', '<a title={words.more} />'])(
    'finds no words in %s',
    (jsx) => expect(checkWords({ 'src/components/A.tsx': `const a = ${jsx};` })).toEqual([]),
  );

  it.each(["const cdn = 'https://cdn.fonts.com/font.woff2';", 'if (process.env.NODE_ENV) {}'])(
    'finds anywhere: %s',
    (text) => expect(checkEnvironment({ 'src/theme/a.ts': text })).toHaveLength(1),
  );
});

describe('the check of markup', () => {
  it.each(['<form />', '<input type="text" />', '<button type="button">{x}</button>'])(
    'finds a control in a form: %s',
    (jsx) => {
      expect(checkControls({ 'src/flows/A.tsx': `const a = ${jsx};` })).toHaveLength(1);
    },
  );
});
