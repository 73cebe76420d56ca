/**
 * Checks that every CSS name of `@amp-labs/react` is one that a test shows to work, or stands in the table of names
 * without effect, and that neither list has a name of its own invention.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostNames } from '../../test/theme/hostNames';
import { variablesFile } from './parity';

const page = 'docs/coming-from-amp-labs-react.md';

const names = readFileSync(variablesFile, 'utf8').split('\n').filter(Boolean);
const proven = new Set(hostNames.map(({ name }) => name));
const excused = new Set(
  [...readFileSync(page, 'utf8').matchAll(/^\| `(--amp-[\w-]+)` \| \S.* \|$/gm)].map(
    ([, name = '']) => name,
  ),
);

const failures = [
  ...names
    .filter((name) => !proven.has(name) && !excused.has(name))
    .map((name) => `${name} is neither supported nor explained in ${page}`),
  ...names
    .filter((name) => proven.has(name) && excused.has(name))
    .map((name) => `${name} works, but ${page} says that it has no effect`),
  ...[...proven, ...excused]
    .filter((name) => !names.includes(name))
    .map((name) => `${name} is no name of @amp-labs/react`),
];
const passed = names.length - failures.length;
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`${passed} of ${names.length} CSS names are supported or explained`);
mkdirSync('test-results', { recursive: true });
writeFileSync(
  'test-results/css-names.json',
  JSON.stringify({ passed, failed: failures.length, failures }),
);
process.exit(failures.length ? 1 : 0);
