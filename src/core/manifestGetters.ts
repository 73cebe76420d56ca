/** What a host asks about a manifest, under the names of `@amp-labs/react`. */
import { asList, ownValue } from '../utils/record';
import type {
  FieldMetadata,
  HydratedField,
  HydratedFieldExistent,
  HydratedObject,
  HydratedRevision,
  HydratedWriteObject,
} from './types';

/** A field of yours that the customer maps to a provider field. */
export interface IntegrationFieldMapping {
  mapToName: string;
  mapToDisplayName?: string;
  /** Provider field that the builder suggests. */
  default?: string;
  /** @deprecated Use `default`. */
  _default?: string;
  /** Question to ask. */
  prompt?: string;
}

/** A provider field that the builder named, or a field that the customer maps. */
export type HydratedIntegrationField = HydratedFieldExistent | IntegrationFieldMapping;

/** A read object with the fields of the connected account. */
export interface HydratedIntegrationObject extends Omit<
  HydratedObject,
  'requiredFields' | 'optionalFields'
> {
  requiredFields?: HydratedIntegrationField[];
  optionalFields?: HydratedIntegrationField[];
}

/** A manifest joined with the fields of the connected account, as `useManifest` answers it. */
export interface HydratedManifest extends Omit<HydratedRevision, 'content'> {
  content: Omit<HydratedRevision['content'], 'read'> & {
    read?: { objects?: HydratedIntegrationObject[] };
  };
}

/** Which fields: `raw` is all of them, `no-mappings` those that the builder named, `mappings` those that are mapped. */
export type FieldInclude = 'raw' | 'no-mappings' | 'mappings';

type FieldGetter = (
  include?: FieldInclude,
) => HydratedIntegrationField[] | IntegrationFieldMapping[] | null;

/** Getters of `useManifest`. Each answers `null` for an object that the manifest does not have. */
export interface ManifestGetters {
  getReadObjects: () => HydratedIntegrationObject[];
  getReadObject: (objectName: string) => {
    object: HydratedIntegrationObject | null;
    /** Default `raw`. */
    getRequiredFields: FieldGetter;
    /** Default `raw`. */
    getOptionalFields: FieldGetter;
    getRequiredMapFields: () => IntegrationFieldMapping[] | null;
    getOptionalMapFields: () => IntegrationFieldMapping[] | null;
  };
  getWriteObject: (objectName: string) => { object: HydratedWriteObject | null };
  /** Fields of the connected account's object. */
  getCustomerFieldsForObject: (objectName: string) => {
    allFields: Record<string, FieldMetadata> | null;
    getField: (fieldName: string) => FieldMetadata | null;
  };
}

function isMapping(field: HydratedIntegrationField): field is IntegrationFieldMapping {
  return !('fieldName' in field) || !field.fieldName;
}

/** `@amp-labs/react` names the suggested field `_default`. */
function withOldName(field: HydratedField): HydratedIntegrationField {
  return 'default' in field && field.default !== undefined
    ? { ...field, _default: field.default }
    : field;
}

/** Adds the older names of `@amp-labs/react` to a hydrated revision. */
export function readHydratedManifest(revision: HydratedRevision): HydratedManifest {
  const { read, ...content } = revision.content;
  const objects = read?.objects?.map((object) => ({
    ...object,
    ...(object.requiredFields && { requiredFields: object.requiredFields.map(withOldName) }),
    ...(object.optionalFields && { optionalFields: object.optionalFields.map(withOldName) }),
  }));
  return { ...revision, content: { ...content, ...(read && { read: { ...read, objects } }) } };
}

function pick(fields: HydratedIntegrationField[] | undefined, include: FieldInclude) {
  const all = asList(fields);
  if (include === 'mappings') return all.filter(isMapping);
  return include === 'raw' ? all : all.filter((field) => !isMapping(field));
}

/** Getters over a manifest; before it is read they answer as for an empty one. */
export function createManifestGetters(manifest: HydratedManifest | undefined): ManifestGetters {
  const { read, write } = manifest?.content ?? {};
  const objects = asList(read?.objects);
  const find = (objectName: string) =>
    objects.find((object) => object.objectName === objectName) ?? null;
  return {
    getReadObjects: () => objects,
    getReadObject(objectName) {
      const object = find(objectName);
      const mapped = (fields: HydratedIntegrationField[] | undefined) =>
        object && asList(fields).filter(isMapping);
      return {
        object,
        getRequiredFields: (include = 'raw') => object && pick(object.requiredFields, include),
        getOptionalFields: (include = 'raw') => object && pick(object.optionalFields, include),
        getRequiredMapFields: () => mapped(object?.requiredFields),
        getOptionalMapFields: () => mapped(object?.optionalFields),
      };
    },
    getWriteObject(objectName) {
      const found = asList(write?.objects).find((object) => object.objectName === objectName);
      return { object: found ?? null };
    },
    getCustomerFieldsForObject(objectName) {
      const object = find(objectName);
      const allFields = object && (object.allFieldsMetadata ?? {});
      return { allFields, getField: (name) => ownValue(allFields, name) ?? null };
    },
  };
}
