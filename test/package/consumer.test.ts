import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, installPacked } from './install';

/** Page that uses the client entry as the README does, rendered on a server. */
const page = (imports: string) => `${imports}
const page = createElement(AmpersandProvider, { options: { project: 'demo-project', apiKey: 'demo-key' } },
  createElement(InstallIntegration, { integration: 'salesforceSync', consumerRef: 'dana', groupRef: 'acme-org' }));
const html = renderToString(page);
if (!html.includes('amp-root')) throw new Error('nothing was rendered: ' + html);
if (/ style=/.test(html)) throw new Error('a style attribute in server HTML: ' + html);
console.log('ok', version);`;

const esm = page(`import { createElement, version } from 'react';
import { renderToString } from 'react-dom/server';
import { AmpersandProvider, InstallIntegration } from 'ampkit';
import { createEmulator } from 'ampkit/testing';
if (createEmulator().options.project === undefined) throw new Error('the emulator has no project');
for (const name of ['en', 'de', 'es', 'pseudo']) {
  const { [name]: { messages } } = await import('ampkit/locales/' + name);
  if (!messages.install.save({ count: 2 }).includes('2')) throw new Error('no words: ' + name);
}`);

const cjs = page(`const { createElement, version } = require('react');
const { renderToString } = require('react-dom/server');
const { AmpersandProvider, InstallIntegration } = require('ampkit');
const { createEmulator } = require('ampkit/testing');
if (createEmulator().options.project === undefined) throw new Error('the emulator has no project');
for (const name of ['en', 'de', 'es', 'pseudo']) {
  const { [name]: { messages } } = require('ampkit/locales/' + name);
  if (!messages.install.save({ count: 2 }).includes('2')) throw new Error('no words: ' + name);
}`);

/** Names every door of the package once. */
const doors = `import { AmpersandProvider } from 'ampkit';
import { createEmulator } from 'ampkit/testing';
import { de } from 'ampkit/locales/de';
import 'ampkit/styles';
import 'ampkit/styles.css';
export const used = [AmpersandProvider, createEmulator, de];
`;

/** The fenced examples of the README, in order, by language. */
const examples = (language: string) =>
  [...readFileSync('README.md', 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, found]) => found === language)
    .map(([, , code]) => code ?? '');

describe.each(['18', '19'])('packed package with React %s', (major) => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = installPacked([
      `react@${major}`,
      `react-dom@${major}`,
      `@types/react@${major}`,
      `@types/react-dom@${major}`,
      'typescript@5.9.3',
    ]);
  });

  it('renders on a server as an ES module', () => {
    consumer.write('page.mjs', esm);
    expect(consumer.node('page.mjs')).toContain(`ok ${major}.`);
  });

  it('renders on a server as CommonJS', () => {
    consumer.write('page.cjs', cjs);
    expect(consumer.node('page.cjs')).toContain(`ok ${major}.`);
  });

  it.each(['bundler', 'node16'])("compiles the README's examples (%s resolution)", (resolution) => {
    const names = examples('tsx').map((code, index) => {
      consumer.write(`example${index}.tsx`, `${code}\nexport {};\n`);
      return `example${index}.tsx`;
    });
    expect(names.length).toBeGreaterThan(1);
    const module = resolution === 'bundler' ? 'esnext' : 'node16';
    const options = `--noEmit --strict --jsx react-jsx --target es2022 --lib es2023,dom,dom.iterable --types node`;
    consumer.npx(
      'tsc',
      ...options.replace(' --types node', '').split(' '),
      '--module',
      module,
      '--moduleResolution',
      resolution,
      ...names,
    );
  });

  it.each([
    ['bundler', 'esnext'],
    ['node16', 'node16'],
    ['node', 'esnext'],
  ])('has types that hold under every strictness (%s resolution)', (resolution, module) => {
    consumer.write('doors.ts', doors);
    consumer.npx(
      'tsc',
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      'false',
      '--jsx',
      'react-jsx',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      'doors.ts',
    );
  });
});
