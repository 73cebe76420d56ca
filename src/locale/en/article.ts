/** Said with a vowel first, whatever they are written with: *an Okta user*, *an SAP field*, but *a OneLogin user*. */
const vowel = /^(?!eu|one|uni|use|ut)[aeiou]/i;
const spelledVowel = /^[FHLMNRSX][A-Z]{1,3}(?![a-z])/;

/** The name with *a* or *an* before it. */
export function withArticle(name: string): string {
  return `${vowel.test(name) || spelledVowel.test(name) ? 'an' : 'a'} ${name}`;
}
