/** The customer's configuration while it is edited: choices, edits over them, and what follows from both. */

/** Choice of the customer for the read side of an object. */
export interface ReadChoice {
  /** `false`: left out (never sent, or sent with `disabled` when the server has it already). */
  included: boolean;
  /** Kept in the config but currently not read. */
  paused: boolean;
  /** "All fields, also future ones". */
  allFields: boolean;
  /** Chosen optional and extra fields, by provider name. Required fields are never listed. */
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

/** The whole configuration from the customer's point of view: a config of the server, or base plus edits. */
export interface Choices {
  objects: Record<string, ObjectChoice>;
}

/**
 * Unsaved edits, sparse: only keys that differ from the base. They survive every move of the base. `null` in
 * `mappings` means cleared on purpose.
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
  /** `fieldName: null` clears the mapping. A source that serves another mapping is moved here. */
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
  /** Replaces the base. Edits stay, except those that now equal it. */
  | { type: 'rebase'; base: Choices };

/** A problem of a draft, as data; `locale` has the sentences. */
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

/** A difference between base and draft, for the review. */
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
