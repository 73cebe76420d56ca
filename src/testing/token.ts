/** JWTs, as far as the emulator reads them: it believes every signature. */

export interface Claims {
  groupRef: string;
  consumerRef: string;
  /** Seconds since the epoch. */
  exp: number;
}

const encode = (value: object): string =>
  btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

/** A token that the emulator lets in until `exp`; for `getToken` in tests. Unsigned, so of no use elsewhere. */
export function demoToken(claims: Claims): string {
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.unsigned`;
}

/** The claims of a token that has not ended, else `null`. */
export function readToken(token: string, now: number): Claims | null {
  try {
    const payload = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const { groupRef, consumerRef, exp } = JSON.parse(atob(payload)) as Partial<Claims>;
    const isWhole = typeof groupRef === 'string' && typeof consumerRef === 'string';
    if (!isWhole || typeof exp !== 'number' || exp * 1000 <= now) return null;
    return { groupRef, consumerRef, exp };
  } catch {
    return null;
  }
}
