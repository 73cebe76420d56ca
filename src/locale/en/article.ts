/**
 * Names that sound with a vowel first, however they are written: *an Okta user*, *an SAP field*, but *a
 * OneLogin user*.
 */
const vowel = /^(?!eu|one|uni|use|ut)[aeiou]/i;
const spelledVowel = /^[FHLMNRSX][A-Z]{1,3}(?![a-z])/;

/** Puts *a* or *an* before a name. */
export function withArticle(name: string): string {
  return `${vowel.test(name) || spelledVowel.test(name) ? 'an' : 'a'} ${name}`;
}
