import { asRecord, asText, dict, isRecord, ownValue, sameRecord } from '../../utils/record';
import type {
  Choices,
  ConfigContent,
  Manifest,
  ManifestRead,
  ObjectChoice,
  ReadChoice,
  ReadConfigObject,
  WriteChoice,
  WriteConfigObject,
} from '../types';

/** `true` for a known provider field: the account lists it or the builder names it. */
export function fieldExists(read: ManifestRead, fieldName: string): boolean {
  return (
    Object.hasOwn(read.fields, fieldName) ||
    read.required.some((field) => field.fieldName === fieldName) ||
    read.optional.some((field) => field.fieldName === fieldName)
  );
}

/** Mappings fixed by the host: always in force, never the customer's choice. */
export function fixedMappings(read: ManifestRead): Array<[string, string]> {
  return read.mappings.flatMap(({ mapToName, fixedFieldName }): Array<[string, string]> =>
    fixedFieldName === undefined ? [] : [[mapToName, fixedFieldName]],
  );
}

/**
 * The builder's default mappings for a new object: only where the field exists and serves no other mapping.
 */
function defaultMappings(read: ManifestRead): Record<string, string> {
  const result = dict(fixedMappings(read));
  const taken = new Set(Object.values(result));
  for (const mapping of read.mappings) {
    const source = mapping.default;
    if (Object.hasOwn(result, mapping.mapToName) || source === undefined) continue;
    if (!Object.hasOwn(read.fields, source) || taken.has(source)) continue;
    result[mapping.mapToName] = source;
    taken.add(source);
  }
  return result;
}

/** Initial choice for a new object: the builder's defaults, no extra field. */
function freshReadChoice(read: ManifestRead, included: boolean): ReadChoice {
  return {
    included,
    paused: false,
    allFields: false,
    fields: dict(),
    mappings: defaultMappings(read),
    valueMappings: dict(),
  };
}

/** Non-empty texts of a record. */
function texts(record: Record<string, string> | undefined): Array<[string, string]> {
  return Object.entries(asRecord(record)).flatMap(([key, value]): Array<[string, string]> => {
    const text = asText(value);
    return text === undefined ? [] : [[key, text]];
  });
}

/**
 * Reads one read object. Required fields are not a choice: they are dropped here, and `buildReadObject`
 * keeps them in the config. An object unknown to the server is left out, with the builder's defaults
 * prepared for the time it is included.
 */
export function readReadObject(
  saved: ReadConfigObject | undefined,
  read: ManifestRead,
): ReadChoice {
  if (!isRecord(saved)) return freshReadChoice(read, false);
  const raw: ReadConfigObject = saved;
  const required = new Set(read.required.map((field) => field.fieldName));
  const values = Object.entries(asRecord(raw.selectedValueMappings))
    .map(([field, map]) => [field, dict(texts(map))] as const)
    .filter(([, map]) => Object.keys(map).length > 0);
  return {
    included: true,
    paused: raw.disabled === true,
    allFields: raw.selectedFieldsAuto === 'all',
    fields: dict(
      Object.entries(asRecord(raw.selectedFields))
        .filter(([name, chosen]) => chosen === true && !required.has(name))
        .map(([name]) => [name, true] as const),
    ),
    mappings: dict([...texts(raw.selectedFieldMappings), ...fixedMappings(read)]),
    valueMappings: dict(values),
  };
}

/** Reads one write object. */
export function readWriteObject(raw: WriteConfigObject | undefined): WriteChoice {
  return { enabled: isRecord(raw), deletion: raw?.deletionSettings?.enabled === true };
}

/** Reads a config as choices, one entry per object of the manifest. The inverse of `buildConfig`. */
export function readConfig(args: { content: ConfigContent; manifest: Manifest }): Choices {
  const { content, manifest } = args;
  return choicesOf(manifest, ({ objectName, read, write }) => ({
    ...(read && {
      read: readReadObject(ownValue(asRecord(content.read?.objects), objectName), read),
    }),
    ...(write && {
      write: readWriteObject(ownValue(asRecord(content.write?.objects), objectName)),
    }),
  }));
}

/**
 * Initial choices of a first install: every readable object included, no deletion, no extra field.
 * Suggestions are not part of the defaults; callers add them as edits, so that each can be undone.
 */
export function defaultChoices(args: {
  manifest: Manifest;
  defaults?: { read?: 'on' | 'off'; write?: 'on' | 'off' };
}): Choices {
  const { manifest, defaults = {} } = args;
  return choicesOf(manifest, ({ read, write }) => ({
    ...(read && {
      read: freshReadChoice(
        read,
        read.error === undefined && (read.alwaysOn || defaults.read !== 'off'),
      ),
    }),
    ...(write && { write: { enabled: defaults.write !== 'off', deletion: false } }),
  }));
}

function choicesOf(
  manifest: Manifest,
  choose: (object: Manifest['objects'][number]) => ObjectChoice,
): Choices {
  return {
    objects: dict(manifest.objects.map((object) => [object.objectName, choose(object)] as const)),
  };
}

/** Equality of two choices. */
export function sameReadChoice(a: ReadChoice, b: ReadChoice): boolean {
  return (
    a === b ||
    (a.included === b.included &&
      a.paused === b.paused &&
      a.allFields === b.allFields &&
      sameRecord(a.fields, b.fields) &&
      sameRecord(a.mappings, b.mappings) &&
      sameRecord(a.valueMappings, b.valueMappings, sameRecord))
  );
}
