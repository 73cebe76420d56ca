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

/** Combines the server's entries of an unknown type with the chosen ones. */
function textsOver(
  base: Record<string, unknown> | undefined,
  chosen: Record<string, string>,
): Record<string, string> {
  const unknown = Object.entries(asRecord(base)).filter(([, value]) => typeof value !== 'string');
  return dict([...(unknown as Array<[string, string]>), ...Object.entries(chosen)]);
}

/**
 * Selected fields. Entries that are not the customer's choice are kept from the server: required fields,
 * which the server adds on its own, and entries that are not `true`.
 */
function selectedFields(
  base: Record<string, boolean> | undefined,
  choice: ReadChoice,
  read: ManifestRead,
): Record<string, boolean> {
  const required = new Set(read.required.map((field) => field.fieldName));
  const kept = Object.entries(asRecord(base)).filter(
    ([name, value]) => required.has(name) || value !== true,
  );
  return dict([...kept, ...Object.entries(choice.fields)]);
}

function selectedValueMappings(
  base: ReadConfigObject['selectedValueMappings'],
  choice: ReadChoice,
): Record<string, Record<string, string>> {
  const unknown = Object.entries(asRecord(base)).filter(([, map]) => !isRecord(map));
  const chosen = Object.entries(choice.valueMappings).map(
    ([field, map]) => [field, textsOver(ownValue(base, field), map)] as const,
  );
  return dict([...unknown, ...chosen]);
}

/** Keeps the server's `disabled` while nothing changed; a new object carries the key only when paused. */
function pausedKey(base: ReadConfigObject | undefined, paused: boolean): { disabled?: boolean } {
  if ((base?.disabled === true) === paused) return {};
  return { disabled: paused };
}

/**
 * Builds one read object from the server's copy. Returns that very copy when nothing changed, and
 * `undefined` for an object that is left out and unknown to the server. The API cannot remove a read object,
 * so an existing one is disabled instead and keeps its other settings.
 */
export function buildReadObject(args: {
  objectName: string;
  read: ManifestRead;
  choice: ReadChoice;
  base?: ReadConfigObject;
  dynamic?: DynamicMappingsInputEntry[];
}): ReadConfigObject | undefined {
  const { objectName, read, choice, base, dynamic } = args;
  if (!choice.included) return base && base.disabled !== true ? { ...base, disabled: true } : base;
  if (base && sameReadChoice(readReadObject(base, read), choice)) return base;
  const { selectedFieldsAuto, ...rest } = base ?? {};
  const auto = choice.allFields
    ? 'all'
    : selectedFieldsAuto === 'all'
      ? undefined
      : selectedFieldsAuto;
  return {
    ...rest,
    objectName: asText(base?.objectName) ?? objectName,
    ...pausedKey(base, choice.paused),
    selectedFields: selectedFields(base?.selectedFields, choice, read),
    ...(auto !== undefined && { selectedFieldsAuto: auto }),
    selectedFieldMappings: textsOver(base?.selectedFieldMappings, {
      ...choice.mappings,
      ...dict(fixedMappings(read)),
    }),
    selectedValueMappings: selectedValueMappings(base?.selectedValueMappings, choice),
    // A page without the host's run-time mappings must not erase those of another page.
    dynamicMappingsInput: dynamic ?? base?.dynamicMappingsInput ?? [],
  };
}

/**
 * Builds one write object; returns the server's very copy when nothing changed, `undefined` when it is off.
 */
export function buildWriteObject(args: {
  objectName: string;
  choice: WriteChoice;
  base?: WriteConfigObject;
}): WriteConfigObject | undefined {
  const { objectName, choice, base } = args;
  if (!choice.enabled) return undefined;
  if (base && readWriteObject(base).deletion === choice.deletion) return base;
  if (!base && !choice.deletion) return { objectName };
  return {
    ...base,
    objectName: asText(base?.objectName) ?? objectName,
    deletionSettings: { ...base?.deletionSettings, enabled: choice.deletion },
  };
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
