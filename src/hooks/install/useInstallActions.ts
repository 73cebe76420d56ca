import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { buildConfig } from '../../core/config/build';
import { type Refusal, readRefusals } from '../../core/config/refusal';
import { buildUpdate } from '../../core/config/updateMask';
import { diffChoices } from '../../core/config/diff';
import { readConfig } from '../../core/config/read';
import { validateChoices } from '../../core/config/validate';
import { draftReducer, emptyEdits, resolveDraft } from '../../core/draft';
import { type AmpError, statusOf } from '../../core/errors';
import type { Config, Installation, Manifest } from '../../core/types';
import type { DraftStore } from '../../actions/draftStore';
import type { InstallationContextValue } from '../../provider/contexts';
import {
  type InstallationTarget,
  adoptInstallation,
  createInstallation,
  deleteInstallation,
  fetchInstallation,
  findInstallation,
  updateInstallation,
} from '../../actions/install/installationActions';
import { toAmpError } from '../../actions/toAmpError';
import { useReport } from '../shared/useReport';
import { useInstallationContext } from './useInstallationContext';
import { stampOf } from './useInstallationData';
import { useInstallationTarget } from './useInstallationTarget';
import { rebaseDraft } from './useRebase';

export type InstallAction = 'install' | 'save' | 'uninstall';

/** How the last write stands. */
export type InstallActionState =
  | { status: 'idle' }
  | { status: 'running'; action: InstallAction }
  /** `refusals`: the objects and fields that a refusal names; empty where it concerns the whole. */
  | { status: 'failed'; action: InstallAction; error: AmpError; refusals: Refusal[] };

/** What the host wants to hear, with the signatures of the prior art. */
export interface InstallCallbacks {
  onInstallSuccess?: (installationId: string, config: Config) => void;
  onUpdateSuccess?: (installationId: string, config: Config) => void;
  onUninstallSuccess?: (installationId: string) => void;
  onError?: (error: AmpError) => void;
  /** Saves without the sample read that finds fields the connected user cannot see. */
  skipSampling?: boolean;
}

export interface UseInstallActionsResult {
  state: InstallActionState;
  /** Each does nothing while one is running, here or in another component of the same installation. */
  install: () => Promise<Installation | undefined>;
  /** `undefined` also when something is to be decided or mended first, because somebody else saved. */
  save: () => Promise<Installation | undefined>;
  uninstall: () => Promise<boolean>;
  /** Takes a failure's notice away. */
  dismiss: () => void;
}

interface Ready {
  target: InstallationTarget;
  context: InstallationContextValue;
  manifest: Manifest;
  drafts: DraftStore;
  draftKey: string;
}

function readyOf(
  context: InstallationContextValue,
  target: InstallationTarget | null,
): Ready | undefined {
  const { manifest, draftKey } = context.data;
  if (!target || !manifest || draftKey === undefined) return undefined;
  return { target, context, manifest, drafts: context.drafts, draftKey };
}

function refusalsOf({ manifest, context, drafts, draftKey }: Ready, error: AmpError): Refusal[] {
  const base = context.data.base ?? { objects: {} };
  const edits = drafts.get(draftKey)?.edits ?? emptyEdits;
  return readRefusals({ manifest, choices: resolveDraft({ base, edits }), error });
}

/** What was typed while the save was under way stays an edit over what was saved. */
function settleDraft(ready: Ready, installation: Installation): void {
  const { drafts, draftKey, manifest } = ready;
  const entry = drafts.get(draftKey);
  if (!entry) return;
  const base = readConfig({ content: installation.config.content, manifest });
  const { edits } = draftReducer({ base, edits: entry.edits }, { type: 'rebase', base });
  const left = Object.keys(edits.objects).length > 0;
  const baseStamp = stampOf(installation);
  // What was combined on the way is still to be said.
  const kept = left || entry.merged.length > 0;
  const settled = { restored: false, conflicts: [] };
  drafts.set(draftKey, kept ? { ...entry, ...settled, edits, base, baseStamp } : undefined);
}

async function runInstall(ready: Ready, skipSampling?: boolean): Promise<Installation> {
  const { target, context, manifest, drafts, draftKey } = ready;
  const { base } = context.data;
  const edits = drafts.get(draftKey)?.edits ?? emptyEdits;
  const choices = resolveDraft({ base: base ?? { objects: {} }, edits });
  const content = buildConfig({ manifest, choices, fieldMapping: context.fieldMapping });
  const connectionId = context.data.connection?.id;
  try {
    return await createInstallation(target, { connectionId, content, skipSampling });
  } catch (error) {
    // Somebody else was first: theirs is there now, and this draft becomes an edit of it.
    if (statusOf(error) === 409) {
      const found = await findInstallation(target).catch(() => undefined);
      if (found) adoptInstallation(target, found);
    }
    throw error;
  }
}

/** Moves the draft over to what is saved by now. `true`: the two together can be saved as they are. */
function catchUp(ready: Ready, now: Installation): boolean {
  const { drafts, draftKey, manifest, target } = ready;
  const base = readConfig({ content: now.config.content, manifest });
  rebaseDraft({
    drafts,
    draftKey,
    base,
    baseStamp: stampOf(now),
    installation: now,
  });
  adoptInstallation(target, now);
  const edits = drafts.get(draftKey)?.edits ?? emptyEdits;
  return validateChoices(manifest, resolveDraft({ base, edits }), base).length === 0;
}

async function runSave(
  ready: Ready,
  known: Installation,
  skipSampling?: boolean,
): Promise<Installation | undefined> {
  const { target, context, manifest, drafts, draftKey } = ready;
  const now = await fetchInstallation(target, known.id);
  if (stampOf(now) !== stampOf(known) && !catchUp(ready, now)) return undefined;
  if (drafts.get(draftKey)?.conflicts.length) return undefined;
  const { content: base } = now.config;
  const saved = readConfig({ content: base, manifest });
  const choices = resolveDraft({ base: saved, edits: drafts.get(draftKey)?.edits ?? emptyEdits });
  const createdBy = `consumer:${context.consumerRef}`;
  const { fieldMapping } = context;
  const update = buildUpdate({ manifest, base, choices, fieldMapping, createdBy });
  if (update.updateMask.length === 0) return now;
  const body = { updateMask: update.updateMask, installation: update.installation };
  const installation = await updateInstallation(target, {
    installationId: now.id,
    body,
    skipSampling,
  });
  target.services.onEvent({
    type: 'install.updated',
    integration: target.integration,
    installationId: installation.id,
    changes: diffChoices(saved, choices),
  });
  return installation;
}

/** Install, save and uninstall over the shared draft, one at a time. */
export function useInstallActions(callbacks: InstallCallbacks = {}): UseInstallActionsResult {
  const context = useInstallationContext('useInstallActions');
  const target = useInstallationTarget('useInstallActions');
  const [state, setState] = useState<InstallActionState>({ status: 'idle' });
  const report = useReport('install', callbacks.onError);
  const latest = useRef({ context, target, callbacks });
  useEffect(() => {
    latest.current = { context, target, callbacks };
  });

  const run = useCallback(
    async <Result>(action: InstallAction, write: (ready: Ready) => Promise<Result>) => {
      const ready = readyOf(latest.current.context, latest.current.target);
      if (!ready || !ready.drafts.lock(ready.draftKey)) return undefined;
      setState({ status: 'running', action });
      try {
        const result = await write(ready);
        setState({ status: 'idle' });
        return result;
      } catch (thrown) {
        const error = toAmpError(thrown);
        const refusals = error.code === 'refused' ? refusalsOf(ready, error) : [];
        setState({ status: 'failed', action, error, refusals });
        report(thrown, error);
        return undefined;
      } finally {
        ready.drafts.unlock(ready.draftKey);
      }
    },
    [report],
  );

  const actions = useMemo(
    () => ({
      install: () =>
        run('install', async (ready) => {
          const installation = await runInstall(ready, latest.current.callbacks.skipSampling);
          settleDraft(ready, installation);
          const { id, config } = installation;
          latest.current.callbacks.onInstallSuccess?.(id, config);
          return installation;
        }),
      save: () =>
        run('save', async (ready) => {
          const known = ready.context.data.installation;
          const { skipSampling } = latest.current.callbacks;
          const installation = known ? await runSave(ready, known, skipSampling) : undefined;
          if (!installation) return undefined;
          settleDraft(ready, installation);
          const { id, config } = installation;
          latest.current.callbacks.onUpdateSuccess?.(id, config);
          return installation;
        }),
      uninstall: async () => {
        const done = await run('uninstall', async (ready) => {
          const id = ready.context.data.installation?.id;
          if (id === undefined) return false;
          await deleteInstallation(ready.target, id);
          ready.drafts.set(ready.draftKey, undefined);
          latest.current.callbacks.onUninstallSuccess?.(id);
          return true;
        });
        return done === true;
      },
      dismiss: () => setState({ status: 'idle' }),
    }),
    [run],
  );
  return useMemo(() => ({ state, ...actions }), [state, actions]);
}
