import { type ReadEdits, type WriteEdits, compact } from './edits';
import { asRecord, dict, isRecord } from '../utils/record';
import type { DraftEdits, ObjectEdits } from './types';

function entriesOf<T>(value: unknown, keep: (item: unknown) => item is T) {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, T] => keep(entry[1]));
  return entries.length > 0 ? dict(entries) : undefined;
}

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isTarget = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value !== '');
const flag = (value: unknown) => (isFlag(value) ? value : undefined);

/** Keeps those edits from storage that have the right shape and drops the rest. */
export function sanitizeEdits(value: unknown): DraftEdits {
  const objects = isRecord(value) && isRecord(value.objects) ? value.objects : {};
  const clean = Object.entries(objects).flatMap(([name, object]) => {
    if (!isRecord(object)) return [];
    const read = asRecord(object.read as Record<string, unknown> | undefined);
    const write = asRecord(object.write as Record<string, unknown> | undefined);
    const values = entriesOf(read.valueMappings, isRecord);
    const edits = compact<ObjectEdits>({
      read: compact<ReadEdits>({
        included: flag(read.included),
        paused: flag(read.paused),
        allFields: flag(read.allFields),
        fields: entriesOf(read.fields, isFlag),
        mappings: entriesOf(read.mappings, isTarget),
        valueMappings:
          values &&
          dict(
            Object.entries(values).map(
              ([source, map]) => [source, entriesOf(map, isTarget) ?? dict()] as const,
            ),
          ),
      }),
      write: compact<WriteEdits>({ enabled: flag(write.enabled), deletion: flag(write.deletion) }),
    });
    return edits ? [[name, edits] as const] : [];
  });
  return { objects: dict(clean) };
}
