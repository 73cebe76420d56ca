import type { AmpError } from '../errors';
import { ownValue } from '../../utils/record';
import type { Choices, Manifest, ManifestObject, ReadChoice } from '../types';

/** A refusal located at an object and, where it names a field in use, at that field. */
export interface Refusal {
  objectName: string;
  fieldName?: string;
  /** The mapping that the field serves. */
  mapToName?: string;
  /** The server's words. */
  detail?: string;
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** `true` when the text contains the name as a whole word. */
function names(text: string, name: string): boolean {
  if (name === '') return false;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])${escapeForPattern(name)}(?![\\p{L}\\p{N}_])`,
    'iu',
  );
  return pattern.test(text);
}

function onlyOne<T>(found: T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function objectIn(manifest: Manifest, texts: string[]): ManifestObject | undefined {
  return onlyOne(
    manifest.objects.filter(({ objectName, displayName }) =>
      texts.some((text) => names(text, objectName) || names(text, displayName)),
    ),
  );
}

function fieldsInUse(object: ManifestObject, choice: ReadChoice | undefined): string[] {
  const required = object.read?.required.map(({ fieldName }) => fieldName) ?? [];
  const mapped = Object.values(choice?.mappings ?? {});
  return [...new Set([...mapped, ...Object.keys(choice?.fields ?? {}), ...required])];
}

/** Finds the one field in use that the text names; the longest, where one name contains another. */
function fieldIn(
  object: ManifestObject,
  choice: ReadChoice | undefined,
  texts: string[],
): string | undefined {
  const found = fieldsInUse(object, choice).filter((name) => {
    // The object's own name in the sentence does not mean a field of that name.
    if (name === object.objectName) return false;
    return texts.some((text) => names(text, name));
  });
  const [longest] = found.sort((a, b) => b.length - a.length);
  return longest !== undefined && found.every((name) => names(longest, name)) ? longest : undefined;
}

function placeOf(
  manifest: Manifest,
  choices: Choices,
  said: { path?: string; detail?: string; others?: string[] },
): Refusal | undefined {
  const { path, detail, others = [] } = said;
  const words = detail === undefined ? others : [detail, ...others];
  const object = (path && objectIn(manifest, [path])) || objectIn(manifest, words);
  if (!object) return undefined;
  const { objectName } = object;
  const choice = ownValue(choices.objects, objectName)?.read;
  const targets = Object.keys(choice?.mappings ?? {});
  const target = path === undefined ? undefined : targets.find((name) => path.endsWith(`.${name}`));
  const fieldName =
    (target !== undefined && choice?.mappings[target]) || fieldIn(object, choice, words);
  const mapToName = target ?? targets.find((name) => choice?.mappings[name] === fieldName);
  return {
    objectName,
    ...(fieldName && { fieldName }),
    ...(fieldName && mapToName !== undefined && { mapToName }),
    ...(detail !== undefined && { detail }),
  };
}

/**
 * Locates a refusal: each refused input at its object and field, by its path, else by the server's words.
 * Empty when the refusal concerns no single object.
 */
export function readRefusals(args: {
  manifest: Manifest;
  choices: Choices;
  error: AmpError;
}): Refusal[] {
  const { manifest, choices, error } = args;
  const found = (error.issues ?? []).flatMap(
    ({ name, detail }) => placeOf(manifest, choices, { path: name, detail }) ?? [],
  );
  if (found.length > 0) return found;
  const whole = placeOf(manifest, choices, { detail: error.detail, others: error.causes });
  return whole ? [whole] : [];
}
