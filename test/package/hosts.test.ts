import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../scripts/support/chromium';
import { buildApp, placeApp, sourceOf, visit } from './hostApps';
import { hosts } from './hostWalks';
import { type Consumer, installPacked } from './install';

const common = ['@amp-labs/react@2.16.1'];
const mui = ['@mui/material@9.5.0', '@emotion/react@11.14.0', '@emotion/styled@11.14.1'];

describe.each([
  ['19', mui],
  ['18', []],
] as const)('an app of @amp-labs/react, with React %s', (major, packages) => {
  let consumer: Consumer;
  let browser: Browser;
  beforeAll(async () => {
    const names = ['react', 'react-dom', '@types/react', '@types/react-dom'];
    const react = names.map((name) => `${name}@${major}`);
    consumer = installPacked([...react, ...common, ...packages, 'typescript@5.9.3']);
    browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    });
  });
  afterAll(() => browser?.close());

  it.each(hosts.filter(({ react }) => react === major).map((host) => [host.name, host] as const))(
    'works before and after npx ampkit migrate: %s',
    async (name, { moduleResolution, world, walk }) => {
      placeApp(consumer, name, moduleResolution);
      await visit(browser, await buildApp(consumer, name, 'before'), world, walk);
      const told = consumer.npx('ampkit', 'migrate', name);
      expect(told).not.toContain('Left to you');
      expect(sourceOf(consumer, name)).not.toMatch(/@amp-labs|projectId:|onSuccess=/);
      expect(consumer.npx('ampkit', 'migrate', name).trim()).toBe('Nothing to change.');
      consumer.npx('tsc', '-p', name);
      await visit(browser, await buildApp(consumer, name, 'after'), world, walk);
    },
  );
});
