import { DeveloperError } from '../errors';
import { readableName } from '../mapping/normalizeName';
import { asText } from '../../utils/record';
import type { AuthScheme, AuthSchemeKind, ProviderInfo } from '../types';
import { credentialFields, linkOf, metadataFields } from './schemeFields';
import { hostOf } from './urlTemplate';

/** Returns the requested module in the provider's spelling, else the provider's default module. */
function findModule(provider: ProviderInfo, module: string | undefined): string | undefined {
  const names = Object.keys(provider.modules ?? {});
  if (names.length === 0) return undefined;
  const wanted = asText(module) ?? asText(provider.defaultModule);
  const found = names.find((name) => name.toLowerCase() === wanted?.toLowerCase());
  if (!found && asText(module)) {
    throw new DeveloperError(
      `the provider "${provider.name}" has no module "${module}", so it is not known what to ask ` +
        `the customer for. Pass one of: ${names.join(', ')}.`,
    );
  }
  return found;
}

function kindOf(provider: ProviderInfo): AuthSchemeKind {
  switch (provider.authType) {
    case 'oauth2':
      switch (provider.oauth2Opts?.grantType) {
        case 'authorizationCode':
          return 'oauth2Code';
        case 'authorizationCodePKCE':
          return 'oauth2Pkce';
        case 'clientCredentials':
          return 'oauth2ClientCredentials';
        case 'password':
          return 'oauth2Password';
        default:
          return 'unsupported';
      }
    case 'apiKey':
      return 'apiKey';
    case 'basic':
      return provider.basicOpts?.apiKeyAsBasic ? 'basicAsApiKey' : 'basic';
    case 'custom':
      return provider.customOpts?.multiStep ? 'customMultiStep' : 'custom';
    case 'none':
      return 'none';
    default:
      return 'unsupported';
  }
}

/** Username and password format for an API key that is sent as basic auth. */
function keyFormatOf(provider: ProviderInfo): AuthScheme['keyFormat'] {
  const { fieldUsed, keyFormat } = provider.basicOpts?.apiKeyAsBasicOpts ?? {};
  const format = keyFormat?.includes('%s') ? keyFormat : '%s';
  const colon = format.indexOf(':');
  if (colon >= 0) return { username: format.slice(0, colon), password: format.slice(colon + 1) };
  return fieldUsed === 'password'
    ? { username: '', password: format }
    : { username: format, password: '' };
}

/**
 * Describes how a provider signs customers in: the kind, and the inputs to show.
 * @param module The prop's module, else the manifest's; the provider's default when absent. Ignored for a
 *   provider without modules.
 * @throws DeveloperError for a module that the provider does not have.
 */
export function readAuthScheme(provider: ProviderInfo, module?: string): AuthScheme {
  const chosen = findModule(provider, module);
  const kind = kindOf(provider);
  const { oauth2Opts, apiKeyOpts, basicOpts } = provider;
  const opensWindow = kind === 'oauth2Code' || kind === 'oauth2Pkce';
  const type = oauth2Opts ? `${provider.authType}/${oauth2Opts.grantType}` : provider.authType;
  return {
    kind,
    provider: provider.name,
    displayName: asText(provider.displayName) ?? readableName(provider.name),
    module: chosen,
    fields:
      kind === 'unsupported'
        ? []
        : [
            ...metadataFields(provider, { module: chosen, kind }),
            ...credentialFields(provider, kind),
          ],
    signInTemplate: opensWindow ? hostOf(oauth2Opts?.authURL) : undefined,
    docsURL: linkOf(oauth2Opts?.docsURL ?? apiKeyOpts?.docsURL ?? basicOpts?.docsURL),
    ...(kind === 'basicAsApiKey' && { keyFormat: keyFormatOf(provider) }),
    ...(kind === 'unsupported' && { unsupportedType: type }),
  };
}
