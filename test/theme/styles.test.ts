import { describe, expect, it } from 'vitest';
import { parseRules, splitSelectors, stylesheets, withoutWhere } from './stylesheets';

const files = stylesheets();
const rules = Object.entries(files).flatMap(([file, text]) => parseRules(file, text));
const ours = rules.filter(({ within }) => !within.some((rule) => rule.startsWith('@keyframes')));
const declarations = rules.flatMap(({ file, selector, declarations: list }) =>
  list.map(([property, value]) => ({ file, selector, property, value })),
);
const say = (list: Array<{ file: string; selector: string; property: string; value: string }>) =>
  list.map(({ file, selector, property, value }) => `${file} ${selector}: ${property}: ${value}`);

describe('a host can overrule every rule', () => {
  it('each selector weighs one class, so any later or stronger rule of the host wins', () => {
    const heavy = ours.flatMap(({ file, selector }) =>
      splitSelectors(selector)
        .map((one) => withoutWhere(one).replace(/::[\w-]+$/, ''))
        .filter((one) => !/^\.amp-[\w-]+( ?>? ?\*| )?$/.test(one))
        .map((one) => `${file}: ${one}`),
    );
    expect(ours.length).toBeGreaterThan(100);
    expect(heavy).toEqual([]);
  });

  it('nothing is !important', () => {
    expect(say(declarations.filter(({ value }) => value.includes('!important')))).toEqual([]);
  });

  it('public names are read, never declared', () => {
    expect(say(declarations.filter(({ property }) => property.startsWith('--amp-')))).toEqual([]);
  });
});

describe('looks come from tokens', () => {
  const parts = declarations.filter(({ file }) => !file.startsWith('src/theme/'));

  it('no colour outside the tokens', () => {
    const coloured = parts.filter(({ value }) =>
      /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|lab|lch|hwb)a?\(|\b(white|black|red|gray|grey|blue|green)\b/i.test(
        value,
      ),
    );
    expect(say(coloured)).toEqual([]);
  });

  it('every private name that is read is declared', () => {
    const declared = new Set(declarations.map(({ property }) => property));
    const read = declarations.flatMap(({ value }) => value.match(/--_[\w-]+/g) ?? []);
    expect([...new Set(read)].filter((name) => !declared.has(name))).toEqual([]);
  });

  it('no `:dir()`: a bundler rewrites it to a list of languages, and nothing turns any more', () => {
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

  it('no `light-dark()`: two bundlers rewrite it to transparent', () => {
    expect(say(declarations.filter(({ value }) => value.includes('light-dark(')))).toEqual([]);
  });
});

describe('it fits where it stands', () => {
  it('start and end, never left and right, so that right-to-left needs nothing more', () => {
    const physical =
      /^(left|right|top|bottom|width|height|(min|max)-(width|height)|(margin|padding|border)-(left|right|top|bottom)(-.*)?|border-(top|bottom)-(left|right)-radius)$/;
    expect(say(declarations.filter(({ property }) => physical.test(property)))).toEqual([]);
    const aligned = declarations.filter(
      ({ property, value }) => property === 'text-align' && /left|right/.test(value),
    );
    expect(say(aligned)).toEqual([]);
  });

  it('layout asks the root’s width, never the window’s', () => {
    const asking = ours.flatMap(({ file, within }) =>
      within
        .filter((rule) => /^@media.*(width|height|orientation)/.test(rule))
        .map((rule) => file + rule),
    );
    expect(asking).toEqual([]);
  });

  it('what moves stands still for those who ask', () => {
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

describe('the stylesheet is whole', () => {
  it('lists the stylesheet of every part, once', () => {
    const listed = [...(files['src/styles.css'] ?? '').matchAll(/@import '\.\/(.+?)';/g)].map(
      ([, path]) => `src/${path}`,
    );
    const parts = Object.keys(files).filter((file) => file !== 'src/styles.css');
    expect([...listed].sort()).toEqual(parts.sort());
  });

  it('no two movements share a name: the later one would take over both', () => {
    const names = Object.values(files).flatMap((text) =>
      [...text.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('loads nothing from anywhere', () => {
    const loading = Object.entries(files).filter(([, text]) =>
      /url\(|@font-face|https?:/.test(text),
    );
    expect(loading.map(([file]) => file)).toEqual([]);
  });
});
