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
  // The customer cannot change a mapping that the host fixed.
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

/**
 * Issues of value mappings. Values that no row shows are carried along unchecked, since the person could not
 * fix them.
 */
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
 * Issues that block installing or saving, in the manifest's order. Only objects that are included, readable
 * and not paused can block.
 * @param base Saved choices. With them, including an unreadable object that the server does not have yet is
 *   an issue too, since the server would refuse it.
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

/** `true` for a field that the account lost. An account without any listed field proves nothing. */
function isGone(read: ManifestRead, fieldName: string): boolean {
  return !fieldExists(read, fieldName) && !isEmpty(read.fields);
}

/**
 * Chosen fields that the account no longer has. They do not block; the screen marks them and offers to
 * remove them.
 */
export function goneFields(read: ManifestRead, choice: ReadChoice): string[] {
  return Object.keys(choice.fields).filter((name) => isGone(read, name));
}

/** Number of fields that are read: required, chosen and mapped ones, as far as the account has them. */
export function countFields(read: ManifestRead, choice: ReadChoice): number {
  const wanted = [...Object.keys(choice.fields), ...Object.values(choice.mappings)];
  return read.required.length + wanted.filter((name) => !isGone(read, name)).length;
}
