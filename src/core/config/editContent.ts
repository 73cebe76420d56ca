/** Edits of a config content as a host writes it: each returns a new content and keeps every other key. */
import { dict, ownValue, withKey } from '../../utils/record';
import type {
  ConfigContent,
  FieldMapping,
  ManifestContent,
  ReadConfigObject,
  WriteConfigObject,
} from '../types';

/** What a new read object begins with: the server takes it whole only. */
function newReadObject(objectName: string, fieldMapping?: FieldMapping): ReadConfigObject {
  return {
    objectName,
    selectedFields: {},
    selectedFieldMappings: {},
    selectedValueMappings: {},
    dynamicMappingsInput: ownValue(fieldMapping, objectName) ?? [],
  };
}

/** The content with each read object that the server does not have made whole; a host may write only a part of it. */
export function withWholeReadObjects(
  content: ConfigContent,
  saved: ConfigContent | undefined,
  fieldMapping: FieldMapping | undefined,
): ConfigContent {
  if (!content.read?.objects) return content;
  const objects = Object.entries(content.read.objects).map(([name, object]) => {
    const isKnown = ownValue(saved?.read?.objects, name) !== undefined;
    return [name, isKnown ? object : { ...newReadObject(name, fieldMapping), ...object }] as const;
  });
  return { ...content, read: { ...content.read, objects: dict(objects) } };
}

/** Where the manifest enables the proxy, every config says so. */
export function withProxy(
  content: ConfigContent,
  manifest: ManifestContent | undefined,
): ConfigContent {
  if (manifest?.proxy?.enabled !== true) return content;
  return { ...content, proxy: { ...content.proxy, enabled: true } };
}

export function withReadObject(
  content: ConfigContent,
  objectName: string,
  change: (object: ReadConfigObject) => ReadConfigObject,
  fieldMapping?: FieldMapping,
): ConfigContent {
  const before = content.read?.objects;
  const object = ownValue(before, objectName) ?? newReadObject(objectName, fieldMapping);
  const objects = withKey(before, objectName, change(object));
  return { ...content, read: { ...content.read, objects } };
}

/** Values were mapped for the old pair of source and target: they go when the target moves to another source. */
export function withFieldMapping(
  object: ReadConfigObject,
  mapToName: string,
  fieldName: string,
): ReadConfigObject {
  const { selectedFieldMappings: mappings, selectedValueMappings: values } = object;
  const old = ownValue(mappings, mapToName);
  const moves = old !== undefined && old !== fieldName && ownValue(values, old) !== undefined;
  return {
    ...object,
    selectedFieldMappings: withKey(mappings, mapToName, fieldName),
    ...(moves && { selectedValueMappings: withKey(values, old, undefined) }),
  };
}

/** `null` takes the object away. */
export function withWriteObject(
  content: ConfigContent,
  objectName: string,
  change: (object: WriteConfigObject) => WriteConfigObject | null,
): ConfigContent {
  const before = content.write?.objects;
  const object = change(ownValue(before, objectName) ?? { objectName });
  const objects = withKey(before, objectName, object ?? undefined);
  return { ...content, write: { ...content.write, objects } };
}

/** A read object that the server knows is paused, since it cannot be taken away; any other just goes. */
export function withoutReadObject(
  content: ConfigContent,
  objectName: string,
  saved: ConfigContent | undefined,
): ConfigContent {
  if (ownValue(saved?.read?.objects, objectName)) {
    return withReadObject(content, objectName, (object) => ({ ...object, disabled: true }));
  }
  const objects = withKey(content.read?.objects, objectName, undefined);
  return { ...content, read: { ...content.read, objects } };
}

export type FieldSetting = NonNullable<WriteConfigObject['selectedFieldSettings']>[string];

/** Lays settings of one field over those it has. */
export function withFieldSetting(
  content: ConfigContent,
  args: { objectName: string; fieldName: string; settings: FieldSetting },
): ConfigContent {
  const { objectName, fieldName, settings } = args;
  return withWriteObject(content, objectName, (object) => {
    const all = object.selectedFieldSettings;
    const merged = { ...ownValue(all, fieldName), ...settings };
    return { ...object, selectedFieldSettings: withKey(all, fieldName, merged) };
  });
}
