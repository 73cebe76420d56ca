/** Wire types of a customer's configuration. */
import type { Backfill } from './manifest';

/** Configuration chosen by the customer. Unknown keys are carried through untouched. */
export interface ConfigContent {
  provider?: string;
  read?: { objects: Record<string, ReadConfigObject> };
  write?: { objects?: Record<string, WriteConfigObject> };
  proxy?: { enabled?: boolean };
  subscribe?: { objects: Record<string, SubscribeConfigObject> };
}

/** Host fields that the customer maps, given by the host at run time (`fieldMapping` prop). */
export interface DynamicMappingsInputEntry {
  mapToName: string;
  mapToDisplayName?: string;
  prompt?: string;
  /** The host's own values, to be mapped one to one to the provider's. */
  mappedValues?: Array<{ mappedValue: string; mappedDisplayValue: string }>;
  /** Known provider field, for which the customer only maps values. */
  fieldName?: string;
}

export interface ReadConfigObject {
  objectName?: string;
  schedule?: string;
  /** `true` pauses the object. The specification marks the key as always present; a request may leave it out. */
  disabled?: boolean;
  destination?: string;
  selectedFields?: Record<string, boolean>;
  selectedFieldsAuto?: 'all';
  selectedFieldMappings?: Record<string, string>;
  /** `{providerFieldName: {yourValue: providerValue}}` */
  selectedValueMappings?: Record<string, Record<string, string>>;
  dynamicMappingsInput?: DynamicMappingsInputEntry[];
  backfill?: Backfill;
  fieldFilters?: Array<{ fieldName: string; operator: 'eq'; value?: unknown }>;
}

/** Deprecated form of a default value on writing; one type of value each. */
export type SelectedValueDefault = { applyOnUpdate?: 'always' | 'never' } & (
  { value: string } | { value: number } | { value: boolean }
);

export interface WriteConfigObject {
  objectName: string;
  deletionSettings?: { enabled: boolean };
  /** @deprecated Read and kept; new configurations use `selectedFieldSettings`. */
  selectedValueDefaults?: Record<string, SelectedValueDefault>;
  selectedFieldSettings?: Record<
    string,
    {
      default?: { stringValue?: string; integerValue?: number; booleanValue?: boolean };
      writeOnCreate?: 'always' | 'never';
      writeOnUpdate?: 'always' | 'never' | 'ifEmpty';
    }
  >;
}

export interface SubscribeConfigObject {
  objectName: string;
  destination: string;
  inheritFieldsAndMappings: boolean;
  createEvent?: { enabled: 'always' | 'never' };
  updateEvent?: {
    enabled: 'always' | 'never';
    watchFieldsAuto?: 'all';
    requiredWatchFields?: string[];
  };
  deleteEvent?: { enabled: 'always' | 'never' };
  otherEvents?: string[];
  providerOptions?: { quotaOptimization?: { enabled: boolean } };
}

/** Part of a config content that an update mask names. */
export interface ConfigContentPatch {
  provider?: string;
  read?: { objects?: Record<string, ReadConfigObject> };
  write?: { objects?: Record<string, WriteConfigObject> };
  proxy?: { enabled?: boolean };
  subscribe?: { objects?: Record<string, SubscribeConfigObject> };
}
