import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, installPacked } from './install';

const app = `import { AmpersandProvider } from '@amp-labs/react';
export const App = () => <AmpersandProvider options={{ projectId: 'p', apiKey: 'k' }} />;
export const Styles = () => import('@amp-labs/react/dist/odd');
`;

describe('npx ampkit', () => {
  let consumer: Consumer;
  const read = () => readFileSync(join(consumer.folder, 'app/App.jsx'), 'utf8');
  const run = (...args: string[]) =>
    spawnSync('npx', ['--no-install', 'ampkit', ...args], {
      cwd: consumer.folder,
      encoding: 'utf8',
    });

  beforeAll(() => {
    consumer = installPacked(['react@19', 'react-dom@19']);
    consumer.write('app/App.jsx', app);
  });

  it('migrates a folder from the packed tarball, and installs nothing for it', () => {
    const dry = run('migrate', 'app', '--dry');
    expect(dry.status).toBe(0);
    expect(dry.stdout).toContain('Would change 1 file; nothing is written.');
    expect(read()).toBe(app);

    const { stdout, status } = run('migrate', 'app');
    expect(status).toBe(0);
    expect(stdout).toContain(join('app', 'App.jsx'));
    expect(stdout).toContain('  1: `@amp-labs/react` → `ampkit`');
    expect(stdout).toContain('  2: `projectId` → `project`');
    expect(stdout).toContain(`${join('app', 'App.jsx')}:3  still names @amp-labs/react`);
    expect(read()).toContain(`from 'ampkit'`);
    expect(run('migrate', 'app').stdout).toContain('Nothing to change.');
    expect(existsSync(join(consumer.folder, 'node_modules/@babel'))).toBe(false);
  });

  it('refuses a path that is not there with a sentence', () => {
    const { stderr, status } = run('migrate', 'nowhere');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('There is nothing at nowhere, so nothing was changed.');
  });

  it('explains itself when it is asked for something else', () => {
    const { stderr, status } = run('upgrade');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no command upgrade.');
    expect(stderr).toContain('npx ampkit migrate [path] [--dry]');
  });
});
