/** Facts about `@amp-labs/react` to check against, where the folder exists. */
export const parityFolder = '../shared/parity';
