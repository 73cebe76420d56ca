/**
 * JSON whose numbers survive a way through this library digit by digit. A number that JavaScript would round is held as
 * a text: a mark, then the digits. Such a text is written as the number again.
 */

const MARK = '\uE000number:';
const NUMBER = '-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';
/** A string, to skip it, or a number. */
const TOKENS = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${NUMBER}`, 'g');
const MARKED = new RegExp(`"${MARK}(${NUMBER})"(?!:)`, 'g');
/** Every decimal number with this many digits has a float of its own, unless it is too large or too small. */
const EXACT_DIGITS = 15;

function isExact(token: string): boolean {
  const value = Number(token);
  if (String(value) === token) return true;
  const digits = token.replace(/[eE].*/, '').replace(/\D/g, '');
  return (
    digits.length <= EXACT_DIGITS && Number.isFinite(value) && (value !== 0 || /^0*$/.test(digits))
  );
}

/** `JSON.parse` with exact numbers. */
export function parseExact(json: string): unknown {
  return JSON.parse(
    json.replace(TOKENS, (token) =>
      token.startsWith('"') || isExact(token) ? token : `"${MARK}${token}"`,
    ),
  );
}

/** `JSON.stringify` of a value that may hold numbers of `parseExact`. */
export function stringifyExact(value: unknown): string {
  return JSON.stringify(value).replace(MARKED, '$1');
}

/** A text for people: the digits of an exact number, any other text as it is. */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}
