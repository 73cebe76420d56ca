import { suggestAll } from '../../../src/core/mapping/suggestField';
import type { FieldMetadata, MappingField } from '../../../src/core/types';

/** Suggestions for one target by itself. */
export function suggestFields(args: {
  target: MappingField;
  fields: FieldMetadata[];
  taken?: string[];
}) {
  const { target, fields, taken } = args;
  return suggestAll({ targets: [target], fields, taken }).get(target.mapToName) ?? [];
}
