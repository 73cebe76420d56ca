import { isEmpty, own } from '../record';
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
  // An account that lists no field at all gives no ground to call one gone.
  if (!fieldExists(read, fieldName) && !isEmpty(read.fields)) {
    return { code: 'fieldGone', objectName, mapToName, fieldName };
  }
  return undefined;
}

function valueIssues(objectName: string, choice: ReadChoice): ConfigIssue[] {
  const sources = new Set(Object.values(choice.mappings));
  return Object.entries(choice.valueMappings)
    .filter(([fieldName]) => sources.has(fieldName))
    .flatMap(([fieldName, map]) => {
      const values = Object.values(map);
      const doubled = new Set(values.filter((value, index) => values.indexOf(value) !== index));
      return [...doubled].map((providerValue): ConfigIssue => ({
        code: 'valuesNotOneToOne',
        objectName,
        fieldName,
        providerValue,
      }));
    });
}

function readIssues(objectName: string, read: ManifestRead, choice: ReadChoice): ConfigIssue[] {
  const fixed = read.mappings.filter(({ fixedFieldName }) => fixedFieldName !== undefined);
  const usedBy = new Map(fixed.map((mapping) => [mapping.fixedFieldName ?? '', mapping.mapToName]));
  const mappings = read.mappings.flatMap((mapping) => {
    const fieldName = own(choice.mappings, mapping.mapToName);
    return mappingIssue({ objectName, read, mapping, fieldName, usedBy }) ?? [];
  });
  return [...mappings, ...valueIssues(objectName, choice)];
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
    const choice = own(choices.objects, objectName)?.read;
    if (!read || !choice?.included || choice.paused) return [];
    if (read.error === undefined) return readIssues(objectName, read, choice);
    const saved = base && own(base.objects, objectName)?.read?.included;
    return saved === false ? [{ code: 'objectUnreadable', objectName }] : [];
  });
}

/** Chosen fields that the account no longer has. They do not block; they are marked and can be taken out. */
export function goneFields(read: ManifestRead, choice: ReadChoice): string[] {
  const gone = Object.keys(choice.fields).filter((name) => !fieldExists(read, name));
  return gone.length > 0 && isEmpty(read.fields) ? [] : gone;
}

/** Mapped provider values that left their picklist: provider field → host values to map anew. */
export function goneValues(
  read: ManifestRead,
  choice: ReadChoice,
): Array<{ fieldName: string; value: string; providerValue: string }> {
  return Object.entries(choice.valueMappings).flatMap(([fieldName, map]) => {
    const known = own(read.fields, fieldName)?.values;
    if (!known || known.length === 0) return [];
    const values = new Set(known.map(({ value }) => value));
    return Object.entries(map)
      .filter(([, providerValue]) => !values.has(providerValue))
      .map(([value, providerValue]) => ({ fieldName, value, providerValue }));
  });
}
