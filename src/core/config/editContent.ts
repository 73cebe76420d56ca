/** Edits of a config content for hosts. Each returns a new content and keeps every other key. */
import { asRecord, asText, dict, isEmpty, isRecord, ownValue, withKey } from '../../utils/record';
import type {
  ConfigContentPatch,
  ConfigDraft,
  FieldMapping,
  FieldSetting,
  ManifestContent,
  ManifestRead,
  ReadConfigObject,
  WriteConfigObject,
} from '../types';
import { savedReadObject, savedWriteObject } from './saved';

/** What a new read object starts with. */
export interface NewObjectFacts {
  fieldMapping?: FieldMapping;
  /** The object in the manifest, once the account's fields are read. */
  read?: ManifestRead;
}

/** Mappings that the builder suggests, where the account has the field, and those that the host fixed. */
function initialMappings(read: ManifestRead | undefined): Record<string, string> {
  const mappings = dict<string>();
  const used = new Set<string>();
  for (const { mapToName, fixedFieldName, default: suggested } of read?.mappings ?? []) {
    const known =
      suggested !== undefined && ownValue(read?.fields, suggested) ? suggested : undefined;
    const source = fixedFieldName ?? known;
    // A source serves one mapping only.
    if (source === undefined || used.has(source)) continue;
    mappings[mapToName] = source;
    used.add(source);
  }
  return mappings;
}

/** Initial read object; the server accepts a new object only as a whole. */
function newReadObject(objectName: string, facts: NewObjectFacts): ReadConfigObject {
  return {
    objectName,
    selectedFields: {},
    selectedFieldMappings: initialMappings(facts.read),
    selectedValueMappings: {},
    dynamicMappingsInput: ownValue(facts.fieldMapping, objectName) ?? [],
  };
}

/** Completes every read object of a first install; a host may write only a part of one. */
export function withWholeReadObjects(
  { read, subscribe, ...rest }: ConfigContentPatch,
  fieldMapping: FieldMapping | undefined,
): ConfigDraft {
  const objects = Object.entries(asRecord(read?.objects)).map(
    ([name, object]) => [name, { ...newReadObject(name, { fieldMapping }), ...object }] as const,
  );
  return {
    ...rest,
    ...(read?.objects && { read: { ...read, objects: dict(objects) } }),
    ...(subscribe?.objects && { subscribe: { ...subscribe, objects: subscribe.objects } }),
  };
}

/** Completes read objects that the server does not have. Those that it has are sent as the host wrote them. */
export function withNewReadObjects(
  content: ConfigContentPatch,
  saved: ConfigDraft,
  fieldMapping: FieldMapping | undefined,
): ConfigContentPatch {
  if (!isRecord(content.read?.objects)) return content;
  const objects = Object.entries(content.read.objects).map(([name, object]) => {
    const isKnown = ownValue(saved.read?.objects, name) !== undefined;
    return [
      name,
      isKnown ? object : { ...newReadObject(name, { fieldMapping }), ...object },
    ] as const;
  });
  return { ...content, read: { ...content.read, objects: dict(objects) } };
}

/** A config enables the proxy where the manifest does, unless the host or the saved config says something else. */
export function withProxy(
  content: ConfigContentPatch,
  manifest: ManifestContent | undefined,
  saved?: ConfigDraft,
): ConfigContentPatch {
  if (manifest?.proxy?.enabled !== true) return content;
  const isDecided =
    (asRecord(content.proxy).enabled ?? asRecord(saved?.proxy).enabled) !== undefined;
  return isDecided ? content : { ...content, proxy: { ...asRecord(content.proxy), enabled: true } };
}

/** Changes a read object, and adds it where it is new. */
export function withReadObject(
  content: ConfigDraft,
  objectName: string,
  change: (object: ReadConfigObject) => ReadConfigObject,
  facts: NewObjectFacts = {},
): ConfigDraft {
  const object = savedReadObject(content, objectName) ?? newReadObject(objectName, facts);
  const objects = withKey(content.read?.objects, objectName, change(object));
  return { ...content, read: { ...asRecord(content.read), objects } };
}

/** Selects a field, or takes it out. */
export function withSelectedField(
  object: ReadConfigObject,
  fieldName: string,
  selected: boolean,
): ReadConfigObject {
  const { selectedFields } = object;
  return {
    ...object,
    selectedFields: withKey(selectedFields, fieldName, selected ? true : undefined),
  };
}

/** Key of the first entry with a value, but for one key. */
function keyWith(record: Record<string, string> | undefined, value: string, but: string) {
  return Object.keys(record ?? {}).find((key) => key !== but && record?.[key] === value);
}

/** Sets a text, or removes it where it is empty. A value serves one key, so it moves here from another. */
function withOwnText(
  record: Record<string, string> | undefined,
  key: string,
  value: string,
): Record<string, string> {
  const other = value === '' ? undefined : keyWith(record, value, key);
  const rest = other === undefined ? record : withKey(record, other, undefined);
  return withKey(rest, key, value === '' ? undefined : value);
}

/**
 * Maps a target to a field; an empty `fieldName` deletes the mapping. A field serves one target, so it moves here from
 * another. Value mappings belong to a field that is mapped, so they go with its mapping.
 */
export function withFieldMapping(
  object: ReadConfigObject,
  mapToName: string,
  fieldName: string,
): ReadConfigObject {
  const { selectedFieldMappings: mappings, selectedValueMappings: values } = object;
  const old = asText(ownValue(mappings, mapToName));
  const ends = old !== undefined && old !== fieldName && ownValue(values, old) !== undefined;
  return {
    ...object,
    selectedFieldMappings: withOwnText(mappings, mapToName, fieldName),
    ...(ends && { selectedValueMappings: withKey(values, old, undefined) }),
  };
}

/** Maps one of the host's values to a provider's; an empty `providerValue` deletes it. Values are mapped one to one. */
export function withValueMapping(
  object: ReadConfigObject,
  args: { fieldName: string; value: string; providerValue: string },
): ReadConfigObject {
  const { selectedValueMappings: all } = object;
  const values = withOwnText(ownValue(all, args.fieldName), args.value, args.providerValue);
  const kept = isEmpty(values) ? undefined : values;
  return { ...object, selectedValueMappings: withKey(all, args.fieldName, kept) };
}

/** Changes a write object; `null` removes it. */
export function withWriteObject(
  content: ConfigDraft,
  objectName: string,
  change: (object: WriteConfigObject) => WriteConfigObject | null,
): ConfigDraft {
  const object = change(savedWriteObject(content, objectName) ?? { objectName });
  const objects = withKey(content.write?.objects, objectName, object ?? undefined);
  return { ...content, write: { ...asRecord(content.write), objects } };
}

/** Replaces the settings of one field; `undefined` removes them. */
export function withFieldSetting(
  content: ConfigDraft,
  args: { objectName: string; fieldName: string; settings: FieldSetting | undefined },
): ConfigDraft {
  const { objectName, fieldName, settings } = args;
  return withWriteObject(content, objectName, (object) => ({
    ...object,
    selectedFieldSettings: withKey(object.selectedFieldSettings, fieldName, settings),
  }));
}

/** Removes an object. A read object that the server has is disabled instead, since the API cannot remove it. */
export function withoutObject(
  content: ConfigDraft,
  objectName: string,
  saved: ConfigDraft | undefined,
): ConfigDraft {
  const written = savedWriteObject(content, objectName)
    ? withWriteObject(content, objectName, () => null)
    : content;
  if (savedReadObject(saved, objectName)) {
    return withReadObject(written, objectName, (object) => ({ ...object, disabled: true }));
  }
  if (!savedReadObject(content, objectName)) return written;
  const objects = withKey(content.read?.objects, objectName, undefined);
  return { ...written, read: { ...asRecord(content.read), objects } };
}
