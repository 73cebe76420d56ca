import type { FieldMetadata, MappingField } from '../../src/core/types';
import type { RankedField } from './mappingScore';

/** Number of letters that differ. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let at = 1; at <= b.length; at++) {
      const changed = (before[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}

const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

/** Baseline to beat: compares names letter by letter and takes the best pair of names and display names. */
export function rankByLetters(
  targets: MappingField[],
  fields: FieldMetadata[],
): Map<string, RankedField[]> {
  const named = fields.map((field) => ({
    fieldName: field.fieldName,
    names: [field.displayName, field.fieldName].map((name) => letters(name ?? '')),
  }));
  return new Map(
    targets.map(({ mapToName, displayName }) => {
      const mine = [displayName, mapToName].map(letters);
      const ranked = named.map(({ fieldName, names }) => ({
        fieldName,
        confidence: Math.max(...mine.flatMap((a) => names.map((b) => likeness(a, b)))),
      }));
      return [mapToName, ranked.sort((a, b) => b.confidence - a.confidence)];
    }),
  );
}
