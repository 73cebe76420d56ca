import { asList, asRecord, dict } from '../utils/record';
import type { FieldMapping, HostFieldMapping } from './types';

/** Names each run-time mapping: one that gives the provider field alone has the name of that field. */
export function nameMappings(given: HostFieldMapping | undefined): FieldMapping | undefined {
  if (!given) return undefined;
  return dict(
    Object.entries(asRecord(given)).map(([objectName, entries]) => [
      objectName,
      asList(entries).map((entry) => ({
        ...entry,
        mapToName: entry.mapToName ?? entry.fieldName ?? '',
      })),
    ]),
  );
}
