/**
 * Measures the suggested mappings. `npm run bench:mapping` takes the project's labelled pairs: those that the rules were
 * tuned on, those for validation, and the held-out ones, which nobody looks at. `npm run bench:mapping -- FILE` takes
 * any file of that form. `--misses` lists wrong suggestions, never held-out ones. `--open` skips the held-out pairs.
 */
import { readdirSync } from 'node:fs';
import { autoAcceptConfidence, suggestAll } from '../../src/core/mapping/suggestField';
import { rankByLetters } from './levenshtein';
import { type Case, type Engine, type Score, readCases, score } from './mappingScore';

const DATA = 'bench/mapping';
const HELD_OUT = 'heldout';
/** Likeness of letters from which the baseline accepts a pair. */
const LETTERS_ACCEPT = 0.9;

const suggest: Engine = (targets, fields) => suggestAll({ targets, fields });

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const precision = ({ right, accepted }: Score) => share(right, accepted).toFixed(4);
const recall = ({ inThree, fitting }: Score) => share(inThree, fitting).toFixed(4);

function line(name: string, result: Score): string {
  const filled = `${result.accepted} of ${result.pairs} filled in, ${result.right} of them right`;
  return `  ${name.padEnd(16)} precision ${precision(result)}  recall@3 ${recall(result)}  (${filled})`;
}

function listMisses({ misses }: Score): void {
  for (const { case: name, pair, kind, ranked } of misses) {
    const found = ranked.slice(0, 3).map((one) => `${one.fieldName} ${one.confidence.toFixed(2)}`);
    const { mapToName, mapToDisplayName = '' } = pair.target;
    console.log(
      `    ${kind} · ${name} · ${mapToName} (${mapToDisplayName}) → ${pair.expected}; got ${found.join(', ') || 'nothing'}`,
    );
  }
}

function report(title: string, cases: Case[], withMisses: boolean): Score {
  const ours = score(cases, suggest, autoAcceptConfidence);
  console.log(`${title}: ${ours.pairs} pairs, ${ours.pairs - ours.fitting} with no fitting field`);
  console.log(line('suggestions', ours));
  console.log(line('Levenshtein', score(cases, rankByLetters, LETTERS_ACCEPT)));
  if (withMisses) listMisses(ours);
  return ours;
}

function reportFolder(title: string, folder: string, withMisses: boolean): void {
  const files = readdirSync(`${DATA}/${folder}`)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, cases: readCases(`${DATA}/${folder}/${file}`) }));
  report(
    title,
    files.flatMap(({ cases }) => cases),
    withMisses,
  );
  for (const { file, cases } of files) {
    console.log(line(`  ${file.slice(0, -5)}`, score(cases, suggest, autoAcceptConfidence)));
  }
}

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const misses = args.includes('--misses');

if (files.length > 0) {
  const isOpen = !files.some((file) => file.includes(HELD_OUT));
  const result = report(files.join(', '), files.flatMap(readCases), misses && isOpen);
  console.log(`precision ${precision(result)} recall3 ${recall(result)} n ${result.pairs}`);
} else {
  reportFolder('Tuned', 'tuned', misses);
  reportFolder('Validation', 'validation', misses);
  if (!args.includes('--open')) reportFolder('Held out', HELD_OUT, false);
}
