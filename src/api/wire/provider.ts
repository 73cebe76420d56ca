/** Wire types of the provider catalog. */

/** A provider of the catalog: its way to sign in and the inputs it needs. */
export interface ProviderInfo {
  name: string;
  authType: string;
  baseURL: string;
  defaultModule: string;
  displayName?: string;
  oauth2Opts?: {
    grantType: string;
    authURL?: string;
    tokenURL: string;
    explicitScopesRequired: boolean;
    explicitWorkspaceRequired: boolean;
    docsURL?: string;
  };
  apiKeyOpts?: { attachmentType: string; docsURL?: string };
  basicOpts?: {
    apiKeyAsBasic?: boolean;
    apiKeyAsBasicOpts?: { fieldUsed?: string; keyFormat?: string };
    docsURL?: string;
  };
  customOpts?: { inputs?: CustomAuthInput[]; multiStep?: boolean };
  modules?: Record<string, { displayName: string; baseURL: string }>;
  metadata?: { input?: MetadataItemInput[] };
  media?: { regular?: ProviderMedia; darkMode?: ProviderMedia };
}

export interface ProviderMedia {
  iconURL?: string;
  logoURL?: string;
}

export interface CustomAuthInput {
  name: string;
  displayName: string;
  prompt?: string;
  docsURL?: string;
  fieldType?: string;
  options?: Array<{ value: string; label: string }>;
}

export interface MetadataItemInput {
  name: string;
  displayName?: string;
  prompt?: string;
  defaultValue?: string;
  docsURL?: string;
  moduleDependencies?: Record<string, object>;
}
