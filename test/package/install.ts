import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const run = (cwd: string, command: string, args: string[]): string => {
  try {
    return execFileSync(command, args, {
      cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
};

export interface Consumer {
  folder: string;
  write: (name: string, text: string) => void;
  node: (name: string) => string;
  npx: (...args: string[]) => string;
}

let tarball: string | undefined;

/** Temporary folder, removed when the process ends. */
function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Packs once, and installs the tarball with these packages into a new folder, as a host would. */
export function installPacked(packages: string[]): Consumer {
  const folder = temporaryFolder('ampkit-consumer-');
  if (!tarball) {
    const target = temporaryFolder('ampkit-pack-');
    const name = run(process.cwd(), 'npm', ['pack', '--silent', '--pack-destination', target]);
    tarball = join(target, name.trim().split('\n').at(-1) ?? '');
  }
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--silent', tarball, ...packages]);
  return {
    folder,
    write,
    node: (name) => run(folder, 'node', [name]),
    npx: (...args) => run(folder, 'npx', ['--no-install', ...args]),
  };
}
