import { useMemo } from 'react';
import {
  type Editor,
  proxyHandlers,
  readHandlers,
  removeObject,
  setDraft,
  writeHandlers,
} from '../../actions/install/localConfig';
import { rebaseLocalConfig } from '../../actions/install/localConfigState';
import type {
  ProxyHandlers,
  ReadObjectHandlers,
  WriteObjectHandlers,
} from '../../actions/install/localConfigHandlers';
import { DeveloperError } from '../../core/errors';
import type { ConfigContentPatch, ConfigDraft } from '../../core/types';
import { useStore } from '../../utils/useStore';
import { useReport } from '../shared/useReport';
import { useInstallationContext } from './useInstallation';

export interface UseLocalConfigResult {
  /** The configuration with all edits. */
  draft: ConfigDraft;
  /** The configuration at this moment, also between two edits of one event handler. */
  get: () => ConfigDraft;
  /** Returns to the installed configuration. */
  reset: () => void;
  /** Replaces the configuration. Missing parts of a read object are added. */
  setDraft: (next: ConfigContentPatch | ((draft: ConfigDraft) => ConfigContentPatch)) => void;
  /** Takes an object out of reading and writing. A read object that is installed stays, disabled: the API keeps it. */
  removeObject: (objectName: string) => void;
  readObject: (objectName: string) => ReadObjectHandlers;
  writeObject: (objectName: string) => WriteObjectHandlers;
  proxy: () => ProxyHandlers;
  /**
   * Why the last change was refused, because the API would refuse it; `null` after one that was not. Also in the console
   * and in `onError`. Not part of `@amp-labs/react`.
   */
  refused: Error | null;
}

/**
 * A configuration of your own to edit, and to save with `useCreateInstallation` or `useUpdateInstallation`. All components
 * below one `InstallationProvider` share it. It equals the installed configuration until the first edit and after each
 * save. The draft of `InstallIntegration` is another one: see `useDraft`.
 */
export function useLocalConfig(): UseLocalConfigResult {
  const { data, provider, fieldMapping, localConfig } = useInstallationContext('useLocalConfig');
  const { installation, manifest } = data;
  const saved = installation?.config.content;
  const report = useReport('install');
  const local = useStore(localConfig);
  return useMemo(() => {
    const initial: ConfigDraft = saved ?? (provider ? { provider } : {});
    const now = () => rebaseLocalConfig(localConfig.snapshot(), saved);
    const get = () => now().content ?? initial;
    const editor: Editor = {
      get,
      set: (content) => localConfig.set({ content, base: saved, refused: null }),
      refuse(reason) {
        const refused = new DeveloperError(`useLocalConfig refused a change: ${reason}`);
        localConfig.set({ ...now(), refused });
        // oxlint-disable-next-line no-console -- developers look there first, and no screen says it
        console.error(refused.message);
        report(refused);
      },
      saved,
      fieldMapping,
      manifest,
    };
    return {
      draft: rebaseLocalConfig(local, saved).content ?? initial,
      get,
      reset: () => editor.set(null),
      setDraft: (next) => setDraft(editor, next),
      removeObject: (objectName) => removeObject(editor, objectName),
      readObject: (objectName) => readHandlers(editor, objectName),
      writeObject: (objectName) => writeHandlers(editor, objectName),
      proxy: () => proxyHandlers(editor),
      refused: local.refused,
    };
  }, [local, localConfig, saved, provider, fieldMapping, manifest, report]);
}

/** @deprecated Older name of `useLocalConfig` in `@amp-labs/react`. */
export const useConfig = useLocalConfig;
