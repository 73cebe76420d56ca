import { asRecord, asText, dict, isRecord, ownValue } from '../../utils/record';
import type {
  Choices,
  ConfigContent,
  DynamicMappingsInputEntry,
  FieldMapping,
  Manifest,
  ManifestRead,
  ReadChoice,
  ReadConfigObject,
  WriteChoice,
  WriteConfigObject,
} from '../types';
import { fixedMappings, readReadObject, readWriteObject, sameReadChoice } from './read';

/**
 * Applies the difference of two flat records to the saved one, whose other entries stay, whatever their type.
 * Returns the saved value itself where the records are equal.
 */
function patchRecord<T>(
  saved: Record<string, T> | undefined,
  before: Record<string, T>,
  after: Record<string, T>,
): Record<string, T> | undefined {
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const set = Object.entries(after).filter(([key, value]) => ownValue(before, key) !== value);
  if (removed.length + set.length === 0) return saved;
  const result = dict(Object.entries(asRecord(saved)));
  for (const key of removed) delete result[key];
  for (const [key, value] of set) result[key] = value;
  return result;
}

/** Value mappings. Those of a field that serves no mapping any more go as a whole. */
function patchValueMappings(
  saved: ReadConfigObject['selectedValueMappings'],
  before: ReadChoice,
  after: ReadChoice,
): ReadConfigObject['selectedValueMappings'] {
  const used = new Set(Object.values(after.mappings));
  const sources = new Set([
    ...Object.keys(before.valueMappings),
    ...Object.keys(after.valueMappings),
  ]);
  let result = saved;
  for (const source of sources) {
    const map = patchRecord(
      ownValue(asRecord(saved), source),
      ownValue(before.valueMappings, source) ?? dict(),
      ownValue(after.valueMappings, source) ?? dict(),
    );
    if (map === ownValue(asRecord(saved), source)) continue;
    if (result === saved) result = dict(Object.entries(asRecord(saved)));
    const isGone = !Object.hasOwn(after.valueMappings, source) && !used.has(source);
    if (result && (isGone || Object.keys(asRecord(map)).length === 0)) delete result[source];
    else if (result && map) result[source] = map;
  }
  return result;
}

/** A first read object, with every key that the API needs. */
function newReadObject(args: {
  objectName: string;
  choice: ReadChoice;
  dynamic: DynamicMappingsInputEntry[];
}): ReadConfigObject {
  const { objectName, choice, dynamic } = args;
  return {
    objectName,
    ...(choice.paused && { disabled: true }),
    selectedFields: choice.fields,
    ...(choice.allFields && { selectedFieldsAuto: 'all' as const }),
    selectedFieldMappings: choice.mappings,
    selectedValueMappings: choice.valueMappings,
    dynamicMappingsInput: dynamic,
  };
}

/** Changed keys of a saved read object. Those that a choice does not touch are absent. */
function changedKeys(
  base: ReadConfigObject,
  before: ReadChoice,
  choice: ReadChoice,
): Partial<ReadConfigObject> {
  const fields = patchRecord<boolean>(base.selectedFields, before.fields, choice.fields);
  const mappings = patchRecord(base.selectedFieldMappings, before.mappings, choice.mappings);
  const values = patchValueMappings(base.selectedValueMappings, before, choice);
  return {
    ...(before.paused !== choice.paused && { disabled: choice.paused }),
    ...(fields !== base.selectedFields && { selectedFields: fields }),
    ...(mappings !== base.selectedFieldMappings && { selectedFieldMappings: mappings }),
    ...(values !== base.selectedValueMappings && { selectedValueMappings: values }),
  };
}

/** Adds the name where the server has none. */
function named<T extends { objectName?: string }>(base: T, objectName: string): T {
  return Object.assign({ objectName }, base);
}

/**
 * Builds one read object from the server's copy: only keys that a choice changes are rewritten. Returns that very
 * copy when nothing changed, and `undefined` for an object that is left out and unknown to the server. The API
 * cannot remove a read object, so an existing one is disabled instead and keeps its other settings.
 */
function buildReadObject(args: {
  objectName: string;
  read: ManifestRead;
  choice: ReadChoice;
  base?: ReadConfigObject;
  dynamic?: DynamicMappingsInputEntry[];
}): ReadConfigObject | undefined {
  const { objectName, read, base, dynamic } = args;
  const fixed = dict(fixedMappings(read));
  const mappings = dict([...Object.entries(args.choice.mappings), ...Object.entries(fixed)]);
  const choice: ReadChoice = { ...args.choice, mappings };
  if (!isRecord(base)) {
    if (!choice.included) return base;
    return newReadObject({ objectName, choice, dynamic: dynamic ?? [] });
  }
  if (!choice.included) {
    return base.disabled === true ? base : { ...named(base, objectName), disabled: true };
  }
  const before = readReadObject(base, read);
  if (sameReadChoice(before, args.choice)) return base;
  // Mappings that the host fixes are in force without being saved.
  const saved = readReadObject(base, { ...read, mappings: [] });
  const changed = { ...named(base, objectName), ...changedKeys(base, saved, choice) };
  if (before.allFields !== choice.allFields) {
    if (choice.allFields) changed.selectedFieldsAuto = 'all';
    else delete changed.selectedFieldsAuto;
  }
  // A page without the host's run-time mappings must not erase those of another page.
  if (dynamic) changed.dynamicMappingsInput = dynamic;
  return changed;
}

/**
 * Builds one write object; returns the server's very copy when nothing changed, `undefined` when it is off. A saved
 * value that is no object is kept while writing is off.
 */
function buildWriteObject(args: {
  objectName: string;
  choice: WriteChoice;
  base?: WriteConfigObject;
}): WriteConfigObject | undefined {
  const { objectName, choice, base } = args;
  if (!isRecord(base)) {
    if (!choice.enabled) return base;
    return { objectName, ...(choice.deletion && { deletionSettings: { enabled: true } }) };
  }
  if (!choice.enabled) return undefined;
  if (readWriteObject(base).deletion === choice.deletion) return base;
  const deletionSettings = { ...asRecord(base.deletionSettings), enabled: choice.deletion };
  return { ...named(base, objectName), deletionSettings };
}

/** Puts built objects into the server's record; `undefined` removes one. */
function mergeObjects<T>(
  base: Record<string, T> | undefined,
  built: Array<[string, T | undefined]>,
): Record<string, T> {
  const result = dict(Object.entries(asRecord(base)));
  for (const [name, object] of built) {
    if (object === undefined) delete result[name];
    else result[name] = object;
  }
  return result;
}

/** Builds all read objects. Objects unknown to the manifest stay as the server has them. */
export function buildReadObjects(args: BuildArgs): Record<string, ReadConfigObject> {
  const { manifest, choices, base, fieldMapping } = args;
  const objects = asRecord(base?.read?.objects);
  return mergeObjects(
    objects,
    manifest.objects.flatMap(({ objectName, read }) => {
      const choice = ownValue(choices.objects, objectName)?.read;
      if (!read || !choice) return [];
      const saved = ownValue(objects, objectName);
      const dynamic = ownValue(fieldMapping, objectName);
      return [[objectName, buildReadObject({ objectName, read, choice, base: saved, dynamic })]];
    }),
  );
}

/** Builds all write objects. */
export function buildWriteObjects(args: BuildArgs): Record<string, WriteConfigObject> {
  const { manifest, choices, base } = args;
  const objects = asRecord(base?.write?.objects);
  return mergeObjects(
    objects,
    manifest.objects.flatMap(({ objectName, write }) => {
      const choice = ownValue(choices.objects, objectName)?.write;
      if (!write || !choice) return [];
      return [
        [objectName, buildWriteObject({ objectName, choice, base: ownValue(objects, objectName) })],
      ];
    }),
  );
}

export interface BuildArgs {
  manifest: Manifest;
  choices: Choices;
  /** The server's content. Keys that this library does not model are carried through. */
  base?: ConfigContent;
  fieldMapping?: FieldMapping;
}

/** Builds a whole config: the content of a first install, or the server's with the choices applied. */
export function buildConfig(args: BuildArgs): ConfigContent {
  const { manifest, base } = args;
  const read = buildReadObjects(args);
  const write = buildWriteObjects(args);
  return {
    ...base,
    provider: asText(base?.provider) ?? manifest.provider,
    ...((base?.read || Object.keys(read).length > 0) && { read: { ...base?.read, objects: read } }),
    ...((base?.write?.objects || Object.keys(write).length > 0) && {
      write: { ...base?.write, objects: write },
    }),
    ...(manifest.proxy && { proxy: { ...base?.proxy, enabled: true } }),
  };
}
