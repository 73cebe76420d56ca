import { describe, expect, it } from 'vitest';
import { COMPACT_WIDTH } from '../../src/components/Combobox/placement';
import { parseRules, splitSelectors, stylesheets, withoutWhere } from './stylesheets';

const files = stylesheets();
const rules = Object.entries(files).flatMap(([file, text]) => parseRules(file, text));
const ours = rules.filter(({ within }) => !within.some((rule) => rule.startsWith('@keyframes')));
const declarations = rules.flatMap(({ file, selector, declarations: list }) =>
  list.map(([property, value]) => ({ file, selector, property, value })),
);
const say = (list: Array<{ file: string; selector: string; property: string; value: string }>) =>
  list.map(({ file, selector, property, value }) => `${file} ${selector}: ${property}: ${value}`);

describe('specificity of the stylesheet', () => {
  it('is at most one class per selector, so that a later or stronger rule of the host wins', () => {
    const heavy = ours.flatMap(({ file, selector }) =>
      splitSelectors(selector)
        .map((one) => withoutWhere(one).replace(/::[\w-]+$/, ''))
        .filter((one) => !/^(\.amp-[\w-]+( ?>? ?\*| )?)?$/.test(one.trimStart()))
        .map((one) => `${file}: ${one}`),
    );
    expect(ours.length).toBeGreaterThan(100);
    expect(heavy).toEqual([]);
  });

  it('is never raised by !important', () => {
    expect(say(declarations.filter(({ value }) => value.includes('!important')))).toEqual([]);
  });

  it('leaves public variables to the host: they are read and never declared', () => {
    expect(say(declarations.filter(({ property }) => property.startsWith('--amp-')))).toEqual([]);
  });
});

describe('tokens', () => {
  const parts = declarations.filter(({ file }) => !file.startsWith('src/theme/'));

  it('are the only source of colours', () => {
    const coloured = parts.filter(({ value }) =>
      /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|lab|lch|hwb)a?\(|\b(white|black|red|gray|grey|blue|green)\b/i.test(
        value,
      ),
    );
    expect(say(coloured)).toEqual([]);
  });

  it('are declared wherever a private name is read', () => {
    const declared = new Set(declarations.map(({ property }) => property));
    const read = declarations.flatMap(({ value }) => value.match(/--_[\w-]+/g) ?? []);
    expect([...new Set(read)].filter((name) => !declared.has(name))).toEqual([]);
  });

  it('avoid `:dir()`, which a bundler rewrites to a list of languages', () => {
    const sheets = import.meta.glob('../../src/**/*.css', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const using = Object.entries(sheets)
      .filter(([, css]) => /:dir\(/.test(String(css).replace(/\/\*[\s\S]*?\*\//g, '')))
      .map(([path]) => path);
    expect(using).toEqual([]);
  });

  it('avoid `light-dark()`, which two bundlers rewrite to transparent', () => {
    expect(say(declarations.filter(({ value }) => value.includes('light-dark(')))).toEqual([]);
  });
});

describe('layout', () => {
  it('uses start and end, never left and right', () => {
    const physical =
      /^(left|right|top|bottom|width|height|(min|max)-(width|height)|(margin|padding|border)-(left|right|top|bottom)(-.*)?|border-(top|bottom)-(left|right)-radius)$/;
    expect(say(declarations.filter(({ property }) => physical.test(property)))).toEqual([]);
    const aligned = declarations.filter(
      ({ property, value }) => property === 'text-align' && /left|right/.test(value),
    );
    expect(say(aligned)).toEqual([]);
  });

  it('depends on the root’s width, never on the window’s', () => {
    const asking = ours.flatMap(({ file, within }) =>
      within.filter((rule) => /^@media.*(width|orientation)/.test(rule)).map((rule) => file + rule),
    );
    expect(asking).toEqual([]);
  });

  it('asks for the window’s height only to let go of the footer where it is low', () => {
    const asking = ours.filter(({ within }) => within.some((rule) => /^@media.*height/.test(rule)));
    expect([...new Set(asking.map(({ file }) => file))]).toEqual([
      'src/flows/Install/frame/Footer.css',
    ]);
  });

  it('changes the layout at three widths only, as a script knows them too', () => {
    const widths = ours.flatMap(({ within }) =>
      within.flatMap((rule) => /^@container amp \((.+)\)$/.exec(rule)?.[1] ?? []),
    );
    expect([...new Set(widths)].sort()).toEqual([
      'min-width: 1080px',
      `min-width: ${COMPACT_WIDTH}px`,
      'min-width: 960px',
    ]);
  });

  it('stops every movement for people who prefer reduced motion', () => {
    const moving = declarations.filter(
      ({ property, value }) =>
        /^(animation|transition)$/.test(property) &&
        /\d+m?s\b/.test(value) &&
        value !== 'none' &&
        // A delay, not a movement.
        !value.includes('step-end'),
    );
    const stopped = rules
      .filter(({ within }) => within.some((rule) => rule.includes('prefers-reduced-motion')))
      .map(({ selector }) => selector);
    const unstopped = moving.filter(({ selector }) => !stopped.includes(selector));
    expect(say(unstopped)).toEqual([]);
  });
});

describe('styles.css', () => {
  it('lists the stylesheet of every part once', () => {
    const listed = [...(files['src/styles.css'] ?? '').matchAll(/@import '\.\/(.+?)';/g)].map(
      ([, path]) => `src/${path}`,
    );
    const parts = Object.keys(files).filter((file) => file !== 'src/styles.css');
    expect([...listed].sort()).toEqual(parts.sort());
  });

  it('gives every animation its own name', () => {
    const names = Object.values(files).flatMap((text) =>
      [...text.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('loads no image, font or address', () => {
    const loading = Object.entries(files).filter(([, text]) =>
      /url\(|@font-face|https?:/.test(text),
    );
    expect(loading.map(([file]) => file)).toEqual([]);
  });
});
