import { useCallback, useMemo, useState } from 'react';
import {
  type WritableDraft,
  installDraft,
  refusalsOf,
  saveDraft,
  uninstallDraft,
} from '../../actions/install/saveDraft';
import { toAmpError } from '../../actions/reportError';
import type { Refusal } from '../../core/config/refusal';
import type { AmpError } from '../../core/errors';
import type { Config, Installation } from '../../core/types';
import { useLatest } from '../../utils/useLatest';
import { useHostCallback } from '../shared/useHostCallback';
import { useReport } from '../shared/useReport';
import { useInstallationContext, useInstallationTarget } from './useInstallation';

export type InstallAction = 'install' | 'save' | 'uninstall';

/** State of the last write. */
export type InstallActionState =
  | { status: 'idle' }
  | { status: 'running'; action: InstallAction }
  | {
      status: 'failed';
      action: InstallAction;
      error: AmpError;
      /** Objects and fields that a refusal names; empty where it concerns the whole. */
      refusals: Refusal[];
    };

/** Callbacks of the host, with the signatures of `@amp-labs/react`. */
export interface InstallCallbacks {
  onInstallSuccess?: (installationId: string, config: Config) => void;
  onUpdateSuccess?: (installationId: string, config: Config) => void;
  onUninstallSuccess?: (installationId: string) => void;
  onError?: (error: AmpError) => void;
  /** Skips the sample read that finds fields the connected user cannot see. Default `false`. */
  skipSampling?: boolean;
}

/** An action does nothing while one is running, here or in another component of the same installation. */
export interface UseInstallActionsResult {
  state: InstallActionState;
  install: () => Promise<Installation | undefined>;
  /** Resolves to `undefined` also where a conflict or an issue has to be settled first, because somebody else saved. */
  save: () => Promise<Installation | undefined>;
  uninstall: () => Promise<boolean>;
  /** Takes the notice of a failure away. */
  dismiss: () => void;
}

/** The draft as it can be written; `undefined` until everything is loaded. */
function useWritableDraft(skipSampling: boolean | undefined): WritableDraft | undefined {
  const { data, drafts, fieldMapping } = useInstallationContext('useInstallActions');
  const target = useInstallationTarget('useInstallActions');
  const { manifest, draftKey, base = { objects: {} }, installation, connection } = data;
  if (!target || !manifest || draftKey === undefined) return undefined;
  return {
    target,
    manifest,
    drafts,
    draftKey,
    base,
    installation,
    connectionId: connection?.id,
    fieldMapping,
    skipSampling,
  };
}

/** Installs, saves and uninstalls the shared draft, one at a time. */
export function useInstallActions(callbacks: InstallCallbacks = {}): UseInstallActionsResult {
  const draft = useWritableDraft(callbacks.skipSampling);
  const [state, setState] = useState<InstallActionState>({ status: 'idle' });
  const report = useReport('install', callbacks.onError);
  const onInstallSuccess = useHostCallback('onInstallSuccess', callbacks.onInstallSuccess, report);
  const onUpdateSuccess = useHostCallback('onUpdateSuccess', callbacks.onUpdateSuccess, report);
  const onUninstallSuccess = useHostCallback(
    'onUninstallSuccess',
    callbacks.onUninstallSuccess,
    report,
  );
  const latest = useLatest(draft);

  const run = useCallback(
    async <Result>(action: InstallAction, write: (draft: WritableDraft) => Promise<Result>) => {
      const draft = latest.current;
      if (!draft?.drafts.lock(draft.draftKey)) return undefined;
      setState({ status: 'running', action });
      try {
        const result = await write(draft);
        setState({ status: 'idle' });
        return result;
      } catch (thrown) {
        const error = toAmpError(thrown);
        setState({ status: 'failed', action, error, refusals: refusalsOf(draft, error) });
        report(thrown, error);
        return undefined;
      } finally {
        draft.drafts.unlock(draft.draftKey);
      }
    },
    [latest, report],
  );

  const actions = useMemo(
    () => ({
      install: () =>
        run('install', async (now) => {
          const installation = await installDraft(now);
          onInstallSuccess?.(installation.id, installation.config);
          return installation;
        }),
      save: () =>
        run('save', async (now) => {
          const installation = now.installation && (await saveDraft(now, now.installation));
          if (!installation) return undefined;
          onUpdateSuccess?.(installation.id, installation.config);
          return installation;
        }),
      uninstall: async () => {
        const isDone = await run('uninstall', async (now) => {
          if (!now.installation) return false;
          const { id } = now.installation;
          await uninstallDraft(now, id);
          onUninstallSuccess?.(id);
          return true;
        });
        return isDone === true;
      },
      dismiss: () => setState({ status: 'idle' }),
    }),
    [run, onInstallSuccess, onUpdateSuccess, onUninstallSuccess],
  );
  return useMemo(() => ({ state, ...actions }), [state, actions]);
}
