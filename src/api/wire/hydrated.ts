/** Wire types of a manifest joined with an account's fields. */
import type { FieldMetadata } from './fields';
import type { Backfill, IntegrationFieldExistent, IntegrationFieldMapping } from './manifest';

/** A revision joined with the live fields of one connection's account. */
export interface HydratedRevision {
  id: string;
  specVersion: string;
  createTime: string;
  content: HydratedContent;
}

export interface HydratedContent {
  name: string;
  displayName?: string;
  module?: string;
  provider: string;
  read?: { objects?: HydratedObject[] };
  write?: { objects?: HydratedWriteObject[] };
  proxy?: { enabled?: boolean; useModule?: boolean };
}

export interface HydratedFieldExistent extends IntegrationFieldExistent {
  displayName: string;
}

export type HydratedField = HydratedFieldExistent | IntegrationFieldMapping;

export interface HydratedObject {
  /** Reason why this object could not be read from the account. */
  error?: string;
  objectName: string;
  displayName: string;
  mapToName?: string;
  mapToDisplayName?: string;
  destination: string;
  schedule: string;
  requiredFields?: HydratedField[];
  optionalFields?: HydratedField[];
  optionalFieldsAuto?: 'all';
  allFieldsMetadata?: Record<string, FieldMetadata>;
  /** @deprecated Use `allFieldsMetadata`. */
  allFields?: HydratedField[];
  backfill?: Backfill;
}

export interface HydratedWriteObject {
  objectName: string;
  displayName: string;
  valueDefaults?: { allowAnyFields?: boolean };
}
