import { doubledValues, goneValues } from '../mapping/valueRows';
import { isEmpty, ownValue } from '../../utils/record';
import type {
  Choices,
  ConfigIssue,
  Manifest,
  ManifestRead,
  MappingField,
  ReadChoice,
} from '../types';
import { fieldExists } from './read';

function mappingIssue(args: {
  objectName: string;
  read: ManifestRead;
  mapping: MappingField;
  fieldName: string | undefined;
  usedBy: Map<string, string>;
}): ConfigIssue | undefined {
  const { objectName, read, mapping, fieldName, usedBy } = args;
  const { mapToName } = mapping;
  // The host fixed it: nothing the customer could choose differently.
  if (mapping.fixedFieldName !== undefined) return undefined;
  if (fieldName === undefined) {
    return mapping.required ? { code: 'mappingRequired', objectName, mapToName } : undefined;
  }
  const other = usedBy.get(fieldName);
  if (other !== undefined) {
    return { code: 'duplicateSource', objectName, mapToName, fieldName, usedBy: other };
  }
  usedBy.set(fieldName, mapToName);
  if (isGone(read, fieldName)) {
    return { code: 'fieldGone', objectName, mapToName, fieldName };
  }
  return undefined;
}

/** Of the values that a row asks for: those that no row shows could not be mended, and are carried as they are. */
function valueIssues(objectName: string, read: ManifestRead, choice: ReadChoice): ConfigIssue[] {
  return read.mappings.flatMap(({ mapToName, mappedValues }): ConfigIssue[] => {
    const fieldName = ownValue(choice.mappings, mapToName);
    if (fieldName === undefined || !mappedValues) return [];
    const field = ownValue(read.fields, fieldName);
    const map = ownValue(choice.valueMappings, fieldName);
    if (!field || !map) return [];
    const gone = goneValues(field, map).map((value): ConfigIssue => ({
      code: 'valueGone',
      objectName,
      fieldName,
      value,
      providerValue: ownValue(map, value) ?? '',
    }));
    const doubled = [...doubledValues(map)].map((providerValue): ConfigIssue => ({
      code: 'valuesNotOneToOne',
      objectName,
      fieldName,
      providerValue,
    }));
    return [...gone, ...doubled];
  });
}

function readIssues(objectName: string, read: ManifestRead, choice: ReadChoice): ConfigIssue[] {
  const fixed = read.mappings.filter(({ fixedFieldName }) => fixedFieldName !== undefined);
  const usedBy = new Map(fixed.map((mapping) => [mapping.fixedFieldName ?? '', mapping.mapToName]));
  const mappings = read.mappings.flatMap((mapping) => {
    const fieldName = ownValue(choice.mappings, mapping.mapToName);
    return mappingIssue({ objectName, read, mapping, fieldName, usedBy }) ?? [];
  });
  return [...mappings, ...valueIssues(objectName, read, choice)];
}

/**
 * What stands in the way of installing or saving, in the manifest's order. Only an object that is included
 * and not paused can block, and only one that can be read.
 * @param base What the server has. With it, an object that cannot be read and that the server does not have
 *   yet is an issue too: taking it in would be refused.
 */
export function validateChoices(
  manifest: Manifest,
  choices: Choices,
  base?: Choices,
): ConfigIssue[] {
  return manifest.objects.flatMap(({ objectName, read }): ConfigIssue[] => {
    const choice = ownValue(choices.objects, objectName)?.read;
    if (!read || !choice?.included || choice.paused) return [];
    if (read.error === undefined) return readIssues(objectName, read, choice);
    const saved = base && ownValue(base.objects, objectName)?.read?.included;
    return saved === false ? [{ code: 'objectUnreadable', objectName }] : [];
  });
}

/** An account that lists no field at all gives no ground to call one gone. */
function isGone(read: ManifestRead, fieldName: string): boolean {
  return !fieldExists(read, fieldName) && !isEmpty(read.fields);
}

/** Chosen fields that the account no longer has. They do not block; they are marked and can be taken out. */
export function goneFields(read: ManifestRead, choice: ReadChoice): string[] {
  return Object.keys(choice.fields).filter((name) => isGone(read, name));
}

/** How many fields come in: the required ones, those chosen and those mapped, as far as the account has them. */
export function countFields(read: ManifestRead, choice: ReadChoice): number {
  const wanted = [...Object.keys(choice.fields), ...Object.values(choice.mappings)];
  return read.required.length + wanted.filter((name) => !isGone(read, name)).length;
}
