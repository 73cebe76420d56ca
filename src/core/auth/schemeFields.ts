/** Inputs that a provider's way to sign in needs from the customer. */
import { asList, asText } from '../../utils/record';
import type {
  AuthSchemeKind,
  CustomAuthInput,
  FieldSpec,
  LabelCode,
  MetadataItemInput,
  ProviderInfo,
} from '../types';
import { helpOf, labelOf } from './label';
import { affixOf, templateFor, templateInPrompt } from './urlTemplate';

/** Returns the address if it may become a link. */
export function linkOf(url: string | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

/** URLs of the provider that can contain a customer's value, the most visible one first. */
function urlTemplates(provider: ProviderInfo, module: string | undefined): string[] {
  const { oauth2Opts, modules, baseURL } = provider;
  const urls = [
    oauth2Opts?.authURL,
    module && modules?.[module]?.baseURL,
    baseURL,
    oauth2Opts?.tokenURL,
  ];
  // Salesforce users work at lightning.force.com and copy that address.
  if (provider.name === 'salesforce') urls.push('https://{{.workspace}}.lightning.force.com');
  return urls.filter((url): url is string => typeof url === 'string');
}

function isAsked(input: MetadataItemInput, module: string | undefined): boolean {
  const modules = Object.keys(input.moduleDependencies ?? {});
  if (modules.length === 0) return true;
  return modules.some((name) => name.toLowerCase() === module?.toLowerCase());
}

function metadataField(
  input: MetadataItemInput,
  context: { provider: ProviderInfo; module?: string; kind: AuthSchemeKind },
): FieldSpec {
  const { provider, module, kind } = context;
  const isWorkspace = input.name === 'workspace';
  const known = urlTemplates(provider, module).flatMap((url) => templateFor(url, input.name) ?? []);
  const sample = templateInPrompt(input.prompt);
  const templates = [...new Set(sample ? [...known, sample] : known)];
  const affix = known.map(affixOf).find((found) => found !== undefined);
  // Salesforce's sign-in page finds the domain on its own; only a custom one is needed.
  const advanced =
    isWorkspace &&
    provider.name === 'salesforce' &&
    (kind === 'oauth2Code' || kind === 'oauth2Pkce');
  return {
    name: `metadata.${input.name}`,
    target: 'metadata',
    label: labelOf(input, provider),
    help: helpOf(input),
    // The default of a workspace belongs to another customer, so it serves as an example.
    ...(isWorkspace
      ? { example: asText(input.defaultValue) }
      : { defaultValue: asText(input.defaultValue) }),
    docsURL: linkOf(input.docsURL),
    secret: false,
    required: !advanced,
    affix,
    templates: templates.length > 0 ? templates : undefined,
    advanced,
    autoComplete: 'off',
  };
}

/** Inputs for the provider's metadata that the module needs, such as the workspace. */
export function metadataFields(
  provider: ProviderInfo,
  context: { module?: string; kind: AuthSchemeKind },
): FieldSpec[] {
  const inputs = asList(provider.metadata?.input).filter((input) => asText(input.name));
  const asked = inputs.filter((input) => isAsked(input, context.module));
  const needsWorkspace =
    provider.oauth2Opts?.explicitWorkspaceRequired === true &&
    !inputs.some((input) => input.name === 'workspace');
  if (needsWorkspace) asked.unshift({ name: 'workspace' });
  return asked.map((input) => metadataField(input, { provider, ...context }));
}

/**
 * Credentials of the provider are not those of the host's page. `new-password` keeps a browser from filling in the
 * latter; `off` would not, for a secret.
 */
function autoCompleteOf(isSecret: boolean): string {
  return isSecret ? 'new-password' : 'off';
}

function credential(
  name: string,
  code: LabelCode['code'],
  rest: { secret?: boolean; required?: boolean; docsURL?: string } = {},
): FieldSpec {
  const { secret = false, required = true, docsURL } = rest;
  return {
    name,
    target: 'credential',
    label: { code },
    secret,
    required,
    autoComplete: autoCompleteOf(secret),
    docsURL: linkOf(docsURL),
    advanced: false,
  };
}

function customField(input: CustomAuthInput, provider: ProviderInfo): FieldSpec {
  const isChoice = input.fieldType === 'fieldTypeSelect';
  // A select without options could not be answered, so the value is typed.
  const options = isChoice && input.options?.length ? asList(input.options) : undefined;
  // Inputs are secret unless the provider declares them as text, as the specification demands.
  const isSecret = input.fieldType !== 'fieldTypeText' && !isChoice;
  return {
    name: `custom.${input.name}`,
    target: 'custom',
    label: labelOf(input, provider),
    help: helpOf(input),
    docsURL: linkOf(input.docsURL),
    secret: isSecret,
    required: true,
    options: options?.map(({ value, label }) => ({ value, label: asText(label) ?? value })),
    advanced: false,
    autoComplete: autoCompleteOf(isSecret),
  };
}

const secret = { secret: true };

function clientFields(provider: ProviderInfo): FieldSpec[] {
  const { docsURL, explicitScopesRequired } = provider.oauth2Opts ?? {};
  return [
    credential('clientId', 'clientId', { docsURL }),
    credential('clientSecret', 'clientSecret', secret),
    ...(explicitScopesRequired ? [credential('scopes', 'scopes')] : []),
  ];
}

/** Inputs for credentials, by the provider's way to sign in. */
export function credentialFields(provider: ProviderInfo, kind: AuthSchemeKind): FieldSpec[] {
  const { apiKeyOpts, basicOpts, customOpts } = provider;
  switch (kind) {
    case 'oauth2ClientCredentials':
      return clientFields(provider);
    case 'oauth2Password':
      return [
        credential('username', 'username'),
        credential('password', 'password', secret),
        ...clientFields(provider),
      ];
    case 'apiKey':
      return [credential('apiKey', 'apiKey', { secret: true, docsURL: apiKeyOpts?.docsURL })];
    case 'basicAsApiKey':
      return [credential('apiKey', 'apiKey', { secret: true, docsURL: basicOpts?.docsURL })];
    case 'basic':
      return [
        credential('basic.username', 'username', { docsURL: basicOpts?.docsURL }),
        // Several providers take an API key as the user name and no password.
        credential('basic.password', 'password', { secret: true, required: false }),
      ];
    case 'custom':
    case 'customMultiStep':
      return asList(customOpts?.inputs)
        .filter((input) => asText(input.name))
        .map((input) => customField(input, provider));
    default:
      return [];
  }
}
