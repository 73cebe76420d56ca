/** Checks of credentials by the provider's scheme. */
import type { ConnectionRequest } from '../api/wire/connecting';
import type { ProblemIssue } from '../api/wire/problem';
import type { ProviderInfo } from '../api/wire/provider';
import { badInput } from './problems';
import type { CredentialVerdict } from './types';

type CredentialKey =
  'apiKey' | 'basicAuth' | 'oauth2ClientCredentials' | 'oauth2PasswordCredentials' | 'customAuth';

const ALL: CredentialKey[] = [
  'apiKey',
  'basicAuth',
  'oauth2ClientCredentials',
  'oauth2PasswordCredentials',
  'customAuth',
];

/**
 * Key of the request that carries the provider's credentials; `null`: none are needed; `window`: the person
 * signs in in a window.
 */
export function credentialKeyOf(provider: ProviderInfo): CredentialKey | 'window' | null {
  switch (provider.authType) {
    case 'apiKey':
      return 'apiKey';
    case 'basic':
      return 'basicAuth';
    case 'custom':
      return 'customAuth';
    case 'oauth2':
      if (provider.oauth2Opts?.grantType === 'clientCredentials') return 'oauth2ClientCredentials';
      if (provider.oauth2Opts?.grantType === 'password') return 'oauth2PasswordCredentials';
      return 'window';
    default:
      return null;
  }
}

const issue = (name: string, detail: string): ProblemIssue => ({ in: 'body', name, detail });

/** Refuses credentials of the wrong kind and custom ones with a missing input. */
export function checkCredentials(provider: ProviderInfo, request: ConnectionRequest): void {
  const expected = credentialKeyOf(provider);
  const issues = ALL.filter((key) => request[key] !== undefined && key !== expected).map((key) =>
    issue(key, `${provider.name} does not take ${key}.`),
  );
  if (expected === 'window') {
    issues.push(
      issue('provider', `${provider.name} is connected by signing in: use /oauth-connect.`),
    );
  } else if (expected && request[expected] === undefined) {
    issues.push(issue(expected, `${provider.name} needs ${expected}.`));
  }
  if (expected === 'customAuth' && request.customAuth) {
    for (const { name } of provider.customOpts?.inputs ?? []) {
      if (request.customAuth[name] === undefined) {
        issues.push(issue(`customAuth.${name}`, `${name} is missing.`));
      }
    }
  }
  if (issues.length > 0) throw badInput(issues);
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}

/** Default verdict for demos: the credential `wrong` is refused at once, `stale` at first use. */
export function judgeDemoCredentials(request: ConnectionRequest): CredentialVerdict {
  const sent = ALL.flatMap((key) => leaves(request[key]));
  if (sent.includes('wrong')) return 'refused';
  return sent.includes('stale') ? 'refusedAtFirstUse' : 'works';
}
