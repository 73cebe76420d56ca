/** Provider as in the catalog's file, declared here so that the expectation is independent of the product. */
export interface RawProvider {
  name: string;
  displayName?: string;
  authType?: string;
  baseURL?: string;
  defaultModule?: string;
  modules?: Record<string, { baseURL?: string }>;
  oauth2Opts?: {
    grantType?: string;
    authURL?: string;
    tokenURL?: string;
    explicitScopesRequired?: boolean;
    explicitWorkspaceRequired?: boolean;
    docsURL?: string;
  };
  apiKeyOpts?: { docsURL?: string };
  basicOpts?: {
    apiKeyAsBasic?: boolean;
    apiKeyAsBasicOpts?: { fieldUsed?: string; keyFormat?: string };
    docsURL?: string;
  };
  customOpts?: { multiStep?: boolean; inputs?: RawInput[] };
  metadata?: { input?: RawInput[] };
}

export interface RawInput {
  name: string;
  displayName?: string;
  prompt?: string;
  docsURL?: string;
  defaultValue?: string;
  fieldType?: string;
  options?: Array<{ value: string; label: string }>;
  moduleDependencies?: Record<string, unknown>;
}

/** Provider and the host's module. `undefined`: the provider's default. */
export interface Case {
  provider: RawProvider;
  module?: string;
}

/** Cases of a catalog: each provider alone and with each of its modules. */
export function casesOf(catalog: Record<string, RawProvider>): Case[] {
  return Object.values(catalog).flatMap((provider) => [
    { provider },
    ...Object.keys(provider.modules ?? {}).map((module) => ({ provider, module })),
  ]);
}
