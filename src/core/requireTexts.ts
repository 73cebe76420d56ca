import { DeveloperError } from './errors';

/** Meaning of each prop, for the developer who forgot it. */
const meanings: Record<string, string> = {
  groupRef: "your id of the person's organization",
  consumerRef: 'your id of the person',
  integration: 'the name of the integration, as in `amp.yaml`',
  provider: 'the name of the provider',
};

type Texts = Partial<Record<keyof typeof meanings, unknown>>;

/** First of the texts that is missing or empty, as a developer's mistake. */
export function missingText(texts: Texts): DeveloperError | undefined {
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value === 'string' && value.trim() !== '') continue;
    return new DeveloperError(
      `\`${name}\` is ${JSON.stringify(value) ?? 'undefined'}, but must be a text that is not empty: ${meanings[name]}. Render this once you have it.`,
    );
  }
  return undefined;
}

/**
 * Checks the references that scope a request. Without `groupRef` the API would answer for every
 * organization, so no request is made until all of them are present.
 * @throws DeveloperError for the first one that is missing or empty.
 */
export function requireTexts(texts: Texts): void {
  const mistake = missingText(texts);
  if (mistake) throw mistake;
}
