import { goneFields } from './config/validate';
import { findNewObjects } from './installation';
import { ownValue } from '../utils/record';
import type { Choices, Config, ConfigIssue, Manifest } from './types';

/** Additions of a newer revision to the installed one. */
export interface RevisionAdditions {
  objects: string[];
  /** Existing objects that need a further mapping. */
  toMap: string[];
}

/** Finds additions of a newer revision; none while the saved configuration has the same revision. */
export function findAdditions(
  manifest: Manifest,
  config: Config,
  issues: ConfigIssue[],
): RevisionAdditions {
  if (config.revisionId === manifest.revisionId) return { objects: [], toMap: [] };
  const objects = findNewObjects(manifest, config);
  const missing = issues
    .filter(({ code, objectName }) => code === 'mappingRequired' && !objects.includes(objectName))
    .map(({ objectName }) => objectName);
  return { objects, toMap: [...new Set(missing)] };
}

/** Chosen fields that the account no longer has, by object. Objects that are left out do not count. */
export function findLostFields(
  manifest: Manifest,
  choices: Choices,
): Array<{ objectName: string; fields: string[] }> {
  return manifest.objects.flatMap(({ objectName, read }) => {
    const choice = ownValue(choices.objects, objectName)?.read;
    if (!read || read.error !== undefined || !choice?.included) return [];
    const fields = goneFields(read, choice);
    return fields.length > 0 ? [{ objectName, fields }] : [];
  });
}
