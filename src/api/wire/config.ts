/** Wire types of a customer's configuration. */
import type { Backfill } from './manifest';

/** Configuration chosen by the customer, as the API answers it. Unknown keys are carried through untouched. */
export interface ConfigContent {
  /** Name of the provider in the catalog. */
  provider: string;
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

/** Condition on the records that are read. One per field; several are joined by AND. */
export interface ReadFilter {
  fieldName: string;
  operator: 'eq';
  value?: unknown;
}

/** Configuration of a read object. */
export interface ReadConfigObject extends BaseReadConfigObject {
  objectName: string;
  selectedFields: Record<string, boolean>;
  selectedFieldMappings: Record<string, string>;
}

/** Configuration of a read object in which each part may be left out. */
export interface BaseReadConfigObject {
  /** Name of the object at the provider. */
  objectName?: string;
  /** Cron expression. Default: the manifest's. */
  schedule?: string;
  /** `true` pauses the object. The specification marks the key as always present; a request may leave it out. */
  disabled?: boolean;
  /** Name of the destination. Default: the manifest's. */
  destination?: string;
  /** Optional fields that are read, by name. */
  selectedFields?: Record<string, boolean>;
  /** `all`: every field of the account, future ones included. */
  selectedFieldsAuto?: 'all';
  /** `{mapToName: providerFieldName}` */
  selectedFieldMappings?: Record<string, string>;
  /** `{providerFieldName: {yourValue: providerValue}}` */
  selectedValueMappings?: Record<string, Record<string, string>>;
  dynamicMappingsInput?: DynamicMappingsInputEntry[];
  /** Period of the first read. Default: the manifest's. */
  backfill?: BackfillConfig;
  fieldFilters?: ReadFilter[];
}

/** Period of the first read, and conditions that hold for it alone. */
export interface BackfillConfig extends Backfill {
  fieldFilters?: ReadFilter[];
}

/** Default of a field on writing. Exactly one of the three. */
export interface FieldSettingDefault {
  stringValue?: string;
  integerValue?: number;
  booleanValue?: boolean;
}

/** Rule of a field on writing. */
export interface FieldSetting {
  default?: FieldSettingDefault;
  /** Whether the field is written when a record is created. Default `always`. */
  writeOnCreate?: 'always' | 'never';
  /** Whether the field is written when a record is updated; `ifEmpty`: only while it is empty. Default `always`. */
  writeOnUpdate?: 'always' | 'never' | 'ifEmpty';
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
  /** Rules by field name. */
  selectedFieldSettings?: Record<string, FieldSetting>;
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

/** Config content in which each part may be left out. Of an update, the parts that its mask names. */
export interface ConfigContentPatch {
  provider?: string;
  read?: { objects?: Record<string, BaseReadConfigObject> };
  write?: { objects?: Record<string, WriteConfigObject> };
  proxy?: { enabled?: boolean };
  subscribe?: { objects?: Record<string, SubscribeConfigObject> };
}
