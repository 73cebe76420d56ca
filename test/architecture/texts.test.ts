import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { checkTexts } from './checkTexts';

const wrong = [
  '<p>{words.title} <b /></p>',
  '<p>{ready && words.title}<b /></p>',
  '<p>{ready ? <i /> : words.count(2)}<b /></p>',
  '<p>· <b /></p>',
  '<>{words.title}</>',
  '<p>{names}</p>',
];
const fine = [
  '<p>{words.title}</p>',
  '<p>{ready && words.title}</p>',
  "<p><span>{words.title}</span>{' '}<b /></p>",
  '<p>{names.map((name) => <b key={name}>{name}</b>)}<i /></p>',
  '<p>{children}<b /></p>',
];

const root = process.cwd();
const example = (markup: string) => `${root}/src/components/Example${all.indexOf(markup)}.tsx`;
const all = [...wrong, ...fine];
let sources: string[] = [];
let problems: string[] = [];

const textOf = (markup: string) => `
  import type { ReactNode } from 'react';
  declare const words: { title: string; count: (count: number) => string };
  declare const ready: boolean;
  declare const names: string[];
  declare const children: ReactNode;
  export const markup = ${markup};
  export const used = [words, ready, names, children];
`;

/** One program for the sources and the examples: to load the types takes longest. */
beforeAll(() => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `${root}/src/${file}`);
  const examples = new Map(all.map((markup) => [example(markup), textOf(markup)]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, target) => {
    const text = examples.get(file);
    return text === undefined
      ? getSourceFile(file, target)
      : ts.createSourceFile(file, text, target);
  };
  problems = checkTexts([...sources, ...examples.keys()], options, host);
}, 120_000);

it('every text of the sources stands in an element of its own', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(problems.filter((one) => !one.includes('/Example'))).toEqual([]);
});

it.each(wrong)('a text with a sibling is found: %s', (markup) => {
  expect(problems.filter((one) => one.startsWith(`${example(markup)}:`))).toHaveLength(1);
});

it.each(fine)('a text that is alone is fine: %s', (markup) => {
  expect(problems.filter((one) => one.startsWith(`${example(markup)}:`))).toEqual([]);
});
