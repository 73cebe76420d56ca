/** Capitalizes the start of a sentence: `this app` → `This app`. */
export function capital(locale: string, words: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
