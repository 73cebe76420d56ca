/**
 * Message for the developer about a locale that the browser refuses.
 * @param locale The locale as JSON.
 */
export function localeMistake(locale: string): string {
  return `\`localization.locale\` is ${locale}, which the browser refuses, so numbers and dates follow the language of the sentences. Pass a BCP 47 tag such as \`en-US\`.`;
}
