import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrateFolder } from '../../src/migrate/migrateFolder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ampkit-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const migrate = (dry = false) =>
  migrateFolder(folder, { version: '1.2.3', dry }).map(({ path, ...rest }) => ({
    path: relative(folder, path),
    ...rest,
  }));

const imports = `import { useManifest } from '@amp-labs/react';\n`;

it('migrates ts, tsx, js, jsx and module files, and no others', () => {
  const names = ['a.ts', 'b.tsx', 'c.js', 'd.jsx', 'e.mjs', 'f.cts', '.storybook/preview.ts'];
  write(Object.fromEntries([...names, 'README.md'].map((name) => [`src/${name}`, imports])));
  migrate();
  for (const name of names) expect(read(`src/${name}`)).toContain(`'ampkit'`);
  expect(read('src/README.md')).toBe(imports);
});

it('leaves what is installed or built alone', () => {
  const names = ['node_modules/x/a.js', 'dist/a.js', 'app/dist/a.js', '.next/a.js'];
  write(Object.fromEntries(names.map((name) => [name, imports])));
  expect(migrate()).toEqual([]);
  for (const name of names) expect(read(name)).toBe(imports);
});

it('tells the same and writes nothing when it is dry', () => {
  write({ 'a.ts': imports, 'package.json': `{ "dependencies": { "@amp-labs/react": "^2" } }` });
  const before = [read('a.ts'), read('package.json')];
  const told = migrate(true);
  expect([read('a.ts'), read('package.json')]).toEqual(before);
  expect(migrate()).toEqual(told);
  expect(told.map(({ path }) => path)).toEqual(['a.ts', 'package.json']);
});

it('changes nothing a second time', () => {
  write({ 'a.tsx': imports, 'a.css': `@import '@amp-labs/react/styles';\n` });
  migrate();
  expect(migrate()).toEqual([]);
});

it('replaces the dependency where it is, and keeps the rest of package.json', () => {
  const text = (name: string) =>
    `{\n\t"name": "x",\n\t"dependencies": {\n\t\t"${name}",\n\t\t"react": "^18.0.0"\n\t}\n}\n`;
  write({ 'package.json': text('@amp-labs/react": "^2.16.1') });
  const [told] = migrate();
  expect(read('package.json')).toBe(text('ampkit": "^1.2.3'));
  expect(told?.changes).toEqual([
    { line: 4, text: '`@amp-labs/react` → `ampkit`; install again to update the lock file' },
  ]);
});

it.each([
  [
    'before it',
    `{ "devDependencies": { "@amp-labs/react": "2", "ampkit": "1.0.0" } }`,
    `{ "devDependencies": { "ampkit": "1.0.0" } }`,
  ],
  [
    'after it',
    `{ "peerDependencies": { "ampkit": "1.0.0", "@amp-labs/react": "2" } }`,
    `{ "peerDependencies": { "ampkit": "1.0.0" } }`,
  ],
])('takes the dependency away where ampkit is there already, %s', (_where, before, after) => {
  write({ 'package.json': before });
  migrate();
  expect(read('package.json')).toBe(after);
});

it('leaves an override of the dependency to a person', () => {
  write({ 'package.json': `{\n  "overrides": { "@amp-labs/react": { "react": "19" } }\n}\n` });
  expect(migrate()).toEqual([
    { path: 'package.json', changes: [], left: [{ line: 2, text: 'still names @amp-labs/react' }] },
  ]);
});

it.each([
  [`@import '@amp-labs/react/styles';`, `@import 'ampkit/styles';`],
  [`@import url("@amp-labs/react/styles") layer(x);`, `@import url("ampkit/styles") layer(x);`],
  [`@import "~@amp-labs/react/build/style.css";`, `@import "~ampkit/styles";`],
  [`@use '@amp-labs/react/styles' as amp;`, `@use 'ampkit/styles' as amp;`],
])('migrates %s of a style sheet', (before, after) => {
  write({ 'a.scss': `${before}\n.a { color: red }\n` });
  migrate();
  expect(read('a.scss')).toBe(`${after}\n.a { color: red }\n`);
});

it('follows a module that passes components on, through a folder too', () => {
  const use = (name: string) =>
    `import { Connect } from '${name}';\n<Connect onSuccess={() => {}} />;\n`;
  write({
    'lib/amp/index.ts': `export { ConnectProvider as Connect } from '@amp-labs/react';\n`,
    'a.tsx': use('./lib/amp'),
    'lib/b.jsx': use('./amp/index.ts'),
    'other.tsx': use('./other'),
  });
  migrate();
  expect(read('a.tsx')).toContain('onConnectSuccess');
  expect(read('lib/b.jsx')).toContain('onConnectSuccess');
  expect(read('other.tsx')).toBe(use('./other'));
});

it('leaves a file that it cannot parse to a person, and migrates the others', () => {
  write({ 'a.ts': `${imports}const = ;\n`, 'b.ts': imports });
  const [broken, fine] = migrate();
  expect(broken?.path).toBe('a.ts');
  expect(broken?.left[0]?.text).toMatch(/^cannot be parsed, so nothing is changed: /);
  expect(read('a.ts')).toContain('@amp-labs/react');
  expect(fine?.changes).toHaveLength(1);
});

it('migrates one file by its path', () => {
  write({ 'a.ts': imports, 'b.ts': imports });
  migrateFolder(join(folder, 'a.ts'), { version: '1.2.3', dry: false });
  expect(read('a.ts')).toContain('ampkit');
  expect(read('b.ts')).toBe(imports);
});
