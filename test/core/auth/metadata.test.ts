import { describe, expect, test } from 'vitest';
import { extractFromPaste, missingMetadata } from '../../../src/core/auth/metadata';
import { readAuthScheme } from '../../../src/core/auth/scheme';
import type { FieldSpec, ProviderInfo } from '../../../src/core/types';
import { connection } from '../fixtures';
import { oauth, provider } from './providers';

function fieldOf(info: Partial<ProviderInfo>, name = 'workspace', prompt?: string): FieldSpec {
  const metadata = { input: [{ name, prompt }] };
  const [field] = readAuthScheme(provider({ ...info, metadata })).fields;
  if (!field) throw new Error('one input, one field');
  return field;
}

describe('extractFromPaste', () => {
  const host = { baseURL: 'https://{{.workspace}}.acme.example/api' };
  test.each<[string, FieldSpec, string, string]>([
    ['the host of a URL', fieldOf(host), ' https://blue.acme.example/home?x=1 ', 'blue'],
    ['without a scheme', fieldOf(host), 'blue.acme.example', 'blue'],
    [
      'with more than one label',
      fieldOf(host),
      'https://blue--qa.sandbox.acme.example',
      'blue--qa.sandbox',
    ],
    [
      'the address bar of Salesforce',
      fieldOf({ name: 'salesforce', baseURL: 'https://{{.workspace}}.my.salesforce.com' }),
      'https://blue.lightning.force.com/lightning/page/home',
      'blue',
    ],
    [
      'a whole domain',
      fieldOf({ baseURL: 'https://{{.workspace}}/api' }),
      'https://desk.blue.example/x',
      'desk.blue.example',
    ],
    [
      'a whole address',
      fieldOf({ baseURL: '{{.workspace}}/rest/v11' }),
      'https://blue.example/crm/rest/v11/me',
      'https://blue.example/crm',
    ],
    [
      'its trailing slash',
      fieldOf({ baseURL: '{{.workspace}}/rest/v11' }),
      'https://blue.example/',
      'https://blue.example',
    ],
    [
      'a step of a path',
      fieldOf({ baseURL: 'https://api.example/{{.workspace}}' }),
      'https://api.example/4711/x',
      '4711',
    ],
    [
      'a step of a path on an unknown host',
      fieldOf({ baseURL: 'https://{{.region}}.example/t/{{.workspace}}/x' }),
      'https://eu.example/t/blue/x',
      'blue',
    ],
    [
      'an escaped value',
      fieldOf({ baseURL: 'https://api.example/{{.workspace}}' }),
      'https://api.example/a%20b',
      'a b',
    ],
    [
      'a wrongly escaped value',
      fieldOf({ baseURL: 'https://api.example/{{.workspace}}' }),
      'https://api.example/a%b',
      'a%b',
    ],
    [
      'by the sample in the prompt: a path',
      fieldOf(
        {},
        'workspace',
        'In `https://app.example.com/6258/projects`, the account ID is 6258.',
      ),
      'https://app.example.com/99/projects',
      '99',
    ],
    [
      'by the sample in the prompt: a query',
      fieldOf(
        {},
        'scriptId',
        'If the URL is `/app/restlet.nl?script=3046&deploy=4`, your script ID is `3046`.',
      ),
      'https://1.example.com/app/restlet.nl?script=12&deploy=1',
      '12',
    ],
    [
      'by the sample in the prompt: a host',
      fieldOf({}, 'workspace', 'For example, dev1234 if your URL is: https://dev1234.example.com.'),
      'https://prod.example.com/x',
      'prod',
    ],
  ])('takes the value out of a pasted URL: %s', (_name, field, typed, value) => {
    expect(extractFromPaste(field, typed)).toEqual({ value, cut: true });
  });

  const pair = { baseURL: 'https://{{.workspace}}.{{.domain}}/api' };
  test.each<[string, FieldSpec, string, string]>([
    ['the first of two', fieldOf(pair), 'https://blue.acmeid.com/login', 'blue'],
    ['the second of two', fieldOf(pair, 'domain'), 'https://blue.acmeid.com/login', 'acmeid.com'],
    ['a host with its root dot', fieldOf(host), 'https://blue.acme.example./home', 'blue'],
    [
      'a whole domain with its root dot',
      fieldOf({ baseURL: 'https://{{.workspace}}/api' }),
      'https://desk.blue.example./x',
      'desk.blue.example',
    ],
    [
      'after a fixed label',
      fieldOf({ baseURL: 'https://login.{{.workspace}}' }),
      'https://login.blue.example/x',
      'blue.example',
    ],
  ])('takes the value out of an address with several parts: %s', (_name, field, typed, value) => {
    expect(extractFromPaste(field, typed)).toEqual({ value, cut: true });
  });

  test.each<[string, FieldSpec, string]>([
    ['the requested value', fieldOf(host), 'blue'],
    ['a domain beside another input', fieldOf(pair, 'domain'), 'acmeid.com'],
    ['a longer domain beside another input', fieldOf(pair, 'domain'), 'login.acmeid.com'],
    ['a domain with its root dot', fieldOf(pair, 'domain'), 'acmeid.com.'],
    ['a workspace with a dot beside another input', fieldOf(pair), 'blue.eu'],
    [
      'a host that begins like the template',
      fieldOf({ baseURL: 'https://login.{{.workspace}}' }),
      'login.example',
    ],
    ['a whole domain', fieldOf({ baseURL: 'https://{{.workspace}}/api' }), 'desk.blue.example'],
    ['a whole address', fieldOf({ baseURL: '{{.workspace}}/rest' }), 'https://blue.example'],
    ['a URL of another site', fieldOf(host), 'https://other.example/blue'],
    ['a look-alike', fieldOf(host), 'https://blue.acme.example.evil.test/'],
    ['spaces', fieldOf(host), '  '],
    ['a field without a template', fieldOf({}), 'https://blue.example'],
    [
      'a prompt without its value',
      fieldOf({}, 'workspace', 'See https://example.com/help for more.'),
      'https://example.com/x',
    ],
  ])('keeps the typed text: %s', (_name, field, typed) => {
    expect(extractFromPaste(field, typed)).toEqual({ value: typed, cut: false });
  });
});

describe('missingMetadata', () => {
  const info = provider({
    ...oauth('authorizationCode'),
    metadata: { input: [{ name: 'workspace' }, { name: 'unit' }] },
  });
  const missing = (rest: Parameters<typeof connection>[0]) =>
    missingMetadata(readAuthScheme(info), connection(rest)).map(({ name }) => name);

  test.each([
    ['everything', {}, ['metadata.workspace', 'metadata.unit']],
    [
      'an empty value',
      { providerMetadata: { unit: { value: '', source: 'input' as const } } },
      ['metadata.workspace', 'metadata.unit'],
    ],
    [
      'all but the workspace, which is saved apart',
      { providerWorkspaceRef: 'acme' },
      ['metadata.unit'],
    ],
    [
      'nothing',
      {
        providerWorkspaceRef: 'acme',
        providerMetadata: { unit: { value: '1', source: 'provider' as const } },
      },
      [],
    ],
  ])('answers the inputs that a connection lacks: %s', (_name, rest, names) => {
    expect(missing(rest)).toEqual(names);
  });

  test('leaves out optional inputs', () => {
    const salesforce = { ...info, name: 'salesforce' };
    expect(
      missingMetadata(readAuthScheme(salesforce), connection()).map(({ name }) => name),
    ).toEqual(['metadata.unit']);
  });
});
