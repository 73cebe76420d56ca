/** Edits of a config content as a host writes it: each returns a new content and keeps every other key. */
import type { ConfigContent, ReadConfigObject, WriteConfigObject } from '../../api/wire';

export function withReadObject(
  content: ConfigContent,
  objectName: string,
  change: (object: ReadConfigObject) => ReadConfigObject,
): ConfigContent {
  const objects = content.read?.objects ?? {};
  const object = change(objects[objectName] ?? { objectName });
  return { ...content, read: { ...content.read, objects: { ...objects, [objectName]: object } } };
}

/** `null` takes the object away. */
export function withWriteObject(
  content: ConfigContent,
  objectName: string,
  change: (object: WriteConfigObject) => WriteConfigObject | null,
): ConfigContent {
  const { [objectName]: before, ...others } = content.write?.objects ?? {};
  const object = change(before ?? { objectName });
  const objects = object ? { ...others, [objectName]: object } : others;
  return { ...content, write: { ...content.write, objects } };
}

/** A read object that the server knows is paused, since it cannot be taken away; any other just goes. */
export function withoutReadObject(
  content: ConfigContent,
  objectName: string,
  saved: ConfigContent | undefined,
): ConfigContent {
  if (saved?.read?.objects[objectName]) {
    return withReadObject(content, objectName, (object) => ({ ...object, disabled: true }));
  }
  const { [objectName]: _gone, ...objects } = content.read?.objects ?? {};
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
    const all = object.selectedFieldSettings ?? {};
    const merged = { ...all[fieldName], ...settings };
    return { ...object, selectedFieldSettings: { ...all, [fieldName]: merged } };
  });
}
