/** Handlers of `useLocalConfig`. A setter that the API would refuse changes nothing: see `refused` there. */
import type {
  BackfillConfig,
  ConfigContent,
  FieldSetting,
  FieldSettingDefault,
  ReadConfigObject,
  ReadFilter,
  WriteConfigObject,
} from '../../core/types';

/** Edits of one read object. Each setter adds an object that is new, with the mappings that the builder suggests. */
export interface ReadObjectHandlers {
  /** `undefined` while the object is not part of the configuration. */
  object: ReadConfigObject | undefined;
  setEnableRead: () => void;
  /** Pauses reading, and keeps everything that was chosen. */
  setDisableRead: () => void;
  /** Required fields count as selected for as long as their object is part of the configuration. */
  getSelectedField: (fieldName: string) => boolean;
  setSelectedField: (params: { fieldName: string; selected: boolean }) => void;
  /** Whether every field is read, also future ones. Not part of `@amp-labs/react`. */
  getAllFields: () => boolean;
  /** Not part of `@amp-labs/react`. */
  setAllFields: (all: boolean) => void;
  /** Provider field of a mapping. */
  getFieldMapping: (mapToName: string) => string | undefined;
  /** An empty `fieldName` deletes the mapping. A field that serves another mapping moves to this one. */
  setFieldMapping: (params: { fieldName: string; mapToName: string }) => void;
  deleteFieldMapping: (mapToName: string) => void;
  /** Provider values by your values. Not part of `@amp-labs/react`. */
  getValueMapping: (fieldName: string) => Record<string, string> | undefined;
  /**
   * Maps one of your values to a value of a provider field; an empty `providerValue` deletes it. A provider value that
   * serves another of your values moves to this one. Not part of `@amp-labs/react`.
   */
  setValueMapping: (params: { fieldName: string; value: string; providerValue: string }) => void;
  /** Not part of `@amp-labs/react`. */
  getSchedule: () => string | undefined;
  /** Cron expression; `undefined` is the manifest's. Not part of `@amp-labs/react`. */
  setSchedule: (schedule: string | undefined) => void;
  /** Not part of `@amp-labs/react`. */
  getBackfill: () => BackfillConfig | undefined;
  /** Period of the first read; `undefined` is the manifest's. Not part of `@amp-labs/react`. */
  setBackfill: (backfill: BackfillConfig | undefined) => void;
  /** Not part of `@amp-labs/react`. */
  getFilters: () => ReadFilter[] | undefined;
  /** Conditions on records, one per field; `undefined` is none. Not part of `@amp-labs/react`. */
  setFilters: (filters: ReadFilter[] | undefined) => void;
}

/** Edits of one write object. Each setter but `setDisableWrite` adds an object that is new. */
export interface WriteObjectHandlers {
  /** `undefined` while nothing is written to the object. */
  object: WriteConfigObject | undefined;
  getWriteObject: () => WriteConfigObject | undefined;
  setEnableWrite: () => void;
  /** Ends writing, and drops the settings of its fields. */
  setDisableWrite: () => void;
  /** Allows your app to delete records. */
  setEnableDeletion: () => void;
  setDisableDeletion: () => void;
  getDefaultValues: (fieldName: string) => FieldSettingDefault | undefined;
  /** `undefined` removes the default. */
  setDefaultValues: (params: { fieldName: string; value: FieldSettingDefault | undefined }) => void;
  getWriteOnCreateSetting: (fieldName: string) => FieldSetting['writeOnCreate'];
  setWriteOnCreateSetting: (params: {
    fieldName: string;
    value: FieldSetting['writeOnCreate'];
  }) => void;
  getWriteOnUpdateSetting: (fieldName: string) => FieldSetting['writeOnUpdate'];
  setWriteOnUpdateSetting: (params: {
    fieldName: string;
    value: FieldSetting['writeOnUpdate'];
  }) => void;
  getSelectedFieldSettings: (fieldName: string) => FieldSetting | undefined;
  /** Replaces all settings of a field; `undefined` removes them. */
  setSelectedFieldSettings: (params: {
    fieldName: string;
    settings: FieldSetting | undefined;
  }) => void;
}

/** Edits of the proxy, through which your app calls the provider's API itself. */
export interface ProxyHandlers {
  object: ConfigContent['proxy'];
  setEnableProxy: () => void;
  setDisableProxy: () => void;
  getProxyEnabled: () => boolean;
}
