import type { ProviderInfo } from '../core/types';
import type { Logo } from '../theme/logo';
import type { AmpersandServices } from './contexts';

/**
 * Logo of a provider: the host's, else the catalog's (remote) one where the host allows it.
 * @param provider Name in the catalog; empty while it is not known.
 */
export function logoOf(
  { providerLogo, logos }: AmpersandServices,
  provider: string,
  info?: ProviderInfo,
): Logo | undefined {
  const own = provider ? providerLogo(provider) : undefined;
  if (own) return own;
  return logos === 'catalog' ? info?.media?.regular?.iconURL : undefined;
}
