/**
 * Expected config, derived from the manifest as written. Independent of the library: the rules are written a second
 * time from the API's documentation.
 */
import { spareFields } from './account';
import type { Json } from './json';
import type { Declared, DeclaredReadObject } from './source';

/** `everything`: as declared. `part`: leaves an object out and adds dynamic mappings of the host. */
export type Variant = 'everything' | 'part';

/** Dynamic mapping of the host. */
export interface HostMapping {
  mapToName: string;
  fieldName?: string;
  mappedValues?: Array<{ mappedValue: string; mappedDisplayValue: string }>;
}

/** One `mapToName` of an object. */
export interface Target {
  mapToName: string;
  required: boolean;
  suggested?: string;
  /** Field that the host fixed. */
  fixed?: string;
  hasValues: boolean;
}

/** Read object in a config. */
export interface ReadConfig {
  objectName: string;
  selectedFields: Record<string, true>;
  selectedFieldsAuto?: 'all';
  selectedFieldMappings: Record<string, string>;
  selectedValueMappings: Record<string, Record<string, string>>;
  dynamicMappingsInput: HostMapping[];
  disabled?: boolean;
}

export interface WriteConfig {
  objectName: string;
  deletionSettings?: { enabled: boolean };
}

export interface Content {
  provider: string;
  read?: { objects: Record<string, ReadConfig> };
  write?: { objects: Record<string, WriteConfig> };
  proxy?: { enabled: true };
}

/** Record that may have any key, `__proto__` too. */
export const record = <T>(entries: Array<[string, T]>): Record<string, T> =>
  Object.fromEntries(entries);

function firstOfEach<T extends { objectName: string }>(objects: T[] | undefined): T[] {
  const names = (objects ?? []).map(({ objectName }) => objectName);
  return (objects ?? []).filter(({ objectName }, index) => names.indexOf(objectName) === index);
}

export const readObjects = ({ read }: Declared): DeclaredReadObject[] => firstOfEach(read?.objects);

const writeNames = ({ write }: Declared): string[] =>
  firstOfEach(write?.objects).map(({ objectName }) => objectName);

function declaredTargets({ requiredFields, optionalFields }: DeclaredReadObject): Target[] {
  const lists = [
    ...(requiredFields ?? []).map((field) => ({ ...field, required: true })),
    ...(optionalFields ?? []).map((field) => ({ ...field, required: false })),
  ];
  const targets = new Map<string, Target>();
  for (const { fieldName, mapToName, default: suggested, required } of lists) {
    if (fieldName || !mapToName || targets.has(mapToName)) continue;
    targets.set(mapToName, { mapToName, required, suggested, hasValues: false });
  }
  return [...targets.values()];
}

/** Dynamic mappings of the host: the first object has some of each kind, the others none. */
export function hostMappings(
  declared: Declared,
  variant: Variant,
): Record<string, HostMapping[]> | undefined {
  const [first] = readObjects(declared);
  if (variant === 'everything' || !first) return undefined;
  const spares = spareFields(first);
  const mappedValues = [
    { mappedValue: 'minor', mappedDisplayValue: 'Minor' },
    { mappedValue: 'major', mappedDisplayValue: 'Major' },
  ];
  const taken = declaredTargets(first).find(({ suggested }) => !suggested);
  return record([
    [
      first.objectName,
      [
        { mapToName: 'hostPriority', mapToDisplayName: 'Priority', mappedValues },
        { mapToName: 'hostFixed', fieldName: spares.nested },
        ...(taken ? [{ mapToName: taken.mapToName, prompt: 'The host asks.' }] : []),
      ],
    ],
    ['not in the manifest', [{ mapToName: 'nobody' }]],
  ]);
}

/** Every mapping of an object. A dynamic mapping replaces one of the same name. */
export function targetsOf(object: DeclaredReadObject, host: HostMapping[]): Target[] {
  const targets = new Map(declaredTargets(object).map((target) => [target.mapToName, target]));
  for (const { mapToName, fieldName, mappedValues } of host) {
    targets.set(mapToName, {
      mapToName,
      required: targets.get(mapToName)?.required ?? false,
      fixed: fieldName,
      hasValues: mappedValues !== undefined,
    });
  }
  return [...targets.values()];
}

/** Fields that the customer may add one by one. */
export function offeredFields(object: DeclaredReadObject): string[] {
  const named = (fields: DeclaredReadObject['requiredFields']) =>
    (fields ?? []).flatMap(({ fieldName }) => (fieldName ? [fieldName] : []));
  const required = named(object.requiredFields);
  const optional = named(object.optionalFields).filter((name) => !required.includes(name));
  const spares = spareFields(object);
  const extra = object.optionalFieldsAuto === 'all' ? [spares.nested, ...spares.plain] : [];
  return [...new Set([...optional, ...extra])];
}

/** Required targets that the customer has to fill, each with a field that nothing else uses. */
export function toFill(object: DeclaredReadObject, host: HostMapping[]): Array<[string, string]> {
  const suggested = Object.keys(suggestions(object, host));
  const { plain } = spareFields(object);
  return targetsOf(object, host)
    .filter(({ mapToName, required }) => required && !suggested.includes(mapToName))
    .map(({ mapToName }, index) => [mapToName, plain[index] as string]);
}

/** Suggested and fixed mappings before the customer's first action. A field serves one mapping. */
function suggestions(object: DeclaredReadObject, host: HostMapping[]): Record<string, string> {
  const targets = targetsOf(object, host);
  const result = new Map<string, string>();
  for (const { mapToName, fixed } of targets) if (fixed) result.set(mapToName, fixed);
  for (const { mapToName, suggested } of targets) {
    if (!suggested || result.has(mapToName) || [...result.values()].includes(suggested)) continue;
    result.set(mapToName, suggested);
  }
  return record([...result]);
}

/** Read object right after it was included and its required mappings were filled. */
export function freshReadObject(object: DeclaredReadObject, host?: HostMapping[]): ReadConfig {
  return {
    objectName: object.objectName,
    selectedFields: {},
    selectedFieldMappings: {
      ...suggestions(object, host ?? []),
      ...record(toFill(object, host ?? [])),
    },
    selectedValueMappings: {},
    dynamicMappingsInput: host ?? [],
  };
}

/** Objects that the variant leaves out of the first install. */
export function leftOut(declared: Declared, variant: Variant) {
  const read = readObjects(declared);
  const last = read.at(-1);
  const write = writeNames(declared);
  return {
    read: variant === 'part' && read.length > 1 && last?.enabled !== 'always' ? last : undefined,
    write: variant === 'part' ? write.at(-1) : undefined,
  };
}

/** Config content of the first install. */
export function firstContent(declared: Declared, variant: Variant): Content {
  const out = leftOut(declared, variant);
  const host = hostMappings(declared, variant) ?? {};
  const read = readObjects(declared).filter((object) => object !== out.read);
  const write = writeNames(declared).filter((name) => name !== out.write);
  const mappingsOf = (name: string) => (Object.hasOwn(host, name) ? host[name] : undefined);
  return {
    provider: declared.provider,
    ...(read.length > 0 && {
      read: {
        objects: record(
          read.map((object) => [
            object.objectName,
            freshReadObject(object, mappingsOf(object.objectName)),
          ]),
        ),
      },
    }),
    ...(write.length > 0 && {
      write: { objects: record(write.map((name) => [name, { objectName: name }])) },
    }),
    ...(declared.proxy?.enabled === true && { proxy: { enabled: true as const } }),
  };
}

/** Content without `disabled: false`, which means the same as no `disabled`. */
export function withoutDefaults(content: unknown): unknown {
  return JSON.parse(
    JSON.stringify(content ?? null, (key, value: unknown) =>
      key === 'disabled' && value === false ? undefined : value,
    ),
  ) as Json;
}
