import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { type Browser, type Page } from 'playwright';
import { listen, type Listening } from '../servers/listen';
import { startApiServer } from '../servers/apiServer';
import type { EmulatorOptions, EmulatorState } from '../../src/testing/types';
import type { Consumer } from './install';

const api = 'https://api.withampersand.com';

const page = `<!doctype html>
<html lang="en">
  <body>
    <div id="root"></div>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`;

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  module: 'esnext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Puts the app of a host into the folder of a consumer, as it is written for `@amp-labs/react`. */
export function placeApp(consumer: Consumer, name: string, moduleResolution: string): void {
  cpSync(`test/hosts/apps/${name}`, join(consumer.folder, name), { recursive: true });
  consumer.write(`${name}/index.html`, page);
  const config = { compilerOptions: { ...compilerOptions, moduleResolution }, include: ['src'] };
  consumer.write(`${name}/tsconfig.json`, JSON.stringify(config));
}

/** Source of an app and its `package.json` in one text. */
export function sourceOf(consumer: Consumer, name: string): string {
  const folder = join(consumer.folder, name);
  const files = readdirSync(join(folder, 'src')).map((file) => join('src', file));
  return ['package.json', ...files]
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** Builds an app with Vite, and returns the folder of the built files. */
export async function buildApp(
  consumer: Consumer,
  name: string,
  when: 'before' | 'after',
): Promise<string> {
  const root = join(consumer.folder, name);
  const outDir = `dist/${when}`;
  await build({ root, configFile: false, logLevel: 'error', build: { outDir, minify: false } });
  return join(root, outDir);
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves the files of a folder; everything else is its page. */
function serveFolder(folder: string): Promise<Listening> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path)]),
  );
  return listen(({ url }) => {
    const { pathname } = new URL(url);
    const path = files.has(pathname) ? pathname : '/index.html';
    const headers = { 'content-type': types[extname(path)] ?? 'application/octet-stream' };
    return new Response(files.get(path), { headers });
  });
}

/** Walks a built app in a page of its own, with the emulator in place of the API. */
export async function visit(
  browser: Browser,
  folder: string,
  world: EmulatorOptions,
  walk: (page: Page, state: () => EmulatorState) => Promise<void>,
): Promise<void> {
  const [server, site] = await Promise.all([startApiServer({}), serveFolder(folder)]);
  const emulator = server.begin(world);
  const origin = `http://127.0.0.1:${server.port}`;
  const visited = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const crashes: string[] = [];
  visited.on('pageerror', ({ message }) => crashes.push(message));
  await visited.route(`${api}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(api, origin) });
    await route.fulfill({ response });
  });
  try {
    await visited.goto(`http://127.0.0.1:${site.port}/`);
    await walk(visited, () => emulator.state);
    if (crashes.length > 0) throw new Error(`errors that nobody handled: ${crashes.join('; ')}`);
  } catch (error) {
    const text = await visited.locator('body').innerText();
    throw new Error(`${String(error)}\nThe page says:\n${text}`, { cause: error });
  } finally {
    await visited.unrouteAll({ behavior: 'ignoreErrors' });
    await visited.close();
    await Promise.all([server.close(), site.close()]);
  }
}
