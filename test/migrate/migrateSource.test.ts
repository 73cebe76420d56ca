import { describe, expect, it } from 'vitest';
import { migrateSource } from '../../src/migrate/migrateSource';
import * as fixtures from './fixtures';

const tables = {
  modules: fixtures.moduleFixtures,
  options: fixtures.optionFixtures,
  callbacks: fixtures.callbackFixtures,
  'names of components': fixtures.nameFixtures,
  'values of another kind': fixtures.valueFixtures,
};

describe.each(Object.entries(tables))('npx ampkit migrate: %s', (_table, rows) => {
  it.each(rows.map((row) => [row.title, row] as const))('migrates %s', (_title, row) => {
    const { path = 'App.tsx', before, after, left = [] } = row;
    const migrated = migrateSource(path, before);
    expect(migrated.text).toBe(after);
    expect(migrated.left.map(({ line, text }) => `${line}: ${text}`)).toEqual(left);
    expect(migrated.changes.length > 0).toBe(before !== after);
  });

  it.each(rows.map((row) => [row.title, row] as const))(
    'changes nothing a second time: %s',
    (_title, { path = 'App.tsx', after, left = [] }) => {
      const again = migrateSource(path, after);
      expect(again.text).toBe(after);
      expect(again.changes).toEqual([]);
      expect(again.left).toHaveLength(left.length);
    },
  );
});

it('names the line of each change', () => {
  const source = `import { ConnectProvider } from '@amp-labs/react';\n\n<ConnectProvider\n  onSuccess={f}\n/>;\n`;
  expect(migrateSource('App.jsx', source).changes).toEqual([
    { line: 1, text: '`@amp-labs/react` → `ampkit`' },
    { line: 4, text: '`onSuccess` → `onConnectSuccess`' },
  ]);
});

it('follows a module of the project that passes components on', () => {
  const source = `import { Connect } from './amp';\n<Connect onSuccess={() => go()} />;\n`;
  const find = (module: string) =>
    module === './amp' ? new Map([['Connect', 'ConnectProvider']]) : undefined;
  expect(migrateSource('App.tsx', source, find).text).toContain('<Connect onConnectSuccess=');
  expect(migrateSource('App.tsx', source).text).toBe(source);
});
