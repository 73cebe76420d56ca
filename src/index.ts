/** The door: every public name, listed by hand. */
export { AmpersandProvider } from './provider/AmpersandProvider';
export type { AmpersandOptions, AmpersandProviderProps } from './provider/AmpersandProvider';
