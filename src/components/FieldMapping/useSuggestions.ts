import { useEffect, useMemo, useState } from 'react';
import { isSure, suggestAll } from '../../core/mapping/suggestField';
import type { FieldMetadata, MappingField } from '../../core/types';
import type { FieldOption } from './types';
import type { FieldSource } from './useFieldSource';

const MAX_SUGGESTIONS = 3;
/** More than this take longer than a frame: the rows are there first. */
const AT_ONCE = 2000;

/** `mapToName` → what fits, best first. */
export type Suggestions = Map<string, FieldOption[]>;

const none: Suggestions = /* @__PURE__ */ new Map();

function toOptions(
  targets: MappingField[],
  fields: FieldMetadata[],
  byName: Record<string, FieldMetadata>,
): Suggestions {
  const options: Suggestions = new Map();
  for (const [mapToName, suggestions] of suggestAll({ targets, fields })) {
    const best = suggestions.slice(0, MAX_SUGGESTIONS).flatMap((suggestion) => {
      const field = byName[suggestion.fieldName];
      return field ? [{ field, reason: suggestion.reason, sure: isSure(suggestion) }] : [];
    });
    options.set(mapToName, best);
  }
  return options;
}

/** Suggestions for all rows, worked out once; of long lists after the first paint. */
export function useSuggestions(
  targets: MappingField[],
  { fields }: FieldSource,
  byName: Record<string, FieldMetadata>,
): Suggestions {
  const now = useMemo(
    () => (fields.length > AT_ONCE ? null : toOptions(targets, fields, byName)),
    [targets, fields, byName],
  );
  const [later, setLater] = useState(none);
  useEffect(() => {
    if (now !== null) return undefined;
    const timer = setTimeout(() => setLater(toOptions(targets, fields, byName)), 50);
    return () => clearTimeout(timer);
  }, [now, targets, fields, byName]);
  return now ?? later;
}
