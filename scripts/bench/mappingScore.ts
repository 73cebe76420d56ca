import { readFileSync } from 'node:fs';
import { readableName } from '../../src/core/mapping/normalizeName';
import type { FieldMetadata, MappingField } from '../../src/core/types';

/** Target of a host, and the field that holds it. `null`: no field does. */
export interface Pair {
  target: { mapToName: string; mapToDisplayName?: string; prompt?: string; default?: string };
  expected: string | null;
}

export interface Case {
  product?: string;
  object?: string;
  fields: FieldMetadata[];
  pairs: Pair[];
}

export interface RankedField {
  fieldName: string;
  confidence: number;
}

/** Answers the fields of each target, best first. */
export type Engine = (
  targets: MappingField[],
  fields: FieldMetadata[],
) => Map<string, RankedField[]>;

export interface Score {
  pairs: number;
  /** Pairs that have a fitting field. */
  fitting: number;
  accepted: number;
  right: number;
  inThree: number;
  misses: Miss[];
}

export interface Miss {
  case: string;
  pair: Pair;
  kind: 'wrong' | 'notInThree';
  ranked: RankedField[];
}

export function readCases(file: string): Case[] {
  const parsed = JSON.parse(readFileSync(file, 'utf8')) as { cases?: Case[] };
  if (!Array.isArray(parsed.cases)) throw new Error(`${file}: expected {"cases": [...]}.`);
  return parsed.cases;
}

/** Target without the `null` values that files of other people contain. */
function toTarget({ target }: Pair): MappingField {
  const { mapToName, mapToDisplayName, prompt, default: usual } = target;
  return {
    kind: 'mapping',
    mapToName,
    required: true,
    origin: 'manifest',
    displayName: mapToDisplayName || readableName(mapToName),
    prompt: prompt || undefined,
    default: usual || undefined,
  };
}

/** Splits pairs into rounds, since an object has each target name only once. */
function rounds(pairs: Pair[]): Pair[][] {
  const result: Pair[][] = [];
  const seen = new Map<string, number>();
  for (const pair of pairs) {
    const round = seen.get(pair.target.mapToName) ?? 0;
    seen.set(pair.target.mapToName, round + 1);
    (result[round] ??= []).push(pair);
  }
  return result;
}

/** Scores an engine. It gets all targets of a case at once, as on a screen. */
export function score(cases: Case[], engine: Engine, acceptFrom: number): Score {
  const total: Score = { pairs: 0, fitting: 0, accepted: 0, right: 0, inThree: 0, misses: [] };
  for (const one of cases) {
    const name = [one.product, one.object].filter(Boolean).join(' ');
    for (const pairs of rounds(one.pairs)) {
      const answers = engine(pairs.map(toTarget), one.fields);
      for (const pair of pairs) {
        const ranked = answers.get(pair.target.mapToName) ?? [];
        count(total, { name, pair, ranked, acceptFrom });
      }
    }
  }
  return total;
}

function count(
  total: Score,
  answer: { name: string; pair: Pair; ranked: RankedField[]; acceptFrom: number },
): void {
  const { name, pair, ranked, acceptFrom } = answer;
  const { expected } = pair;
  const [best] = ranked;
  total.pairs++;
  if (best && best.confidence >= acceptFrom) {
    total.accepted++;
    if (best.fieldName === expected) total.right++;
    else total.misses.push({ case: name, pair, kind: 'wrong', ranked });
  }
  if (expected === null) return;
  total.fitting++;
  if (ranked.slice(0, 3).some(({ fieldName }) => fieldName === expected)) total.inThree++;
  else total.misses.push({ case: name, pair, kind: 'notInThree', ranked });
}
