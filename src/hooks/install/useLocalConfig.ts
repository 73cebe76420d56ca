import { useMemo, useRef, useState } from 'react';
import {
  type FieldSetting,
  withFieldMapping,
  withFieldSetting,
  withReadObject,
  withWriteObject,
  withoutReadObject,
} from '../../core/config/editContent';
import { savedReadObject, savedWriteObject } from '../../core/config/saved';
import type {
  ConfigContent,
  FieldMapping,
  ReadConfigObject,
  WriteConfigObject,
} from '../../core/types';
import { asRecord, asText, ownValue } from '../../utils/record';
import { useInstallationContext } from './useInstallation';

export interface ReadObjectHandlers {
  object: ReadConfigObject | undefined;
  getSelectedField: (fieldName: string) => boolean;
  setSelectedField: (params: { fieldName: string; selected: boolean }) => void;
  /** Provider field of a mapping. */
  getFieldMapping: (mapToName: string) => string | undefined;
  setFieldMapping: (params: { fieldName: string; mapToName: string }) => void;
  /** Pauses an object that is installed, and removes any other. Not part of `@amp-labs/react`. */
  removeObject: () => void;
}

export interface WriteObjectHandlers {
  object: WriteConfigObject | undefined;
  getWriteObject: () => WriteConfigObject | undefined;
  setEnableWrite: () => void;
  setDisableWrite: () => void;
  getDefaultValues: (fieldName: string) => FieldSetting['default'];
  setDefaultValues: (params: {
    fieldName: string;
    value: NonNullable<FieldSetting['default']>;
  }) => void;
  getWriteOnCreateSetting: (fieldName: string) => FieldSetting['writeOnCreate'];
  setWriteOnCreateSetting: (params: {
    fieldName: string;
    value: NonNullable<FieldSetting['writeOnCreate']>;
  }) => void;
  getWriteOnUpdateSetting: (fieldName: string) => FieldSetting['writeOnUpdate'];
  setWriteOnUpdateSetting: (params: {
    fieldName: string;
    value: NonNullable<FieldSetting['writeOnUpdate']>;
  }) => void;
  getSelectedFieldSettings: (fieldName: string) => FieldSetting | undefined;
  setSelectedFieldSettings: (params: { fieldName: string; settings: FieldSetting }) => void;
}

export interface UseLocalConfigResult {
  draft: ConfigContent;
  get: () => ConfigContent;
  /** Returns to the installed configuration. */
  reset: () => void;
  setDraft: (config: ConfigContent) => void;
  readObject: (objectName: string) => ReadObjectHandlers;
  writeObject: (objectName: string) => WriteObjectHandlers;
}

interface Editor {
  get: () => ConfigContent;
  saved: ConfigContent | undefined;
  fieldMapping: FieldMapping | undefined;
  change: (edit: (content: ConfigContent) => ConfigContent) => void;
}

function readHandlers(editor: Editor, objectName: string): ReadObjectHandlers {
  const { get, saved, fieldMapping, change } = editor;
  const object = savedReadObject(get(), objectName);
  const changeObject = (edit: (before: ReadConfigObject) => ReadConfigObject) =>
    change((content) => withReadObject(content, objectName, edit, fieldMapping));
  return {
    object,
    getSelectedField: (fieldName) => ownValue(object?.selectedFields, fieldName) === true,
    setSelectedField: ({ fieldName, selected }) =>
      changeObject((before) => {
        const { [fieldName]: _was, ...others } = asRecord(before.selectedFields);
        return { ...before, selectedFields: selected ? { ...others, [fieldName]: true } : others };
      }),
    getFieldMapping: (mapToName) => asText(ownValue(object?.selectedFieldMappings, mapToName)),
    setFieldMapping: ({ fieldName, mapToName }) =>
      changeObject((before) => withFieldMapping(before, mapToName, fieldName)),
    removeObject: () => change((content) => withoutReadObject(content, objectName, saved)),
  };
}

function writeHandlers({ get, change }: Editor, objectName: string): WriteObjectHandlers {
  const find = () => savedWriteObject(get(), objectName);
  const setting = (fieldName: string) => ownValue(find()?.selectedFieldSettings, fieldName);
  const set = (fieldName: string, settings: FieldSetting) =>
    change((content) => withFieldSetting(content, { objectName, fieldName, settings }));
  return {
    object: find(),
    getWriteObject: find,
    setEnableWrite: () =>
      change((content) => withWriteObject(content, objectName, (object) => object)),
    setDisableWrite: () => change((content) => withWriteObject(content, objectName, () => null)),
    getDefaultValues: (fieldName) => setting(fieldName)?.default,
    setDefaultValues: ({ fieldName, value }) => set(fieldName, { default: value }),
    getWriteOnCreateSetting: (fieldName) => setting(fieldName)?.writeOnCreate,
    setWriteOnCreateSetting: ({ fieldName, value }) => set(fieldName, { writeOnCreate: value }),
    getWriteOnUpdateSetting: (fieldName) => setting(fieldName)?.writeOnUpdate,
    setWriteOnUpdateSetting: ({ fieldName, value }) => set(fieldName, { writeOnUpdate: value }),
    getSelectedFieldSettings: setting,
    setSelectedFieldSettings: ({ fieldName, settings }) => set(fieldName, settings),
  };
}

/**
 * A configuration of your own to edit, and to save with `useCreateInstallation` or `useUpdateInstallation`. Equals the
 * installed configuration until the first edit. The draft of `InstallIntegration` is another one: see `useDraft`.
 */
export function useLocalConfig(): UseLocalConfigResult {
  const { data, provider, fieldMapping } = useInstallationContext('useLocalConfig');
  const saved = data.installation?.config.content;
  const [edited, setEdited] = useState<ConfigContent | null>(null);
  // Each of several edits in one event handler starts from the edit before, not from what was last drawn.
  const latest = useRef<ConfigContent | null>(null);
  return useMemo(() => {
    const draft: ConfigContent = edited ?? saved ?? (provider ? { provider } : {});
    const set = (content: ConfigContent | null) => {
      latest.current = content;
      setEdited(content);
    };
    const get = () => latest.current ?? draft;
    const editor: Editor = { get, saved, fieldMapping, change: (edit) => set(edit(get())) };
    return {
      draft,
      get,
      reset: () => set(null),
      setDraft: set,
      readObject: (objectName) => readHandlers(editor, objectName),
      writeObject: (objectName) => writeHandlers(editor, objectName),
    };
  }, [edited, saved, provider, fieldMapping]);
}

/** @deprecated Older name of `useLocalConfig` in `@amp-labs/react`. */
export const useConfig = useLocalConfig;
