/** Edits of the configuration of `useLocalConfig`, part by part. */
import {
  type NewObjectFacts,
  withFieldMapping,
  withFieldSetting,
  withReadObject,
  withSelectedField,
  withValueMapping,
  withWholeReadObjects,
  withWriteObject,
  withoutObject,
} from '../../core/config/editContent';
import {
  allFieldsRefusal,
  backfillRefusal,
  fieldMappingRefusal,
  fieldSettingRefusal,
  filtersRefusal,
  findRead,
  isRequiredField,
  readObjectRefusal,
  scheduleRefusal,
  selectedFieldRefusal,
  writeObjectRefusal,
} from '../../core/config/editRefusal';
import type {
  ConfigContentPatch,
  ConfigDraft,
  FieldMapping,
  FieldSetting,
  Manifest,
  ReadConfigObject,
} from '../../core/types';
import { asRecord, ownValue } from '../../utils/record';
import type { ProxyHandlers, ReadObjectHandlers, WriteObjectHandlers } from './localConfigHandlers';

export interface Editor {
  get: () => ConfigDraft;
  set: (content: ConfigDraft | null) => void;
  /** Leaves the configuration as it is and tells why. */
  refuse: (reason: string) => void;
  saved: ConfigDraft | undefined;
  fieldMapping: FieldMapping | undefined;
  /** Known once the account's fields are read. */
  manifest: Manifest | undefined;
}

/** Applies the change, unless one of the reasons speaks against it. */
function change(
  editor: Editor,
  reasons: Array<string | undefined>,
  edit: (content: ConfigDraft) => ConfigDraft,
): void {
  const reason = reasons.find((one) => one !== undefined);
  if (reason === undefined) editor.set(edit(editor.get()));
  else editor.refuse(reason);
}

/** Handlers of one read object. */
export function readHandlers(editor: Editor, objectName: string): ReadObjectHandlers {
  const read = findRead(editor.manifest, objectName);
  const find = () => ownValue(editor.get().read?.objects, objectName);
  const facts: NewObjectFacts = { fieldMapping: editor.fieldMapping, read };
  const unknown = readObjectRefusal(editor.manifest, objectName);
  const edit: ReadEdit = (reason, changeObject) =>
    change(editor, [unknown, reason], (content) =>
      withReadObject(content, objectName, changeObject, facts),
    );
  return {
    object: find(),
    setEnableRead: () => edit(undefined, (object) => ({ ...object, disabled: false })),
    setDisableRead: () => edit(undefined, (object) => ({ ...object, disabled: true })),
    getSelectedField: (fieldName) => {
      const object = find();
      if (object && isRequiredField(read, fieldName)) return true;
      return ownValue(object?.selectedFields, fieldName) === true;
    },
    setSelectedField: (params) =>
      edit(selectedFieldRefusal(read, params), (object) =>
        isRequiredField(read, params.fieldName)
          ? object
          : withSelectedField(object, params.fieldName, params.selected),
      ),
    getAllFields: () => find()?.selectedFieldsAuto === 'all',
    setAllFields: (all) =>
      edit(all ? allFieldsRefusal(read) : undefined, ({ selectedFieldsAuto: _auto, ...object }) =>
        all ? { ...object, selectedFieldsAuto: 'all' } : object,
      ),
    getFieldMapping: (mapToName) => ownValue(find()?.selectedFieldMappings, mapToName),
    setFieldMapping: (params) =>
      edit(fieldMappingRefusal(read, find(), params), (object) =>
        withFieldMapping(object, params.mapToName, params.fieldName),
      ),
    deleteFieldMapping: (mapToName) => {
      if (ownValue(find()?.selectedFieldMappings, mapToName) === undefined) return;
      edit(undefined, (object) => withFieldMapping(object, mapToName, ''));
    },
    getValueMapping: (fieldName) => ownValue(find()?.selectedValueMappings, fieldName),
    setValueMapping: (params) => edit(undefined, (object) => withValueMapping(object, params)),
    ...periodHandlers(find, edit),
  };
}

type ReadEdit = (
  reason: string | undefined,
  change: (object: ReadConfigObject) => ReadConfigObject,
) => void;

/** Handlers for when, how far back and which records are read. */
function periodHandlers(find: () => ReadConfigObject | undefined, edit: ReadEdit) {
  return {
    getSchedule: () => find()?.schedule,
    setSchedule: (schedule) =>
      edit(scheduleRefusal(schedule), ({ schedule: _before, ...object }) =>
        schedule === undefined ? object : { ...object, schedule },
      ),
    getBackfill: () => find()?.backfill,
    setBackfill: (backfill) =>
      edit(backfillRefusal(backfill), ({ backfill: _before, ...object }) =>
        backfill === undefined ? object : { ...object, backfill },
      ),
    getFilters: () => find()?.fieldFilters,
    setFilters: (fieldFilters) =>
      edit(filtersRefusal(fieldFilters), ({ fieldFilters: _before, ...object }) =>
        fieldFilters === undefined ? object : { ...object, fieldFilters },
      ),
  } satisfies Partial<ReadObjectHandlers>;
}

/** Handlers of one write object. */
export function writeHandlers(editor: Editor, objectName: string): WriteObjectHandlers {
  const find = () => ownValue(editor.get().write?.objects, objectName);
  const settingsOf = (fieldName: string) => ownValue(find()?.selectedFieldSettings, fieldName);
  const unknown = writeObjectRefusal(editor.manifest, objectName);
  const replace = (fieldName: string, settings: FieldSetting | undefined) => {
    const noName = fieldName ? undefined : '`fieldName` is empty. Pass the name of a field.';
    change(editor, [unknown, noName, fieldSettingRefusal(settings)], (content) =>
      withFieldSetting(content, { objectName, fieldName, settings }),
    );
  };
  const set = (fieldName: string, part: FieldSetting) => {
    const settings = { ...settingsOf(fieldName), ...part };
    const isLeft = Object.values(settings).some((value) => value !== undefined);
    replace(fieldName, isLeft ? settings : undefined);
  };
  const setDeletion = (enabled: boolean) =>
    change(editor, [unknown], (content) =>
      withWriteObject(content, objectName, (object) => ({
        ...object,
        deletionSettings: { ...asRecord(object.deletionSettings), enabled },
      })),
    );
  return {
    object: find(),
    getWriteObject: find,
    setEnableWrite: () =>
      change(editor, [unknown], (content) =>
        withWriteObject(content, objectName, (object) => object),
      ),
    setDisableWrite: () =>
      change(editor, [], (content) => withWriteObject(content, objectName, () => null)),
    setEnableDeletion: () => setDeletion(true),
    setDisableDeletion: () => setDeletion(false),
    getDefaultValues: (fieldName) => settingsOf(fieldName)?.default,
    setDefaultValues: ({ fieldName, value }) => set(fieldName, { default: value }),
    getWriteOnCreateSetting: (fieldName) => settingsOf(fieldName)?.writeOnCreate,
    setWriteOnCreateSetting: ({ fieldName, value }) => set(fieldName, { writeOnCreate: value }),
    getWriteOnUpdateSetting: (fieldName) => settingsOf(fieldName)?.writeOnUpdate,
    setWriteOnUpdateSetting: ({ fieldName, value }) => set(fieldName, { writeOnUpdate: value }),
    getSelectedFieldSettings: settingsOf,
    setSelectedFieldSettings: ({ fieldName, settings }) => replace(fieldName, settings),
  };
}

/** Handlers of the proxy. */
export function proxyHandlers({ get, set }: Editor): ProxyHandlers {
  const setEnabled = (enabled: boolean) => {
    const content = get();
    set({ ...content, proxy: { ...asRecord(content.proxy), enabled } });
  };
  return {
    object: get().proxy,
    setEnableProxy: () => setEnabled(true),
    setDisableProxy: () => setEnabled(false),
    getProxyEnabled: () => get().proxy?.enabled === true,
  };
}

/** Takes an object out of reading and writing. */
export function removeObject(editor: Editor, objectName: string): void {
  change(editor, [], (content) => withoutObject(content, objectName, editor.saved));
}

/** Replaces the whole configuration. */
export function setDraft(
  { get, set, fieldMapping }: Editor,
  next: ConfigContentPatch | ((draft: ConfigDraft) => ConfigContentPatch),
): void {
  set(withWholeReadObjects(typeof next === 'function' ? next(get()) : next, fieldMapping));
}
