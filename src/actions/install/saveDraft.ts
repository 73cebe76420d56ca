/** The writes of a draft: the first install, a save over what is installed, and an uninstall. */
import { buildConfig } from '../../core/config/build';
import { diffChoices } from '../../core/config/diff';
import { readConfig } from '../../core/config/read';
import { type Refusal, readRefusals } from '../../core/config/refusal';
import { buildUpdate } from '../../core/config/updateMask';
import { validateChoices } from '../../core/config/validate';
import { draftReducer, resolveDraft } from '../../core/draft';
import { type AmpError, statusOf } from '../../core/errors';
import type { Choices, FieldMapping, Installation, Manifest } from '../../core/types';
import { type DraftStore, stampOf } from '../draftStore';
import { editsOf, rebaseDraft } from './changeDraft';
import {
  type InstallationTarget,
  adoptInstallation,
  createInstallation,
  deleteInstallation,
  fetchInstallation,
  findInstallation,
  updateInstallation,
} from './installationWrites';

/** A draft with everything that writing it needs. */
export interface WritableDraft {
  target: InstallationTarget;
  manifest: Manifest;
  drafts: DraftStore;
  draftKey: string;
  base: Choices;
  installation?: Installation | null;
  connectionId?: string;
  fieldMapping?: FieldMapping;
  /** Skips the sample read that finds fields the connected user cannot see. */
  skipSampling?: boolean;
}

/** Objects and fields that a refusal names. */
export function refusalsOf(draft: WritableDraft, error: AmpError): Refusal[] {
  if (error.code !== 'refused') return [];
  const { manifest, base } = draft;
  return readRefusals({ manifest, choices: resolveDraft({ base, edits: editsOf(draft) }), error });
}

/** Drops what was saved. Edits made while the write was under way stay edits over what was saved. */
function settleDraft(draft: WritableDraft, installation: Installation): void {
  const { drafts, draftKey, manifest } = draft;
  const entry = drafts.get(draftKey);
  if (!entry) return;
  const base = readConfig({ content: installation.config.content, manifest });
  const { edits } = draftReducer({ base, edits: entry.edits }, { type: 'rebase', base });
  // The notice about a merge stays until the person takes it away.
  const isKept = Object.keys(edits.objects).length > 0 || entry.merged.length > 0;
  const baseStamp = stampOf(installation);
  drafts.set(
    draftKey,
    isKept ? { ...entry, restored: false, conflicts: [], edits, base, baseStamp } : undefined,
  );
}

/** Installs with one request for all objects. */
export async function installDraft(draft: WritableDraft): Promise<Installation> {
  const { target, manifest, base, fieldMapping, connectionId, skipSampling } = draft;
  const choices = resolveDraft({ base, edits: editsOf(draft) });
  const content = buildConfig({ manifest, choices, fieldMapping });
  let installation: Installation;
  try {
    installation = await createInstallation(target, { connectionId, content, skipSampling });
  } catch (error) {
    // Somebody else has installed meanwhile, and this draft becomes an edit of theirs.
    if (statusOf(error) === 409) {
      const found = await findInstallation(target).catch(() => undefined);
      if (found) adoptInstallation(target, found);
    }
    throw error;
  }
  settleDraft(draft, installation);
  return installation;
}

/** Moves the draft to what somebody else has saved. Returns whether the result can be saved without a question. */
function catchUp(draft: WritableDraft, now: Installation): boolean {
  const { drafts, draftKey, manifest, target } = draft;
  const base = readConfig({ content: now.config.content, manifest });
  rebaseDraft({ drafts, draftKey, base, baseStamp: stampOf(now) }, now);
  adoptInstallation(target, now);
  const choices = resolveDraft({ base, edits: editsOf(draft) });
  return validateChoices(manifest, choices, base).length === 0;
}

/**
 * Saves with one request that names only what changed. Reads the installation first, to find what somebody else saved.
 * @returns `undefined` where a conflict or an issue has to be settled first.
 */
export async function saveDraft(
  draft: WritableDraft,
  known: Installation,
): Promise<Installation | undefined> {
  const { target, manifest, fieldMapping, skipSampling } = draft;
  const now = await fetchInstallation(target, known.id);
  if (stampOf(now) !== stampOf(known) && !catchUp(draft, now)) return undefined;
  if (draft.drafts.get(draft.draftKey)?.conflicts.length) return undefined;
  const { content: base } = now.config;
  const saved = readConfig({ content: base, manifest });
  const choices = resolveDraft({ base: saved, edits: editsOf(draft) });
  const createdBy = `consumer:${target.consumerRef}`;
  const update = buildUpdate({ manifest, base, choices, fieldMapping, createdBy });
  let installation = now;
  if (update.updateMask.length > 0) {
    const body = { updateMask: update.updateMask, installation: update.installation };
    installation = await updateInstallation(target, {
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
  }
  settleDraft(draft, installation);
  return installation;
}

/** Uninstalls, and drops the draft. */
export async function uninstallDraft(draft: WritableDraft, installationId: string): Promise<void> {
  await deleteInstallation(draft.target, installationId);
  draft.drafts.set(draft.draftKey, undefined);
}
