import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const scripts = files.filter((name) => /\.c?js$/.test(name));
const ofClientDoor = scripts.filter((name) => !/^(testing|locales\/|cli\.js$)/.test(name));

describe('published files', () => {
  const locales = ['en', 'de', 'es', 'pseudo'].flatMap((name) => [
    `locales/${name}.js`,
    `locales/${name}.cjs`,
  ]);

  // A catalogue holds functions, so a server page can pass it on as a reference to a client module only.
  it.each(['index.js', 'index.cjs', ...locales])("begin with 'use client' in %s", (name) => {
    expect(read(name).split('\n', 1)[0]).toBe("'use client';");
  });

  it.each(scripts.filter((name) => name.startsWith('testing')))(
    "have no 'use client' in %s, which works on a server too",
    (name) => expect(read(name)).not.toMatch(/['"]use client['"]/),
  );

  it.each(ofClientDoor)('read no process.env in %s', (name) => {
    expect(read(name)).not.toMatch(/process\.env/);
  });

  it.each(['en', 'de', 'es', 'pseudo'])(
    'contain the locale %s in both formats and with types',
    (name) => {
      const door = ['js', 'cjs', 'd.ts', 'd.cts'].map((kind) => join('locales', `${name}.${kind}`));
      expect(files).toEqual(expect.arrayContaining(door));
    },
  );

  it('name no server but the API and a link to its maker', () => {
    const named = ofClientDoor.flatMap(
      (name) => read(name).match(/https?:\/\/[\w-]+\.[\w.-]+/g) ?? [],
    );
    const ours = /withampersand\.com|www\.w3\.org|\.(example|invalid)$/;
    expect([...new Set(named)].filter((url) => !ours.test(url))).toEqual([]);
  });

  it('write no style element and no raw HTML', () => {
    for (const name of ofClientDoor) {
      expect(read(name)).not.toMatch(/dangerouslySetInnerHTML|createElement\(['"]style['"]/);
    }
  });
});

describe('licences of bundled code', () => {
  it('are in the package for each package that the emulator and the command bring along', () => {
    const notices = read('THIRD_PARTY_NOTICES.txt');
    const names = ['hono', 'valibot', 'yaml', '@babel/parser', 'magic-string'];
    for (const name of names) expect(notices).toContain(`\n${name} `);
    expect(notices.match(/Permission (is hereby granted|to use)/g)).toHaveLength(6);
  });
});

describe('published style sheets', () => {
  it('load nothing from elsewhere and use no colour function that bundlers rewrite', () => {
    expect(read('styles.css')).not.toMatch(/url\(\s*['"]?(https?:)?\/\/|@import|light-dark\(/);
  });

  it.each(['styles.css', 'styles.layered.css'])('read every name that hosts set in %s', (name) => {
    const namesOf = (css: string) => [...new Set(css.match(/--amp-[\w-]+/g))].sort();
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css'))
      .map((path) => readFileSync(`src/${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''));
    expect(namesOf(read(name))).toEqual(namesOf(sources.join('')));
  });

  it('keep the private names that scripts read', () => {
    for (const name of ['--_stylesheet', '--_list-mode', '--_row-lines']) {
      expect(read('styles.css')).toContain(name);
    }
  });

  it('are published unlayered and in a layer', () => {
    expect(read('styles.css')).not.toMatch(/@layer/);
    expect(read('styles.layered.css')).toMatch(/^@layer ampkit\b/);
  });
});
