/** Wire types of a provider's fields. */

/** A provider's field type, normalized by the API. */
export type ValueType =
  | 'string'
  | 'boolean'
  | 'singleSelect'
  | 'multiSelect'
  | 'date'
  | 'datetime'
  | 'int'
  | 'float'
  | 'reference'
  | 'other';

/** A value of a picklist. */
export interface FieldValue {
  value: string;
  displayValue: string;
}

/** Metadata of a provider field. */
export interface FieldMetadata {
  fieldName: string;
  displayName: string;
  valueType?: ValueType;
  providerType?: string;
  readOnly?: boolean;
  isCustom?: boolean;
  isRequired?: boolean;
  referenceTo?: string[];
  values?: FieldValue[];
}

export interface ObjectMetadata {
  name: string;
  displayName?: string;
  mappedObjectName?: string;
  fields: Record<string, FieldMetadata>;
}

/** A custom field to be created, or updated where it exists. */
export interface FieldDefinition {
  fieldName: string;
  displayName: string;
  valueType: string;
  required?: boolean;
  unique?: boolean;
  indexed?: boolean;
  stringOptions?: {
    length?: number;
    pattern?: string;
    values?: string[];
    valuesRestricted?: boolean;
    defaultValue?: string;
  };
  numericOptions?: {
    precision?: number;
    scale?: number;
    min?: number;
    max?: number;
    defaultValue?: number;
  };
  association?: {
    associationType: string;
    targetObject: string;
    targetField?: string;
    cardinality?: string;
    onDelete?: string;
    required?: boolean;
    reverseLookupFieldName?: string;
    labels?: { singular?: string; plural?: string };
  };
}

/** Body of `PUT …/object-metadata`: fields by provider object. */
export interface UpsertObjectMetadataRequest {
  groupRef: string;
  fields: Record<string, FieldDefinition[]>;
}

export interface UpsertObjectMetadataResponse {
  success: boolean;
  /** Results by object, then by field; `action` is `create`, `update` or `none`. */
  fields: Record<
    string,
    Record<
      string,
      {
        fieldName: string;
        action: string;
        metadata?: Record<string, unknown>;
        warnings?: string[];
      }
    >
  >;
}
