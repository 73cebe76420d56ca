/** Wire types of integrations and their manifests. */

/** An integration: the builder's manifest for one provider, in `latestRevision`. */
export interface Integration {
  id: string;
  projectId: string;
  name: string;
  provider: string;
  createTime: string;
  updateTime?: string;
  latestRevision: Revision;
}

/** A published version of an integration's manifest. */
export interface Revision {
  id: string;
  specVersion: string;
  createTime: string;
  content: ManifestContent;
}

/** The manifest as published (`amp.yaml`), not joined with a customer's account. */
export interface ManifestContent {
  name: string;
  provider: string;
  displayName?: string;
  module?: string;
  read?: { objects?: IntegrationObject[] };
  write?: { objects?: IntegrationWriteObject[] };
  proxy?: { enabled?: boolean; useModule?: boolean };
  subscribe?: { objects?: Array<{ objectName: string; [key: string]: unknown }> };
  watchSchema?: { [key: string]: unknown };
}

/** A field named by the builder; nothing to ask unless it is optional. */
export interface IntegrationFieldExistent {
  fieldName: string;
  mapToName?: string;
  mapToDisplayName?: string;
}

/** A field of the host that the customer maps to a provider field. */
export interface IntegrationFieldMapping {
  mapToName: string;
  mapToDisplayName?: string;
  /** A suggested provider field. */
  default?: string;
  /** The question to ask. */
  prompt?: string;
}

export type IntegrationField = IntegrationFieldExistent | IntegrationFieldMapping;

/** Period of the first read. `days: 0` means none. */
export interface Backfill {
  defaultPeriod: { days?: number; fullHistory?: boolean };
}

export interface IntegrationObject {
  objectName: string;
  destination: string;
  /** Cron expression. */
  schedule: string;
  mapToName?: string;
  mapToDisplayName?: string;
  requiredFields?: IntegrationField[];
  optionalFields?: IntegrationField[];
  optionalFieldsAuto?: 'all';
  backfill?: Backfill;
  delivery?: { mode?: 'onRequest' | 'auto'; pageSize?: number };
  enabled?: 'always';
}

export interface IntegrationWriteObject {
  objectName: string;
  inheritMapping?: boolean;
  valueDefaults?: { allowAnyFields?: boolean };
}
