/** Names that `@amp-labs/react` documents, if their folder exists. */
export const parityFolder = '../shared/parity';

/** Custom properties of its style sheet, one a line. */
export const variablesFile = `${parityFolder}/variables.txt`;
