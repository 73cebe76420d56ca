/** An app that comes as a package, to be installed at the provider before anybody signs in there. */
import type { ProviderApp } from '../../api/wire/connection';
import type { AmpersandServices } from '../../provider/contexts';
import { asList, asText, ownValue } from '../../utils/record';

/** Providers at which an app may come as a package. The API is not asked about any other. */
const providersWithPackages: readonly string[] = ['salesforce'];

export function mayHavePackage(provider: string): boolean {
  return providersWithPackages.includes(provider);
}

/** URL of the host's package at the provider, if its provider app has one. */
export function packageUrlOf(
  apps: readonly ProviderApp[] | undefined,
  provider: string,
): string | undefined {
  const app = asList(apps).find((one) => one.provider === provider);
  const url = asText(ownValue(app?.metadata?.providerParams, 'packageInstallURL'));
  return url && /^https:\/\//i.test(url) ? url : undefined;
}

/** Where it is kept that a group is past the package of one provider. */
export function packageKeyOf(
  { baseUrl, project }: Pick<AmpersandServices, 'baseUrl' | 'project'>,
  { provider, groupRef }: { provider: string; groupRef: string },
): string {
  return ['ampkit:package:1', baseUrl, project, provider, groupRef].join(':');
}

export function wasSkipped(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function rememberSkipped(key: string): void {
  try {
    sessionStorage.setItem(key, 'passed');
  } catch {
    // Without storage the package is shown again after a reload.
  }
}
