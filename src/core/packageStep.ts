import type { ProviderApp } from '../api/wire/connection';
import { asList, asText, ownValue } from '../utils/record';

/** URL of the host's package at the provider, if its provider app has one. */
export function packageUrlOf(
  apps: readonly ProviderApp[] | undefined,
  provider: string,
): string | undefined {
  const app = asList(apps).find((one) => one.provider === provider);
  const url = asText(ownValue(app?.metadata?.providerParams, 'packageInstallURL'));
  return url && /^https:\/\//i.test(url) ? url : undefined;
}
