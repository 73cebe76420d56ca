import type { ManifestContent } from '../api/wire/manifest';
import type { ProviderInfo } from '../api/wire/provider';
import { titleCase } from './names';

/** Creates a provider that only a manifest names; it uses OAuth in a window. */
function makeProvider(name: string): ProviderInfo {
  return {
    name,
    displayName: titleCase(name),
    authType: 'oauth2',
    baseURL: `https://api.${name.toLowerCase()}.example`,
    defaultModule: '',
    oauth2Opts: {
      grantType: 'authorizationCode',
      authURL: 'https://login.provider.example/authorize',
      tokenURL: 'https://login.provider.example/token',
      explicitScopesRequired: false,
      explicitWorkspaceRequired: false,
    },
  };
}

/**
 * Adds every provider and module that the manifests name to the catalog, so that any manifest can be
 * installed.
 */
export function completeCatalog(
  catalog: Record<string, ProviderInfo>,
  contents: ManifestContent[],
): Record<string, ProviderInfo> {
  return contents.reduce((result, { provider, module }) => {
    const info = result[provider] ?? makeProvider(provider);
    if (!module || (info.modules && Object.hasOwn(info.modules, module))) {
      return { ...result, [provider]: info };
    }
    const made = { displayName: titleCase(module), baseURL: info.baseURL };
    return { ...result, [provider]: { ...info, modules: { ...info.modules, [module]: made } } };
  }, catalog);
}
