import { parseManifest } from '../../src/core/manifest';
import type {
  Choices,
  ConfigContent,
  Connection,
  FieldMapping,
  FieldMetadata,
  HydratedObject,
  HydratedRevision,
  Manifest,
  ManifestContent,
  ManifestObject,
  ReadChoice,
  ReadConfigObject,
} from '../../src/core/types';

export function field(fieldName: string, rest: Partial<FieldMetadata> = {}): FieldMetadata {
  return { fieldName, displayName: fieldName, ...rest };
}

/** A read object as the server answers it. */
export function readObject(
  objectName: string,
  rest: Partial<ReadConfigObject> = {},
): ReadConfigObject {
  return { objectName, selectedFields: {}, selectedFieldMappings: {}, ...rest };
}

export function fields(...names: string[]): Record<string, FieldMetadata> {
  return Object.fromEntries(names.map((name) => [name, field(name)]));
}

export const contact: HydratedObject = {
  objectName: 'contact',
  displayName: 'Contact',
  destination: 'hook',
  schedule: '*/10 * * * *',
  requiredFields: [
    { fieldName: 'id', displayName: 'Record ID' },
    { mapToName: 'segment', mapToDisplayName: 'Customer segment' },
    { mapToName: 'notes', default: 'description' },
  ],
  optionalFields: [
    { fieldName: 'phone', displayName: 'Phone' },
    { mapToName: 'stage', mapToDisplayName: 'Stage' },
  ],
  optionalFieldsAuto: 'all',
  allFieldsMetadata: fields('id', 'phone', 'fax', 'description', 'rating', 'tier'),
};

export const lead: HydratedObject = {
  objectName: 'lead',
  displayName: 'Lead',
  destination: 'hook',
  schedule: '0 * * * *',
  requiredFields: [{ fieldName: 'id', displayName: 'Record ID' }],
  allFieldsMetadata: fields('id', 'company'),
};

export function hydrated(
  objects: HydratedObject[],
  writes: string[] = [],
  proxy = false,
): HydratedRevision {
  return {
    id: 'revision-2',
    specVersion: '1.0.0',
    createTime: '2026-01-01T00:00:00Z',
    content: {
      name: 'salesforceSync',
      provider: 'salesforce',
      read: { objects },
      write: {
        objects: writes.map((objectName) => ({ objectName, displayName: objectName })),
      },
      proxy: { enabled: proxy },
    },
  };
}

export function manifest(
  args: {
    objects?: HydratedObject[];
    writes?: string[];
    proxy?: boolean;
    revision?: ManifestContent;
    fieldMapping?: FieldMapping;
  } = {},
): Manifest {
  const { objects = [contact, lead], writes = ['contact'], proxy, ...rest } = args;
  return parseManifest({ hydrated: hydrated(objects, writes, proxy), ...rest });
}

export function readChoice(rest: Partial<ReadChoice> = {}): ReadChoice {
  return {
    included: true,
    paused: false,
    allFields: false,
    fields: {},
    mappings: {},
    valueMappings: {},
    ...rest,
  };
}

export function choices(objects: Choices['objects']): Choices {
  return { objects };
}

/** Config content after an install of contact with writing. */
export const savedContent: ConfigContent = {
  provider: 'salesforce',
  read: {
    objects: {
      contact: {
        objectName: 'contact',
        schedule: '*/10 * * * *',
        destination: 'hook',
        disabled: false,
        selectedFields: { id: true, phone: true },
        selectedFieldMappings: { segment: 'rating', notes: 'description' },
        selectedValueMappings: { rating: { gold: 'hot' } },
        dynamicMappingsInput: [],
      },
    },
  },
  write: {
    objects: {
      contact: { objectName: 'contact', selectedValueDefaults: { source: { value: 'x' } } },
      task: { objectName: 'task' },
    },
  },
};

export function connection(rest: Partial<Connection> = {}): Connection {
  const createTime = '2026-01-01T00:00:00Z';
  return {
    id: 'connection-1',
    projectId: 'demo-project',
    provider: 'salesforce',
    group: { groupRef: 'acme-org', groupName: 'Acme Inc', projectId: 'demo-project', createTime },
    consumer: {
      consumerRef: 'dana',
      consumerName: 'Dana Ruiz',
      projectId: 'demo-project',
      createTime,
    },
    createTime,
    updateTime: createTime,
    authScheme: 'oauth2/authorizationCode',
    status: 'working',
    ...rest,
  };
}

/** Object of a manifest by its name. */
export function findObject(from: Manifest, objectName: string): ManifestObject | undefined {
  return from.objects.find((object) => object.objectName === objectName);
}
