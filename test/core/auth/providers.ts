import type { ProviderInfo } from '../../../src/core/types';

/** Invented provider. */
export function provider(rest: Partial<ProviderInfo>): ProviderInfo {
  return {
    name: 'acmeDesk',
    displayName: 'Acme Desk',
    authType: 'none',
    baseURL: 'https://api.acme.example',
    defaultModule: '',
    ...rest,
  };
}

/** OAuth part of a provider. */
export function oauth(
  grantType: string,
  rest: Partial<NonNullable<ProviderInfo['oauth2Opts']>> = {},
): Partial<ProviderInfo> {
  return {
    authType: 'oauth2',
    oauth2Opts: {
      grantType,
      authURL: 'https://login.acme.example/authorize',
      tokenURL: 'https://login.acme.example/token',
      explicitScopesRequired: false,
      explicitWorkspaceRequired: false,
      ...rest,
    },
  };
}
