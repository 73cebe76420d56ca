/** Wire types of connections. */

/** The customer's organization, as the host names it. */
export interface Group {
  groupRef: string;
  groupName: string;
  projectId: string;
  createTime: string;
  updateTime?: string;
}

/** The customer's user, as the host names it. */
export interface Consumer {
  consumerRef: string;
  consumerName: string;
  projectId: string;
  createTime: string;
  updateTime?: string;
}

export interface ProviderMetadataInfo {
  value: string;
  source: 'input' | 'token' | 'provider';
  displayName?: string;
}

export type ProviderMetadata = Record<string, ProviderMetadataInfo>;

export type ConnectionStatus = 'created' | 'working' | 'bad_credentials';

/** A customer's authorized account at a provider. */
export interface Connection {
  id: string;
  projectId: string;
  provider: string;
  group: Group;
  consumer: Consumer;
  providerApp?: ProviderApp;
  providerWorkspaceRef?: string;
  providerConsumerRef?: string;
  createTime: string;
  updateTime?: string;
  authScheme:
    | 'none'
    | 'apiKey'
    | 'basic'
    | 'oauth2/authorizationCode'
    | 'oauth2/authorizationCodePKCE'
    | 'oauth2/clientCredentials'
    | 'oauth2/password';
  status: ConnectionStatus;
  providerMetadata?: ProviderMetadata;
}

/** The host's own OAuth app at a provider. */
export interface ProviderApp {
  id: string;
  projectId: string;
  externalRef?: string;
  provider: string;
  clientId: string;
  scopes?: string[];
  metadata?: {
    authQueryParams?: Record<string, string[]>;
    providerParams?: Record<string, string>;
  };
  createTime: string;
  updateTime?: string;
}
