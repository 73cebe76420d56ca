/** Edits of a config content for hosts. Each returns a new content and keeps every other key. */
import { asRecord, asText, dict, isRecord, ownValue, withKey } from '../../utils/record';
import type {
  ConfigContent,
  FieldMapping,
  ManifestContent,
  ReadConfigObject,
  WriteConfigObject,
} from '../types';
import { savedReadObject, savedWriteObject } from './saved';

/** Initial read object; the server accepts a new object only as a whole. */
function newReadObject(objectName: string, fieldMapping?: FieldMapping): ReadConfigObject {
  return {
    objectName,
    selectedFields: {},
    selectedFieldMappings: {},
    selectedValueMappings: {},
    dynamicMappingsInput: ownValue(fieldMapping, objectName) ?? [],
  };
}

/** Completes read objects that the server does not have; a host may write only a part of one. */
export function withWholeReadObjects(
  content: ConfigContent,
  saved: ConfigContent | undefined,
  fieldMapping: FieldMapping | undefined,
): ConfigContent {
  if (!isRecord(content.read?.objects)) return content;
  const objects = Object.entries(content.read.objects).map(([name, object]) => {
    const isKnown = ownValue(saved?.read?.objects, name) !== undefined;
    return [name, isKnown ? object : { ...newReadObject(name, fieldMapping), ...object }] as const;
  });
  return { ...content, read: { ...content.read, objects: dict(objects) } };
}

/** Every config enables the proxy where the manifest does. */
export function withProxy(
  content: ConfigContent,
  manifest: ManifestContent | undefined,
): ConfigContent {
  if (manifest?.proxy?.enabled !== true) return content;
  return { ...content, proxy: { ...asRecord(content.proxy), enabled: true } };
}

export function withReadObject(
  content: ConfigContent,
  objectName: string,
  change: (object: ReadConfigObject) => ReadConfigObject,
  fieldMapping?: FieldMapping,
): ConfigContent {
  const object = savedReadObject(content, objectName) ?? newReadObject(objectName, fieldMapping);
  const objects = withKey(content.read?.objects, objectName, change(object));
  return { ...content, read: { ...asRecord(content.read), objects } };
}

/**
 * Maps a target to a field. Value mappings belong to a pair of source and target, so they are dropped when
 * the target moves to another source.
 */
export function withFieldMapping(
  object: ReadConfigObject,
  mapToName: string,
  fieldName: string,
): ReadConfigObject {
  const { selectedFieldMappings: mappings, selectedValueMappings: values } = object;
  const old = asText(ownValue(mappings, mapToName));
  const moves = old !== undefined && old !== fieldName && ownValue(values, old) !== undefined;
  return {
    ...object,
    selectedFieldMappings: withKey(mappings, mapToName, fieldName),
    ...(moves && { selectedValueMappings: withKey(values, old, undefined) }),
  };
}

/** Changes a write object; `null` removes it. */
export function withWriteObject(
  content: ConfigContent,
  objectName: string,
  change: (object: WriteConfigObject) => WriteConfigObject | null,
): ConfigContent {
  const object = change(savedWriteObject(content, objectName) ?? { objectName });
  const objects = withKey(content.write?.objects, objectName, object ?? undefined);
  return { ...content, write: { ...asRecord(content.write), objects } };
}

/** Removes a read object. One that the server has is paused instead, since the API cannot remove it. */
export function withoutReadObject(
  content: ConfigContent,
  objectName: string,
  saved: ConfigContent | undefined,
): ConfigContent {
  if (savedReadObject(saved, objectName)) {
    return withReadObject(content, objectName, (object) => ({ ...object, disabled: true }));
  }
  const objects = withKey(content.read?.objects, objectName, undefined);
  return { ...content, read: { ...asRecord(content.read), objects } };
}

export type FieldSetting = NonNullable<WriteConfigObject['selectedFieldSettings']>[string];

/** Merges settings of one field into its present ones. */
export function withFieldSetting(
  content: ConfigContent,
  args: { objectName: string; fieldName: string; settings: FieldSetting },
): ConfigContent {
  const { objectName, fieldName, settings } = args;
  return withWriteObject(content, objectName, (object) => {
    const all = object.selectedFieldSettings;
    const merged = { ...asRecord(ownValue(all, fieldName)), ...settings };
    return { ...object, selectedFieldSettings: withKey(all, fieldName, merged) };
  });
}
