/** Saved objects of a config content, which is as the server sent it: any value may be of an unexpected type. */
import { asRecord, dict, isRecord, ownValue } from '../../utils/record';
import type { ConfigDraft, ReadConfigObject, WriteConfigObject } from '../types';

function objectsOf<T>(objects: Record<string, T> | undefined): Record<string, T> {
  return dict(Object.entries(asRecord(objects)).filter(([, object]) => isRecord(object)));
}

/** Saved read objects by name; values that are no object are left out. */
export function savedReadObjects(
  content: ConfigDraft | undefined,
): Record<string, ReadConfigObject> {
  return objectsOf(content?.read?.objects);
}

/** Saved write objects by name; values that are no object are left out. */
export function savedWriteObjects(
  content: ConfigDraft | undefined,
): Record<string, WriteConfigObject> {
  return objectsOf(content?.write?.objects);
}

export function savedReadObject(
  content: ConfigDraft | undefined,
  objectName: string,
): ReadConfigObject | undefined {
  return ownValue(savedReadObjects(content), objectName);
}

export function savedWriteObject(
  content: ConfigDraft | undefined,
  objectName: string,
): WriteConfigObject | undefined {
  return ownValue(savedWriteObjects(content), objectName);
}
