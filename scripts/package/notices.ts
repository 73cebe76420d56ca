import { readdirSync, readFileSync } from 'node:fs';

/** Packages whose code the build copies into `dist`: the server of `ampkit/testing`, the parser of `npx ampkit`. */
const bundled = [
  'hono',
  'valibot',
  'yaml',
  '@babel/parser',
  'magic-string',
  '@jridgewell/sourcemap-codec',
];

function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file, and its code is in the package`);
  return readFileSync(`${folder}/${file}`, 'utf8').trim();
}

/** Licence notices of all code by others that is part of the published files. */
export function thirdPartyNotices(): string {
  const parts = bundled.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    return `${name} ${version}\n\n${licenceOf(name)}`;
  });
  const intro =
    'ampkit/testing and the command ampkit contain code of these packages, under their licences.';
  return [intro, ...parts].join('\n\n---\n\n') + '\n';
}
