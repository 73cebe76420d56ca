/** Ways to sign in, as data: what the connect form asks for and where each value goes. */

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

/** One input of the connect form. */
export interface FieldSpec {
  /** Unique in the form: `metadata.workspace`, `apiKey`, `basic.username`, `custom.region` … */
  name: string;
  /** Where its value goes. */
  target: 'metadata' | 'credential' | 'custom';
  label: string | LabelCode;
  help?: string;
  /** An example value, for the help line; never prefilled. */
  example?: string;
  docsURL?: string;
  secret: boolean;
  required: boolean;
  options?: Array<{ value: string; label: string }>;
  defaultValue?: string;
  /** Text around the value, from the provider's URL templates: `https://` … `.my.salesforce.com`. */
  affix?: { prefix: string; suffix: string };
  /** URLs in which the value stands, `{}` in its place: what a pasted URL is cut by. */
  templates?: string[];
  /** Hidden behind a disclosure (Salesforce's custom domain). */
  advanced: boolean;
  autoComplete?: string;
}

/** A label that has its own sentence in `locale` instead of the provider's words. */
export interface LabelCode {
  code: 'apiKey' | 'username' | 'password' | 'clientId' | 'clientSecret' | 'scopes' | 'workspace';
}

export interface AuthScheme {
  kind: AuthSchemeKind;
  provider: string;
  /** The provider's name for people. */
  displayName: string;
  module?: string;
  fields: FieldSpec[];
  /** Host shown as "You'll sign in at …", with `{{.workspace}}` placeholders left in. */
  signInTemplate?: string;
  docsURL?: string;
  /** For `basicAsApiKey`: both halves, `%s` where the key goes. */
  keyFormat?: { username: string; password: string };
  /** For `unsupported`: the scheme's name as the API said it. */
  unsupportedType?: string;
}
