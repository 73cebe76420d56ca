/** The configuration of `useLocalConfig`, kept per `InstallationProvider`. Its edits are in `localConfig.ts`. */
import { mergeContent } from '../../core/config/mergeContent';
import type { DeveloperError } from '../../core/errors';
import type { ConfigDraft } from '../../core/types';
import { sameJson } from '../../utils/sameJson';

/** Edits of a host. */
export interface LocalConfig {
  /** `null` until the first edit. */
  content: ConfigDraft | null;
  /** Installed configuration that `content` was edited from. */
  base?: ConfigDraft;
  /** Why the last change was refused. */
  refused: DeveloperError | null;
}

export const noLocalConfig: LocalConfig = { content: null, refused: null };

/** Moves the edits to what is installed now: a save of this host ends them, one of somebody else goes beneath them. */
export function rebaseLocalConfig(local: LocalConfig, saved: ConfigDraft | undefined): LocalConfig {
  const { content, base } = local;
  if (!content || base === saved) return local;
  if (sameJson(base, saved)) return { ...local, base: saved };
  // What was uninstalled is not the beginning of the next configuration.
  if (!saved) return noLocalConfig;
  const moved = mergeContent(base ?? {}, saved, content);
  return sameJson(moved, saved)
    ? { ...local, content: null }
    : { ...local, content: moved, base: saved };
}
