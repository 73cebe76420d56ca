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

/** The server's entries that are no text (we do not know what they mean), then the chosen ones. */
function textsOver(
  base: Record<string, unknown> | undefined,
  chosen: Record<string, string>,
): Record<string, string> {
  const unknown = Object.entries(asRecord(base)).filter(([, value]) => typeof value !== 'string');
  return dict([...(unknown as Array<[string, string]>), ...Object.entries(chosen)]);
}

/**
 * The chosen fields. What the server had is kept where it is not the customer's choice: required fields
 * (the server adds them by itself; listing them anew is never needed) and entries that say `false`.
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

/** `disabled` as the server has it while nobody touched it; a new object says so only when paused. */
function pausedKey(base: ReadConfigObject | undefined, paused: boolean): { disabled?: boolean } {
  if ((base?.disabled === true) === paused) return {};
  return { disabled: paused };
}

/**
 * One read object for the config, from the server's copy where there is one: that very copy when nothing
 * changed, `undefined` for an object left out that the server does not have. The API cannot take a read
 * object away, so one that it has is disabled instead, its other settings as saved.
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

/** One write object, the server's very copy when nothing changed; `undefined` when it is off. */
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

/** The server's record of objects with what the choices make of those in the manifest. */
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

/** All read objects of the config, those that the manifest does not know as the server has them. */
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

/** All write objects of the config. */
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
  /** The server's copy; what this library does not model in it is carried through. */
  base?: ConfigContent;
  fieldMapping?: FieldMapping;
}

/** A whole config: the content of a first install, or the server's with the choices in it. */
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
