import { useEffect, useMemo, useState } from 'react';
import type { MappingEngine } from '../../../core/mapping/engine';
import type { FieldMetadata, MappingField } from '../../../core/types';
import { useLazyPart } from '../../../provider/LazyPart';
import { lazyEngine } from '../../../provider/lazyEngine';
import type { FieldOption } from './types';
import type { FieldSource } from './useFieldSource';

const MAX_SUGGESTIONS = 3;
/** More than this take longer than a frame: the rows are there first. */
const SYNC_FIELD_LIMIT = 2000;

/** `mapToName` → what fits, best first. */
export type Suggestions = Map<string, FieldOption[]>;

const none: Suggestions = /* @__PURE__ */ new Map();

function toOptions(
  { suggestAll, isSure }: MappingEngine,
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

/** Suggestions for all rows, worked out once; of long lists after the first paint, and when the engine is there. */
export function useSuggestions(
  targets: MappingField[],
  { fields }: FieldSource,
  byName: Record<string, FieldMetadata>,
): Suggestions {
  const { part: engine } = useLazyPart(lazyEngine);
  const isLong = fields.length > SYNC_FIELD_LIMIT;
  const now = useMemo(
    () => (!engine || isLong ? null : toOptions(engine, targets, fields, byName)),
    [engine, isLong, targets, fields, byName],
  );
  const [later, setLater] = useState(none);
  useEffect(() => {
    if (!engine || !isLong) return undefined;
    const timer = setTimeout(() => setLater(toOptions(engine, targets, fields, byName)), 50);
    return () => clearTimeout(timer);
  }, [engine, isLong, targets, fields, byName]);
  return now ?? later;
}
