/**
 * How good the suggested mappings are: `npm run bench:mapping` for the project's own labelled pairs, tuned and held
 * out apart; `npm run bench:mapping -- FILE` for any file of that form. `--misses` lists what went wrong.
 */
import { readdirSync } from 'node:fs';
import { autoAcceptConfidence, suggestAll } from '../src/core/mapping/suggestField';
import { rankByLetters } from './bench/levenshtein';
import { type Case, type Engine, type Score, readCases, score } from './bench/mappingScore';

const DATA = 'bench/mapping';
/** From here on the letters are as good as the same. */
const LETTERS_ACCEPT = 0.9;

const suggest: Engine = (targets, fields) => suggestAll({ targets, fields });

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const precision = ({ right, accepted }: Score) => share(right, accepted).toFixed(4);
const recall = ({ inThree, fitting }: Score) => share(inThree, fitting).toFixed(4);

function line(name: string, result: Score): string {
  const filled = `${result.accepted} of ${result.pairs} filled in, ${result.right} of them right`;
  return `  ${name.padEnd(12)} precision ${precision(result)}  recall@3 ${recall(result)}  (${filled})`;
}

function report(title: string, cases: Case[], listMisses: boolean): Score {
  const ours = score(cases, suggest, autoAcceptConfidence);
  console.log(`${title}: ${ours.pairs} pairs, ${ours.pairs - ours.fitting} with no fitting field`);
  console.log(line('suggestions', ours));
  console.log(line('Levenshtein', score(cases, rankByLetters, LETTERS_ACCEPT)));
  for (const { case: name, pair, kind, ranked } of listMisses ? ours.misses : []) {
    const found = ranked.slice(0, 3).map((one) => `${one.fieldName} ${one.confidence.toFixed(2)}`);
    const { mapToName, mapToDisplayName = '' } = pair.target;
    console.log(
      `    ${kind} · ${name} · ${mapToName} (${mapToDisplayName}) → ${pair.expected}; got ${found.join(', ') || 'nothing'}`,
    );
  }
  return ours;
}

function folder(name: string): Case[] {
  return readdirSync(`${DATA}/${name}`)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => readCases(`${DATA}/${name}/${file}`));
}

const flags = process.argv.slice(2);
const files = flags.filter((flag) => !flag.startsWith('--'));
const misses = flags.includes('--misses');

if (files.length > 0) {
  const cases = files.flatMap(readCases);
  const result = report(files.join(', '), cases, misses);
  console.log(`precision ${precision(result)} recall3 ${recall(result)} n ${result.pairs}`);
} else {
  report('Tuned', folder('tuned'), misses);
  if (!flags.includes('--tuned')) report('Held out', folder('heldout'), false);
}
