import { useContext } from 'react';
import { DeveloperError } from '../../core/errors';
import { type GivenOptions, GivenOptionsContext } from '../../provider/contexts';

/** Options and project of the nearest `AmpersandProvider`. */
export function useAmpersandProviderProps(): GivenOptions {
  const given = useContext(GivenOptionsContext);
  if (!given) {
    throw new DeveloperError(
      'useAmpersandProviderProps needs an <AmpersandProvider> above it. Wrap your app, or the page that shows it, in <AmpersandProvider options={{ project, apiKey }}>.',
    );
  }
  return given;
}
