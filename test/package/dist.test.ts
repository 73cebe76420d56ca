import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const scripts = files.filter((name) => /\.c?js$/.test(name));
const ofClientDoor = scripts.filter((name) => !/^(testing|locales\/)/.test(name));

describe('what is published', () => {
  it.each(['index.js', 'index.cjs'])("%s begins with 'use client'", (name) => {
    expect(read(name).split('\n', 1)[0]).toBe("'use client';");
  });

  it.each(scripts.filter((name) => !ofClientDoor.includes(name)))(
    '%s can be used on a server too',
    (name) => expect(read(name)).not.toMatch(/['"]use client['"]/),
  );

  it.each(ofClientDoor)('%s asks nothing of a bundler', (name) => {
    expect(read(name)).not.toMatch(/process\.env/);
  });

  it.each(['en', 'de', 'es', 'pseudo'])(
    'the words of %s, in both formats and with types',
    (name) => {
      const door = ['js', 'cjs', 'd.ts', 'd.cts'].map((kind) => join('locales', `${name}.${kind}`));
      expect(files).toEqual(expect.arrayContaining(door));
    },
  );

  it('names no server but the API and a link to its maker', () => {
    const named = ofClientDoor.flatMap(
      (name) => read(name).match(/https?:\/\/[\w-]+\.[\w.-]+/g) ?? [],
    );
    const ours = /withampersand\.com|www\.w3\.org|\.(example|invalid)$/;
    expect([...new Set(named)].filter((url) => !ours.test(url))).toEqual([]);
  });

  it('writes no style element and no raw HTML', () => {
    for (const name of ofClientDoor) {
      expect(read(name)).not.toMatch(/dangerouslySetInnerHTML|createElement\(['"]style['"]/);
    }
  });
});

describe('style sheets', () => {
  it('load nothing from elsewhere and leave colours to blocks that bundlers do not rewrite', () => {
    expect(read('styles.css')).not.toMatch(/url\(\s*['"]?(https?:)?\/\/|@import|light-dark\(/);
  });

  it('are unlayered, and once more in a layer', () => {
    expect(read('styles.css')).not.toMatch(/@layer/);
    expect(read('styles.layered.css')).toMatch(/^@layer ampkit\b/);
  });
});
