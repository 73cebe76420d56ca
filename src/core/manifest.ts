import { readFacts } from './config/facts';
import { savedReadObject } from './config/saved';
import { isJsonPath, readableName } from './mapping/normalizeName';
import { readField, readMappedValues } from './mapping/readField';
import { asLabel, asList, asRecord, asText, dict, ownValue } from '../utils/record';
import type {
  ConfigContent,
  DynamicMappingsInputEntry,
  ExistingField,
  FieldMapping,
  FieldMetadata,
  HydratedObject,
  HydratedRevision,
  Manifest,
  ManifestContent,
  ManifestObject,
  ManifestRead,
  MappingField,
  ReadConfigObject,
} from './types';

/** A field of a hydrated object; any key may be missing. */
interface RawField {
  fieldName?: string;
  displayName?: string;
  mapToName?: string;
  mapToDisplayName?: string;
  default?: string;
  prompt?: string;
}

function parseFields(object: HydratedObject): Record<string, FieldMetadata> {
  const described = Object.entries(asRecord(object.allFieldsMetadata)).flatMap(([name, raw]) => {
    const field = readField(raw, name);
    return field ? [[name, field] as const] : [];
  });
  if (described.length > 0) return dict(described);
  const listed = asList<RawField>(object.allFields).flatMap((raw) => readField(raw) ?? []);
  return dict(
    listed.map(({ fieldName, displayName }) => [fieldName, { fieldName, displayName }] as const),
  );
}

/** A display name; none for a JSONPath, which is no name for people. */
function nameOf(displayName: unknown): string | undefined {
  const label = asLabel(displayName);
  return label !== undefined && isJsonPath(label) ? readableName(label) : label;
}

function parseExisting(raw: RawField[], fields: Record<string, FieldMetadata>): ExistingField[] {
  return raw.flatMap((field): ExistingField[] => {
    const fieldName = asText(field.fieldName);
    if (!fieldName) return [];
    const metadata = ownValue(fields, fieldName);
    return [
      {
        kind: 'existing',
        fieldName,
        displayName: nameOf(field.displayName) ?? metadata?.displayName ?? readableName(fieldName),
        mapToName: asText(field.mapToName),
        mapToDisplayName: asLabel(field.mapToDisplayName),
        metadata,
      },
    ];
  });
}

function parseMappings(raw: RawField[], required: boolean): MappingField[] {
  return raw.flatMap((field): MappingField[] => {
    const mapToName = asText(field.mapToName);
    if (!mapToName || asText(field.fieldName)) return [];
    return [
      {
        kind: 'mapping',
        mapToName,
        displayName: asLabel(field.mapToDisplayName) ?? readableName(mapToName),
        prompt: asLabel(field.prompt),
        default: asText(field.default),
        required,
        origin: 'manifest',
      },
    ];
  });
}

/** Parses the host's run-time entry, on top of the declared mapping of the same name. */
function parseDynamic(entry: DynamicMappingsInputEntry, declared?: MappingField): MappingField {
  return {
    kind: 'mapping',
    mapToName: entry.mapToName,
    displayName:
      asLabel(entry.mapToDisplayName) ?? declared?.displayName ?? readableName(entry.mapToName),
    prompt: asLabel(entry.prompt) ?? declared?.prompt,
    default: declared?.default,
    required: declared?.required ?? false,
    origin: 'dynamic',
    fixedFieldName: asText(entry.fieldName),
    mappedValues: readMappedValues(entry.mappedValues),
  };
}

/**
 * Joins mappings to one per `mapToName`: required before optional; a dynamic mapping takes the position of
 * the declared one.
 */
function joinMappings(
  declared: MappingField[],
  dynamic: DynamicMappingsInputEntry[],
): MappingField[] {
  const byName = new Map<string, MappingField>();
  for (const mapping of declared) {
    if (!byName.has(mapping.mapToName)) byName.set(mapping.mapToName, mapping);
  }
  for (const entry of dynamic) {
    if (asText(entry.mapToName)) {
      byName.set(entry.mapToName, parseDynamic(entry, byName.get(entry.mapToName)));
    }
  }
  return [...byName.values()];
}

function parseRead(args: {
  object: HydratedObject;
  saved: ReadConfigObject | undefined;
  alwaysOn: boolean;
  dynamic: DynamicMappingsInputEntry[];
}): ManifestRead {
  const { object, saved, alwaysOn, dynamic } = args;
  const fields = parseFields(object);
  const required = asList<RawField>(object.requiredFields);
  const optional = asList<RawField>(object.optionalFields);
  const requiredFields = parseExisting(required, fields);
  const requiredNames = new Set(requiredFields.map((field) => field.fieldName));
  return {
    error: asText(object.error),
    required: requiredFields,
    optional: parseExisting(optional, fields).filter(
      (field) => !requiredNames.has(field.fieldName),
    ),
    mappings: joinMappings(
      [...parseMappings(required, true), ...parseMappings(optional, false)],
      dynamic,
    ),
    fields,
    allFieldsOffered: object.optionalFieldsAuto === 'all',
    ...readFacts(object, saved),
    destination: asText(object.destination) ?? '',
    alwaysOn,
    mapToName: asText(object.mapToName),
  };
}

/**
 * Parses a hydrated revision to the closed model that the other rules use.
 * @param args.revision The plain manifest: only it declares always-on objects and subscriptions.
 * @param args.fieldMapping The host's run-time mappings.
 * @param args.content The saved config, whose schedule, past records and filters hold instead of the declared ones.
 */
export function parseManifest(args: {
  hydrated: HydratedRevision;
  revision?: ManifestContent;
  fieldMapping?: FieldMapping;
  content?: ConfigContent;
}): Manifest {
  const { hydrated, revision, fieldMapping, content: saved } = args;
  const content = asRecord(hydrated?.content as unknown as Record<string, unknown>) as Partial<
    HydratedRevision['content']
  >;
  const alwaysOn = new Set(
    asList(revision?.read?.objects)
      .filter((object) => object.enabled === 'always')
      .map((object) => object.objectName),
  );
  const objects = new Map<string, ManifestObject>();
  for (const object of asList(content.read?.objects)) {
    const objectName = asText(object.objectName);
    if (!objectName || objects.has(objectName)) continue;
    objects.set(objectName, {
      objectName,
      displayName: asLabel(object.displayName) ?? readableName(objectName),
      read: parseRead({
        object,
        saved: savedReadObject(saved, objectName),
        alwaysOn: alwaysOn.has(objectName),
        dynamic: asList(ownValue(fieldMapping, objectName)),
      }),
    });
  }
  for (const object of asList(content.write?.objects)) {
    const objectName = asText(object.objectName);
    if (!objectName) continue;
    const write = { allowAnyDefault: object.valueDefaults?.allowAnyFields === true };
    const displayName = asLabel(object.displayName) ?? readableName(objectName);
    objects.set(objectName, { objectName, displayName, ...objects.get(objectName), write });
  }
  return {
    revisionId: asText(hydrated?.id) ?? '',
    name: asText(content.name) ?? '',
    displayName: asText(content.displayName),
    provider: asText(content.provider) ?? asText(revision?.provider) ?? '',
    module: asText(content.module) ?? asText(revision?.module),
    objects: [...objects.values()],
    proxy: content.proxy?.enabled === true,
    subscribes: asList(revision?.subscribe?.objects).length > 0,
  };
}
