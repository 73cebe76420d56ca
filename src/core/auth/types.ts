/** Types of sign-in schemes: the inputs of the connect form and the place of each value in the request. */

/** How a provider signs customers in. */
export type AuthSchemeKind =
  | 'oauth2Code'
  | 'oauth2Pkce'
  | 'oauth2ClientCredentials'
  | 'oauth2Password'
  | 'apiKey'
  | 'basic'
  | 'basicAsApiKey'
  | 'custom'
  | 'customMultiStep'
  | 'none'
  | 'unsupported';

/** An input of the connect form. */
export interface FieldSpec {
  /** Unique in the form: `metadata.workspace`, `apiKey`, `basic.username`, `custom.region` … */
  name: string;
  /** Part of the request that carries the value. */
  target: 'metadata' | 'credential' | 'custom';
  label: string | LabelCode;
  help?: string;
  /** Example for the help line; never prefilled. */
  example?: string;
  docsURL?: string;
  secret: boolean;
  required: boolean;
  options?: Array<{ value: string; label: string }>;
  defaultValue?: string;
  /**
   * Text before and after the value, from the provider's URL templates: `https://` … `.my.salesforce.com`.
   */
  affix?: { prefix: string; suffix: string };
  /** URL templates that contain the value as `{}`; a pasted URL is cut by them. */
  templates?: string[];
  /** `true` for inputs behind a disclosure (Salesforce's custom domain). */
  advanced: boolean;
  autoComplete?: string;
}

/** A label that `locale` translates, in place of the provider's words. */
export interface LabelCode {
  code: 'apiKey' | 'username' | 'password' | 'clientId' | 'clientSecret' | 'scopes' | 'workspace';
}

export interface AuthScheme {
  kind: AuthSchemeKind;
  provider: string;
  /** Display name of the provider. */
  displayName: string;
  module?: string;
  fields: FieldSpec[];
  /** Host shown as "You'll sign in at …", with `{{.workspace}}` placeholders left in. */
  signInTemplate?: string;
  docsURL?: string;
  /** Formats of both halves for `basicAsApiKey`, with `%s` in place of the key. */
  keyFormat?: { username: string; password: string };
  /** Name of an unsupported scheme, as sent by the API. */
  unsupportedType?: string;
}
