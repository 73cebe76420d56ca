/**
 * Takes every story × {light, dark} × {375, 1280} into one contact sheet per group, under `screenshots/`.
 *
 *   npm run screenshots                     builds Storybook, then takes all
 *   npm run screenshots -- button dialog    only stories whose id has one of these words in it
 *   STORYBOOK_URL=http://localhost:6006 npm run screenshots     of a Storybook that runs already
 *   AMPKIT_RTL=1                            right to left
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright';
import { ensureChromium } from '../support/chromium';

interface StoryEntry {
  id: string;
  title: string;
  name: string;
  type: string;
}

interface Shot {
  story: StoryEntry;
  scheme: 'light' | 'dark';
  width: number;
  picture: Buffer;
}

const out = 'screenshots';
const built = 'storybook-static';
const widths = [375, 1280];
const schemes = ['light', 'dark'] as const;
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the built Storybook over HTTP, on a free port. */
async function serveBuilt(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(built, normalize(pathname === '/' ? '/index.html' : pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function listStories(url: string, wanted: string[]): Promise<StoryEntry[]> {
  const response = await fetch(`${url}/index.json`);
  const { entries } = (await response.json()) as { entries: Record<string, StoryEntry> };
  return Object.values(entries).filter(
    ({ id, type }) =>
      type === 'story' && (wanted.length === 0 || wanted.some((word) => id.includes(word))),
  );
}

interface StorybookPreview {
  currentRender?: { phase?: string };
}

/** Waits until the story is loaded, its play function has ended, fonts are ready and two frames are drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const preview = (window as unknown as { __STORYBOOK_PREVIEW__?: StorybookPreview })
        .__STORYBOOK_PREVIEW__;
      return /finished|completed|errored/.test(preview?.currentRender?.phase ?? '');
    },
    undefined,
    { timeout: 20_000 },
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
}

/** Height down to the end of the story, or of the window when something floats over it. */
async function contentHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const floats = document.querySelector(':popover-open, dialog[open]');
    const story = document.querySelector('#storybook-root')?.scrollHeight ?? 0;
    return floats ? Math.max(story, window.innerHeight) : Math.max(story, 64);
  });
}

/** Takes one story. Loads it once per width, since lists decide when they open; the scheme changes without a load. */
async function shoot(page: Page, url: string, story: StoryEntry): Promise<Shot[]> {
  const shots: Shot[] = [];
  const language = process.env.AMPKIT_RTL ? 'en-rtl' : 'en';
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(
      `${url}/iframe.html?id=${story.id}&viewMode=story&globals=theme:auto;language:${language}`,
    );
    await settle(page).catch((error: Error) => {
      console.warn(`${story.id} (${width}): ${error.message.split('\n')[0]}`);
    });
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const height = await contentHeight(page);
      const clip = { x: 0, y: 0, width, height };
      shots.push({
        story,
        scheme,
        width,
        picture: await page.screenshot({ fullPage: true, clip }),
      });
    }
  }
  const order = (shot: Shot) => schemes.indexOf(shot.scheme) * 10_000 + shot.width;
  return shots.sort((a, b) => order(a) - order(b));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Composes all shots of a group into one picture, in the browser that took them. */
async function compose(browser: Browser, title: string, shots: Shot[]): Promise<void> {
  const figures = shots.map(({ story, scheme, width, picture }) => {
    const source = `data:image/png;base64,${picture.toString('base64')}`;
    const shownWidth = Math.round(width / 2);
    return `<figure><figcaption>${escape(story.name)} · ${scheme} · ${width}</figcaption>
      <img src="${source}" width="${shownWidth}"></figure>`;
  });
  const page = await browser.newPage({
    viewport: { width: 1760, height: 800 },
    deviceScaleFactor: 1,
  });
  await page.setContent(
    `<style>
      body { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin: 16px;
        background: #8a8f98; font: 12px sans-serif; }
      h1 { flex: 1 0 100%; margin: 0; font-size: 18px; }
      figure { margin: 0; }
      figcaption { padding-bottom: 4px; color: #fff; }
    </style><h1>${escape(title)}</h1>${figures.join('')}`,
  );
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await page.close();
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const running = process.env.STORYBOOK_URL;
  if (!running) {
    const args = ['storybook', 'build', '--quiet', '--disable-telemetry', '-o', built];
    execFileSync('npx', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const server = running ? { url: running, close: () => {} } : await serveBuilt();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const stories = await listStories(server.url, wanted);
    if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const page = await browser.newPage();
    const groups = new Map<string, StoryEntry[]>();
    for (const story of stories) {
      groups.set(story.title, [...(groups.get(story.title) ?? []), story]);
    }
    for (const [title, members] of groups) {
      const shots: Shot[] = [];
      for (const story of members) shots.push(...(await shoot(page, server.url, story)));
      await compose(browser, title, shots);
      console.log(`${title}: ${shots.length}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
