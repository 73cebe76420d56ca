/** The model that screens work on, and the wire types that rooms other than `api` may use. */
import type { Backfill, DynamicMappingsInputEntry, FieldMetadata } from '../api/wire';

export type {
  Backfill,
  BackfillProgress,
  Config,
  ConfigContent,
  ConfigContentPatch,
  Connection,
  ConnectionRequest,
  ConnectionStatus,
  CreateInstallationRequest,
  CustomAuthInput,
  DynamicMappingsInputEntry,
  FieldMetadata,
  FieldValue,
  HydratedObject,
  HydratedRevision,
  Installation,
  Integration,
  ManifestContent,
  MetadataItemInput,
  OAuthConnectRequest,
  Operation,
  OperationLog,
  Problem,
  ProblemIssue,
  Project,
  ProviderInfo,
  ProviderMetadata,
  ReadConfigObject,
  UpdateConnectionRequest,
  UpdateInstallationRequest,
  ValueType,
  WriteConfigObject,
} from '../api/wire';

export type { AuthScheme, AuthSchemeKind, FieldSpec, LabelCode } from './auth/types';

/** The host's run-time mappings: provider object name → entries (`fieldMapping` prop). */
export type FieldMapping = Record<string, DynamicMappingsInputEntry[]>;

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
  /** What to call it on screen: `mapToDisplayName`, else a readable form of `mapToName`. */
  displayName: string;
  prompt?: string;
  /** The builder's suggested provider field; may not exist in this account. */
  default?: string;
  required: boolean;
  origin: 'manifest' | 'dynamic';
  /** Given by the host: only the values are asked for, the field is fixed. */
  fixedFieldName?: string;
  /** The host's values, to be mapped to the provider's. */
  mappedValues?: Array<{ mappedValue: string; mappedDisplayValue: string }>;
}

/** What one object's read side offers. */
export interface ManifestRead {
  /** Why the account does not let us read this object now; nothing else is known then. */
  error?: string;
  /** Always read; shown, not offered. */
  required: ExistingField[];
  /** Named by the builder, each chosen by the customer. */
  optional: ExistingField[];
  /** Required first, then optional, then dynamic; a dynamic one replaces a manifest one of the same name. */
  mappings: MappingField[];
  /** Every field of the account's object by name, also those the builder did not name. */
  fields: Record<string, FieldMetadata>;
  /** `optionalFieldsAuto: all`: any field of the account may be added, and "all, also future ones". */
  allFieldsOffered: boolean;
  schedule: string;
  backfill?: Backfill;
  destination: string;
  /** `enabled: always`: shown, not offered to leave out. */
  alwaysOn: boolean;
  mapToName?: string;
}

export interface ManifestWrite {
  /** Default values may be set for any field. */
  allowAnyDefault: boolean;
}

/** One `objectName`, read and write joined. */
export interface ManifestObject {
  objectName: string;
  displayName: string;
  read?: ManifestRead;
  write?: ManifestWrite;
}

/** A hydrated revision, parsed once. */
export interface Manifest {
  revisionId: string;
  name: string;
  displayName?: string;
  provider: string;
  module?: string;
  objects: ManifestObject[];
  proxy: boolean;
  /** The plain revision declares subscriptions (a hydrated one has no such part). */
  subscribes: boolean;
}

/** What the customer wants of one object's read side. */
export interface ReadChoice {
  /** `false`: left out (never sent, or sent with `disabled` when the server has it already). */
  included: boolean;
  /** In the config, but not read for now. */
  paused: boolean;
  /** "All fields, also future ones". */
  allFields: boolean;
  /** Optional and extra fields chosen, by provider name. Required ones never stand here. */
  fields: Record<string, true>;
  /** `mapToName` → provider field. */
  mappings: Record<string, string>;
  /** provider field → host value → provider value. */
  valueMappings: Record<string, Record<string, string>>;
}

export interface WriteChoice {
  enabled: boolean;
  deletion: boolean;
}

export interface ObjectChoice {
  read?: ReadChoice;
  write?: WriteChoice;
}

/** The whole configuration as the customer sees it: a config read from the server, or base plus edits. */
export interface Choices {
  objects: Record<string, ObjectChoice>;
}

/**
 * Unsaved edits only, sparse: a key is present when it differs from the base. They survive every
 * movement of the base; `null` in `mappings` means cleared on purpose.
 */
export interface ObjectEdits {
  read?: {
    included?: boolean;
    paused?: boolean;
    allFields?: boolean;
    fields?: Record<string, boolean>;
    mappings?: Record<string, string | null>;
    valueMappings?: Record<string, Record<string, string | null>>;
  };
  write?: { enabled?: boolean; deletion?: boolean };
}

export interface DraftEdits {
  objects: Record<string, ObjectEdits>;
}

/** A draft: the base (server's config, or the defaults of a first install) and the edits over it. */
export interface Draft {
  base: Choices;
  edits: DraftEdits;
}

export type DraftAction =
  | { type: 'setIncluded'; objectName: string; included: boolean }
  | { type: 'setPaused'; objectName: string; paused: boolean }
  | { type: 'setAllFields'; objectName: string; allFields: boolean }
  | { type: 'setFields'; objectName: string; fieldNames: string[]; selected: boolean }
  /** `fieldName: null` clears. Moves: a source used elsewhere is taken from there. */
  | { type: 'setMapping'; objectName: string; mapToName: string; fieldName: string | null }
  | {
      type: 'setValueMapping';
      objectName: string;
      fieldName: string;
      value: string;
      providerValue: string | null;
    }
  | { type: 'setWrite'; objectName: string; enabled: boolean }
  | { type: 'setDeletion'; objectName: string; deletion: boolean }
  | { type: 'discard'; objectName?: string }
  | { type: 'restore'; edits: DraftEdits }
  /** The server's side moved; edits stay, those that now equal the base are dropped. */
  | { type: 'rebase'; base: Choices };

/** A problem of a draft, as data; sentences come from `locale`. */
export type ConfigIssue =
  | { code: 'mappingRequired'; objectName: string; mapToName: string }
  | {
      code: 'duplicateSource';
      objectName: string;
      mapToName: string;
      fieldName: string;
      usedBy: string;
    }
  | { code: 'fieldGone'; objectName: string; mapToName: string; fieldName: string }
  | { code: 'valuesNotOneToOne'; objectName: string; fieldName: string; providerValue: string }
  | {
      code: 'valueGone';
      objectName: string;
      fieldName: string;
      value: string;
      providerValue: string;
    }
  | { code: 'objectUnreadable'; objectName: string };

/** One difference between base and draft, for the review. */
export type ConfigChange =
  | { kind: 'object'; objectName: string; change: 'included' | 'leftOut' | 'paused' | 'resumed' }
  | { kind: 'field'; objectName: string; change: 'added' | 'removed'; fieldName: string }
  | { kind: 'allFields'; objectName: string; change: 'added' | 'removed' }
  | {
      kind: 'mapping';
      objectName: string;
      change: 'added' | 'removed' | 'changed';
      mapToName: string;
      from?: string;
      to?: string;
    }
  | {
      kind: 'value';
      objectName: string;
      change: 'added' | 'removed' | 'changed';
      fieldName: string;
      value: string;
      from?: string;
      to?: string;
    }
  | { kind: 'write' | 'deletion'; objectName: string; change: 'added' | 'removed' };

/** The state word of an object, first that holds (VISUAL.md §5). `count` goes with `toMap`. */
export type ObjectState =
  | { state: 'unreadable' }
  | { state: 'toMap'; count: number }
  | { state: 'new' }
  | { state: 'edited' }
  | { state: 'paused' }
  | { state: 'leftOut' }
  | { state: 'ready' }
  | { state: 'on' };

/** Where the footer's primary button leads. */
export type NextStep =
  | { step: 'object'; objectName: string; count: number }
  | { step: 'install' }
  | { step: 'save'; count: number }
  | { step: 'none' };

/** What {App} will do, said before connecting. */
export interface AccessSummary {
  read: string[];
  write: string[];
  proxy: boolean;
  subscribe: boolean;
}
