/** `npm run demo` serves the Playground and prints its address. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from './freePort';

const story = '/?path=/story/playground--settings&panel=false';

if (!existsSync('node_modules/.bin/storybook')) {
  console.error('Run `npm ci` first.');
  process.exit(1);
}

const wanted = Number(process.env.PORT ?? 6006);
const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken; the demo uses ${port}.`);

const storybook = spawn(
  'npx',
  [
    'storybook',
    'dev',
    '--port',
    `${port}`,
    '--exact-port',
    '--ci',
    '--quiet',
    '--disable-telemetry',
  ],
  { stdio: 'inherit' },
);
storybook.on('exit', (code) => process.exit(code ?? 1));

/** Prints the address as soon as the page answers. */
async function announce(): Promise<void> {
  const answers = await fetch(`http://localhost:${port}/index.json`).then(
    (response) => response.ok,
    () => false,
  );
  if (!answers) return void setTimeout(() => void announce(), 500);
  console.log(`\nThe Playground: http://localhost:${port}${story}\n`);
}

void announce();
