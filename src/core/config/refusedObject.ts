import type { AmpError } from '../errors';
import type { Manifest } from '../types';

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Whether a text names something as a whole word, not as a part of a longer one. */
function names(text: string, name: string): boolean {
  if (name === '') return false;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])${escapeForPattern(name)}(?![\\p{L}\\p{N}_])`,
    'iu',
  );
  return pattern.test(text);
}

/**
 * The object that a refusal speaks of, where it names exactly one: by the path of a refused input, else in the
 * server's own words. Several or none: the refusal concerns the whole.
 */
export function refusedObject(manifest: Manifest, error: AmpError): string | undefined {
  const paths = (error.issues ?? []).flatMap(({ name }) => (name ? [name] : []));
  const words = [error.detail, ...(error.causes ?? [])].flatMap((text) => (text ? [text] : []));
  for (const texts of [paths, words]) {
    const found = manifest.objects.filter(({ objectName, displayName }) =>
      texts.some((text) => names(text, objectName) || names(text, displayName)),
    );
    if (found.length === 1) return found[0]?.objectName;
  }
  return undefined;
}
