import { DeveloperError } from './errors';

/** Meaning of each prop, for the developer who forgot it. */
const meanings: Record<string, string> = {
  groupRef: "your id of the person's organization",
  consumerRef: 'your id of the person',
  integration: 'the name of the integration, as in `amp.yaml`',
  provider: 'the name of the provider',
};

/**
 * Checks the references that scope a request. Without `groupRef` the API would answer for every
 * organization, so no request is made until all of them are present.
 * @throws DeveloperError for the first one that is missing or empty.
 */
export function requireTexts(texts: Partial<Record<keyof typeof meanings, unknown>>): void {
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value === 'string' && value.trim() !== '') continue;
    throw new DeveloperError(
      `\`${name}\` is ${JSON.stringify(value) ?? 'undefined'}, but must be a text that is not empty: ${meanings[name]}. Render this once you have it.`,
    );
  }
}
