import { ApiError } from './ApiError';

/**
 * URL parsers resolve a segment of dots even when it is percent-encoded; an empty segment names another
 * resource.
 */
const UNADDRESSABLE = /^\.{0,2}$/;

/** Builds a request path. Every value is encoded, so that an id can never reach another resource. */
export function path(parts: TemplateStringsArray, ...values: string[]): string {
  return parts.reduce((whole, part, index) => {
    const value = values[index - 1];
    if (typeof value !== 'string' || UNADDRESSABLE.test(value)) {
      throw new ApiError({
        kind: 'request',
        message: `ampkit: ${JSON.stringify(value ?? null)} cannot be an id in the path ${parts.join('…')}`,
      });
    }
    return whole + encodeURIComponent(value) + part;
  });
}

/** `?a=1&b=2` of the values that are given; an empty string when none is. */
export function query(values: Record<string, string | number | boolean | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
}
