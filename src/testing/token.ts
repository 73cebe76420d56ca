/** JWTs of the emulator, which accepts every signature. */

export interface Claims {
  groupRef: string;
  consumerRef: string;
  /** Seconds since the epoch. */
  exp: number;
}

const encode = (value: object): string =>
  btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

/**
 * Creates a token that the emulator accepts until `exp`, for `getToken` in tests. It is unsigned, so useless
 * elsewhere.
 */
export function demoToken(claims: Claims): string {
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.unsigned`;
}

/** Returns the claims of a valid token, else `null`. */
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
