/** Reads props of a host that may lack types: names can be missing, numbers or doubled. Mistakes are for developers. */
import { readableName } from '../../core/mapping/normalizeName';
import { readField, readMappedValues } from '../../core/mapping/readField';
import type { FieldMetadata, MappingField } from '../../core/types';
import { asLabel, asList, asText, dict, isRecord } from '../../utils/record';
import type { PickerField, PickerTarget } from './pickerTypes';

function readTarget(target: PickerTarget, mapToName: string): MappingField {
  return {
    kind: 'mapping',
    mapToName,
    displayName: asLabel(target.mapToDisplayName) ?? readableName(mapToName),
    prompt: asLabel(target.prompt),
    default: asText(target.default),
    required: target.required === true,
    origin: 'dynamic',
    mappedValues: readMappedValues(target.mappedValues),
  };
}

export function readPickerTargets(targets: PickerTarget[] | null | undefined): {
  targets: MappingField[];
  mistakes: string[];
} {
  const byName = new Map<string, MappingField>();
  const mistakes: string[] = [];
  for (const target of asList(targets)) {
    const mapToName = asLabel(target.mapToName);
    if (mapToName === undefined) {
      mistakes.push('a target has no `mapToName`, so it is left out. Give it one.');
    } else if (byName.has(mapToName)) {
      mistakes.push(
        `two targets have the \`mapToName\` "${mapToName}", so only the first is shown. Give each one of its own.`,
      );
    } else byName.set(mapToName, readTarget(target, mapToName));
  }
  return { targets: [...byName.values()], mistakes };
}

export function readPickerFields(
  fields: Record<string, PickerField> | PickerField[] | null | undefined,
): { fields: Record<string, FieldMetadata>; mistakes: string[] } {
  const byName = new Map<string, FieldMetadata>();
  const mistakes: string[] = [];
  const named: Array<[PickerField, string?]> = Array.isArray(fields)
    ? fields.map((field) => [field])
    : isRecord(fields)
      ? Object.entries(fields).map(([name, field]) => [field, name])
      : [];
  for (const [raw, key] of named) {
    const field = readField(raw, key);
    if (!field) {
      mistakes.push('a field has no `fieldName`, so it is left out. Give it one.');
    } else if (byName.has(field.fieldName)) {
      mistakes.push(
        `two fields have the \`fieldName\` "${field.fieldName}", so "${field.displayName}" is left out. Give each one of its own, such as the letter of its column.`,
      );
    } else byName.set(field.fieldName, field);
  }
  return { fields: dict(byName), mistakes };
}
