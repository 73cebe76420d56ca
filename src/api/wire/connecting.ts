/** Request bodies for connecting an account. */
import type { Connection, ProviderMetadata } from './connection';

/** Body of `POST /oauth-connect`. */
export interface OAuthConnectRequest {
  projectIdOrName: string;
  /**
   * Older name of `projectIdOrName`; sent as well, since one published version of the API reads only this
   * one.
   */
  projectId?: string;
  provider: string;
  groupRef: string;
  groupName?: string;
  consumerRef: string;
  consumerName?: string;
  providerWorkspaceRef?: string;
  providerMetadata?: ProviderMetadata;
  providerAppId?: string;
  enableCSRFProtection?: boolean;
}

/** Body of `POST …/connections:generate`, and `connection` of the update. */
export interface ConnectionRequest {
  provider?: string;
  groupRef?: string;
  groupName?: string;
  consumerRef?: string;
  consumerName?: string;
  providerWorkspaceRef?: string;
  providerMetadata?: ProviderMetadata;
  apiKey?: string;
  basicAuth?: { username: string; password: string };
  oauth2ClientCredentials?: { clientId: string; clientSecret: string; scopes?: string[] };
  oauth2PasswordCredentials?: {
    username: string;
    password: string;
    clientId: string;
    clientSecret: string;
    scopes?: string[];
  };
  customAuth?: Record<string, unknown>;
}

export type ConnectionUpdateMask =
  | 'providerWorkspaceRef'
  | 'providerMetadata'
  | 'apiKey'
  | 'basicAuth'
  | 'oauth2ClientCredentials'
  | 'oauth2PasswordCredentials';

/** Body of `PATCH …/connections/{connectionId}`. */
export interface UpdateConnectionRequest {
  updateMask: ConnectionUpdateMask[];
  connection: ConnectionRequest;
}

/** Body of `POST /custom-auth/connect`: first call with the inputs, later ones with `sessionId`. */
export interface CustomAuthConnectRequest {
  projectIdOrName: string;
  provider?: string;
  groupRef?: string;
  groupName?: string;
  consumerRef?: string;
  consumerName?: string;
  providerMetadata?: ProviderMetadata;
  providerAppId?: string;
  customAuth?: Record<string, unknown>;
  sessionId?: string;
  callbackParams?: Record<string, string>;
}

export type CustomAuthConnectResponse =
  { redirect: { url: string; sessionId: string } } | { connection: Connection };
