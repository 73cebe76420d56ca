/** Model of the screens, and the wire types that other rooms may use. */
import type { ConfigContent, DynamicMappingsInputEntry } from '../api/wire/config';
import type { FieldMetadata } from '../api/wire/fields';
import type { Backfill } from '../api/wire/manifest';

export type {
  BackfillConfig,
  BaseReadConfigObject,
  ConfigContent,
  ConfigContentPatch,
  DynamicMappingsInputEntry,
  FieldSetting,
  FieldSettingDefault,
  ReadConfigObject,
  ReadFilter,
  WriteConfigObject,
} from '../api/wire/config';
export type {
  ConnectionRequest,
  OAuthConnectRequest,
  UpdateConnectionRequest,
} from '../api/wire/connecting';
export type { Connection, ConnectionStatus, ProviderMetadata } from '../api/wire/connection';
export type { FieldMetadata, FieldValue, ValueType } from '../api/wire/fields';
export type {
  HydratedField,
  HydratedFieldExistent,
  HydratedObject,
  HydratedRevision,
  HydratedWriteObject,
} from '../api/wire/hydrated';
export type {
  Config,
  CreateInstallationRequest,
  Installation,
  UpdateInstallationRequest,
} from '../api/wire/installation';
export type { Backfill, Integration, ManifestContent } from '../api/wire/manifest';
export type { BackfillProgress, Operation, OperationLog } from '../api/wire/operation';
export type { Problem, ProblemIssue } from '../api/wire/problem';
export type { Project } from '../api/wire/project';
export type { CustomAuthInput, MetadataItemInput, ProviderInfo } from '../api/wire/provider';

export type { AuthScheme, AuthSchemeKind, FieldSpec, LabelCode } from './auth/types';
export type {
  Choices,
  ConfigChange,
  ConfigIssue,
  Draft,
  DraftAction,
  DraftEdits,
  ObjectChoice,
  ObjectEdits,
  ReadChoice,
  WriteChoice,
} from './draftTypes';

/** The host's run-time mappings by provider object name (`fieldMapping` prop). */
export type FieldMapping = Record<string, DynamicMappingsInputEntry[]>;

/** A config content that a host is writing. Objects in it are whole, parts may be missing. */
export type ConfigDraft = Partial<ConfigContent>;

/** A run-time mapping of a known provider field, for which the customer only maps values. */
export interface ValueMappingEntry extends Omit<DynamicMappingsInputEntry, 'mapToName'> {
  /** Name of the provider field. */
  fieldName: string;
  /** Your name of the field. Default: `fieldName`. */
  mapToName?: string;
}

/** Run-time mappings as hosts write them, by provider object name. */
export type HostFieldMapping = Record<string, Array<DynamicMappingsInputEntry | ValueMappingEntry>>;

/** A provider field that the builder named. Required ones are always read; optional ones are offered. */
export interface ExistingField {
  kind: 'existing';
  fieldName: string;
  displayName: string;
  mapToName?: string;
  mapToDisplayName?: string;
  metadata?: FieldMetadata;
}

/** A field of the host's for which the customer chooses a provider field. */
export interface MappingField {
  kind: 'mapping';
  mapToName: string;
  /** Display name: `mapToDisplayName`, else a readable form of `mapToName`. */
  displayName: string;
  prompt?: string;
  /** The builder's suggested provider field; may not exist in this account. */
  default?: string;
  required: boolean;
  origin: 'manifest' | 'dynamic';
  /** Provider field fixed by the host: the customer only maps values. */
  fixedFieldName?: string;
  /** The host's values, to be mapped to the provider's. */
  mappedValues?: Array<{ mappedValue: string; mappedDisplayValue: string }>;
}

/** Condition that the records of an object fulfil. */
export interface RecordFilter {
  fieldName: string;
  /** The value that the field equals. Absent where the operator or the value is newer than this library. */
  value?: string | number | boolean;
}

/** How often, how far back, and which records are read. */
export interface ReadFacts {
  /** Cron; empty when an object is read only on the builder's request. */
  schedule: string;
  /** Absent when nobody says how far back the first read goes. */
  backfill?: Backfill;
  /** Conditions of ongoing reads and of past records, joined by *and*. */
  filters: RecordFilter[];
  /** Further conditions of past records alone. */
  pastFilters: RecordFilter[];
}

/** Read side of an object: everything that the customer can choose from. */
export interface ManifestRead extends ReadFacts {
  /** Error of hydration. The other members are empty then. */
  error?: string;
  /** Fields that are always read; shown, not offered. */
  required: ExistingField[];
  /** Fields that the builder offers and the customer may choose. */
  optional: ExistingField[];
  /**
   * Required mappings first, then optional, then dynamic; a dynamic one replaces a manifest one of the same
   * name.
   */
  mappings: MappingField[];
  /** Every field of the account's object by name, fields that the builder does not name included. */
  fields: Record<string, FieldMetadata>;
  /** `optionalFieldsAuto: all`: any field of the account may be added, and "all, also future ones". */
  allFieldsOffered: boolean;
  destination: string;
  /** `enabled: always`: the object is shown and cannot be left out. */
  alwaysOn: boolean;
  mapToName?: string;
}

export interface ManifestWrite {
  /** `true` when default values may be set for any field. */
  allowAnyDefault: boolean;
}

/** An object of the manifest, with its read and write side joined. */
export interface ManifestObject {
  objectName: string;
  displayName: string;
  read?: ManifestRead;
  write?: ManifestWrite;
}

/** A parsed hydrated revision. */
export interface Manifest {
  revisionId: string;
  name: string;
  displayName?: string;
  provider: string;
  module?: string;
  objects: ManifestObject[];
  proxy: boolean;
  /** `true` when the plain revision declares subscriptions; a hydrated one has no such part. */
  subscribes: boolean;
}

/** State word of an object: the first that applies. `count` belongs to `toMap`. */
export type ObjectState =
  | { state: 'unreadable' }
  | { state: 'toMap'; count: number }
  | { state: 'new' }
  | { state: 'edited' }
  | { state: 'paused' }
  | { state: 'leftOut' }
  | { state: 'ready' }
  | { state: 'on' };

/** Target of the footer's primary button. */
export type NextStep =
  | { step: 'object'; objectName: string; count: number }
  | { step: 'install' }
  | { step: 'save'; count: number }
  | { step: 'none' };

/** Access of the app, shown before connecting. */
export interface AccessSummary {
  read: string[];
  write: string[];
  proxy: boolean;
  subscribe: boolean;
}
