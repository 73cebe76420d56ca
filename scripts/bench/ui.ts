/**
 * Measures the main-thread time of interactions from Chromium's trace: at 10,000 fields, at 50, and of a plain control.
 * `npm run bench:ui` runs all, `-- --runs 20` is a quick look, `-- open` runs those with the word in their name. Exits
 * with 1 when a median is over its budget.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Locator, type Page, chromium } from 'playwright';
import { type Cost, costOf, startTrace } from './trace';
import { ensureChromium } from '../support/chromium';

/** A key to press, or something to click. */
type Act = (page: Page, round: number) => string | Locator;

interface Way {
  prepare?: (page: Page) => Promise<void>;
  act: Act;
  /** Restores the page between two rounds. Not measured. */
  restore?: (page: Page) => Promise<void>;
}

interface Interaction extends Way {
  name: string;
  /** Median of main-thread milliseconds at 10,000 fields. */
  budget: number;
  show: 'picker' | 'checklist' | 'install';
  /** Same interaction on a plain control. */
  plain: Way;
}

const QUIET = 220;
const MAX_ROWS = 60;
const letters = 'renewal';

const typing: Act = (_page, round) => {
  const at = round % (letters.length * 2);
  return letters[at] ?? 'Backspace';
};
const openObject = (page: Page) =>
  page
    .getByRole('button', { name: /Contact/ })
    .first()
    .click();
const openExtras = async (page: Page) => {
  await openObject(page);
  await page.getByRole('button', { name: /extra fields/i }).click();
  await page.locator('.amp-checklistRows .amp-fieldRow').first().waitFor();
};
const firstTrigger = (page: Page) => page.locator('.amp-comboboxTrigger').first();
const escape = (page: Page) => page.keyboard.press('Escape');
const box = 'input[type=checkbox]';
const tickRow: Act = (page, round) =>
  page
    .locator(`.amp-fieldRow:not(:has([aria-disabled=true])) ${box}:not([disabled])`)
    .nth(round % 5);

const plainTyping: Way = {
  prepare: (page) => page.locator('input[type=search]').click(),
  act: typing,
};
const plainBox: Way = { act: (page) => page.locator(box) };
const plainButton: Way = { act: (page) => page.locator('button') };

const interactions: Interaction[] = [
  {
    name: 'keystroke in a list',
    budget: 8,
    show: 'picker',
    prepare: (page) => firstTrigger(page).click(),
    act: typing,
    plain: plainTyping,
  },
  {
    name: 'open a list',
    budget: 25,
    show: 'picker',
    act: firstTrigger,
    restore: escape,
    plain: plainButton,
  },
  {
    name: 'keystroke in the checklist',
    budget: 8,
    show: 'checklist',
    prepare: (page) => page.getByRole('searchbox').click(),
    act: typing,
    plain: plainTyping,
  },
  { name: 'checkbox', budget: 8, show: 'checklist', act: tickRow, plain: plainBox },
  {
    name: 'select all of 2,000',
    budget: 50,
    show: 'checklist',
    prepare: (page) => page.getByRole('button', { name: 'Custom' }).click(),
    act: (page) => page.getByRole('button', { name: /^Add all/ }),
    restore: (page) => page.getByRole('button', { name: 'Undo' }).click(),
    plain: plainButton,
  },
  {
    name: 'checkbox while installing',
    budget: 8,
    show: 'install',
    prepare: openExtras,
    act: tickRow,
    plain: plainBox,
  },
  {
    name: 'keystroke while installing',
    budget: 8,
    show: 'install',
    prepare: async (page) => {
      await openExtras(page);
      await page.getByRole('searchbox').last().click();
    },
    act: typing,
    plain: plainTyping,
  },
  {
    name: 'open a list while installing',
    budget: 25,
    show: 'install',
    prepare: openObject,
    act: firstTrigger,
    restore: escape,
    plain: plainButton,
  },
];

async function buildPage(folder: string): Promise<void> {
  await build({
    entryPoints: ['scripts/bench/uiPage.tsx'],
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(folder, 'page.js'),
    logLevel: 'error',
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><div id="root"></div><script src="page.js"></script>',
  );
}

const runs = Number(/--runs (\d+)/.exec(process.argv.join(' '))?.[1] ?? 50);
const wanted = process.argv.slice(2).filter((word) => /^[a-z]/.test(word));

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prepares an input by mouse or keyboard alone, since a test tool's search for a button would count. */
async function aim(page: Page, target: string | Locator): Promise<() => Promise<void>> {
  if (typeof target === 'string') return () => page.keyboard.press(target);
  await target.scrollIntoViewIfNeeded();
  const place = await target.boundingBox();
  if (!place) throw new Error('Nothing to click.');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await page.mouse.move(x, y);
  await page.waitForTimeout(QUIET / 2);
  return () => page.mouse.click(x, y);
}

async function measure(
  page: Page,
  url: string,
  way: Way,
): Promise<{ costs: Cost[]; rows: number }> {
  await page.goto(url);
  await page.waitForTimeout(1500);
  await way.prepare?.(page);
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  const costs: Cost[] = [];
  let rows = 0;
  // The first rounds warm up and do not count.
  for (let round = -3; round < runs; round++) {
    const target = way.act(page, round + 3);
    const go = await aim(page, target);
    const stop = await startTrace(session);
    await go();
    await page.waitForTimeout(QUIET);
    const cost = costOf(await stop(), typeof target === 'string' ? 'keydown' : 'pointerdown');
    if (round >= 0 && cost) costs.push(cost);
    rows = Math.max(rows, await page.locator('.amp-fieldRow, [role=option]').count());
    await way.restore?.(page);
    if (way.restore) await page.waitForTimeout(QUIET);
  }
  await session.detach();
  return { costs, rows };
}

const show = (costs: Cost[], of: keyof Cost) => {
  const values = costs.map((cost) => cost[of]).filter((value) => !Number.isNaN(value));
  const [half, high] = [percentile(values, 0.5), percentile(values, 0.95)];
  return `${half.toFixed(1).padStart(6)} ${high.toFixed(1).padStart(6)}`;
};

const folder = mkdtempSync(join(tmpdir(), 'bench-ui-'));
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
let over = 0;
try {
  await buildPage(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const address = (what: string, fields = 0) =>
    `file://${join(folder, 'index.html')}?show=${what}&fields=${fields}`;
  console.log(
    `Main-thread milliseconds, median and 95th percentile of ${runs}; then input to paint.`,
  );
  for (const one of interactions) {
    if (wanted.length > 0 && !wanted.some((word) => one.name.includes(word))) continue;
    console.log(`${one.name} (budget ${one.budget})`);
    const plain = await measure(page, address('empty'), one.plain);
    console.log(
      `  plain control  ${show(plain.costs, 'main')}   paint ${show(plain.costs, 'paint')}`,
    );
    for (const fields of [50, 10_000]) {
      const { costs, rows } = await measure(page, address(one.show, fields), one);
      const name = `${fields.toLocaleString('en')} fields`.padEnd(13);
      console.log(
        `  ${name}  ${show(costs, 'main')}   paint ${show(costs, 'paint')}   ${rows} rows`,
      );
      const median = percentile(
        costs.map(({ main }) => main),
        0.5,
      );
      if (fields === 10_000 && (!(median <= one.budget) || rows > MAX_ROWS)) {
        over++;
        console.log(`  OVER`);
      }
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = over > 0 ? 1 : 0;
