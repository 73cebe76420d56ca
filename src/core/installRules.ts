/** What turns loaded answers into the model that screens work on. */
import { mergeEdits } from './config/merge';
import { defaultChoices, readConfig } from './config/read';
import { rebaseEdits } from './edits';
import { hydratePlain } from './hydratePlain';
import { parseManifest } from './manifest';

/** As one part to be fetched, beside the answers themselves. */
export const installRules = {
  parseManifest,
  hydratePlain,
  readConfig,
  defaultChoices,
  mergeEdits,
  rebaseEdits,
};

export type InstallRules = typeof installRules;
