import { readableName } from '../../../core/mapping/normalizeName';
import { dict } from '../../../utils/record';
import type { ConfigIssue, MappingField } from '../../../core/types';
import type { RowIssue } from './types';
import type { Suggestions } from './useSuggestions';

/** What of the issues is said in one row. */
export function rowIssue(
  issues: ConfigIssue[],
  mapToName: string,
  showMissing: boolean,
  nameOf: (mapToName: string) => string,
): RowIssue | undefined {
  const issue = issues.find((one) => 'mapToName' in one && one.mapToName === mapToName);
  if (issue?.code === 'mappingRequired') return showMissing ? { code: 'required' } : undefined;
  if (issue?.code === 'fieldGone') return { code: 'gone', fieldName: issue.fieldName };
  if (issue?.code === 'duplicateSource') {
    return { code: 'usedTwice', fieldName: issue.fieldName, usedBy: nameOf(issue.usedBy) };
  }
  return undefined;
}

/** Whether a row is still to do: nothing chosen, or something wrong with it or with its values. */
export function isOpenRow(
  issues: ConfigIssue[],
  mapToName: string,
  chosen: string | undefined,
): boolean {
  if (chosen === undefined) return true;
  return issues.some((issue) =>
    'mapToName' in issue
      ? issue.mapToName === mapToName
      : 'fieldName' in issue && issue.fieldName === chosen,
  );
}

/** What was refused, as long as it is still chosen. */
export function refusedIssue(
  refused: Record<string, string> | undefined,
  mapToName: string,
  chosen: string | undefined,
): RowIssue | undefined {
  if (!refused || chosen === undefined || !Object.hasOwn(refused, mapToName)) return undefined;
  return refused[mapToName] === chosen ? { code: 'refused', fieldName: chosen } : undefined;
}

/** For each target, which fields serve another one and which; also one that no row here shows. */
export function usedForOthers(
  targets: MappingField[],
  value: Record<string, string>,
): Map<string, Record<string, string>> {
  const names = new Map(targets.map(({ mapToName, displayName }) => [mapToName, displayName]));
  const used = Object.entries(value).map(([mapToName, source]) => {
    return { mapToName, source, displayName: names.get(mapToName) ?? readableName(mapToName) };
  });
  const others = (mapToName: string) =>
    used
      .filter((one) => one.mapToName !== mapToName)
      .map((one) => [one.source, one.displayName] as const);
  return new Map(targets.map(({ mapToName }) => [mapToName, dict(others(mapToName))]));
}

/** The sure suggestion of each row that has nothing yet, where its field is free. */
export function openSuggestions(
  targets: MappingField[],
  value: Record<string, string>,
  suggestions: Suggestions,
): Array<[mapToName: string, fieldName: string]> {
  const used = new Set(Object.values(value));
  return targets.flatMap(({ mapToName }): Array<[string, string]> => {
    const best = suggestions.get(mapToName)?.[0];
    if (!best?.sure || value[mapToName] !== undefined || used.has(best.field.fieldName)) return [];
    return [[mapToName, best.field.fieldName]];
  });
}
