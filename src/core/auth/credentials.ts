import { asRecord, dict, isRecord, ownValue } from '../../utils/record';
import type {
  AuthScheme,
  Connection,
  ConnectionRequest,
  FieldSpec,
  UpdateConnectionRequest,
} from '../types';
import { extractFromPaste, inputName, savedInput } from './metadata';

/** A problem of an input; `field` is the `FieldSpec`'s name. */
export interface CredentialIssue {
  field: string;
  code: 'required' | 'invalidUrl' | 'invalidOption';
}

/** Typed values, by the name of their `FieldSpec`. */
export type CredentialValues = Record<string, string>;

export type BuildResult<T> = { ok: true; request: T } | { ok: false; issues: CredentialIssue[] };

/** Value to send for an input: secrets exactly as typed, all others trimmed, pasted URLs cut. */
function valueOf(field: FieldSpec, values: CredentialValues): string {
  const typed = ownValue(values, field.name) ?? field.defaultValue ?? '';
  return field.secret ? typed : extractFromPaste(field, typed).value.trim();
}

function issueOf(field: FieldSpec, value: string): CredentialIssue['code'] | undefined {
  if (value.trim() === '') return field.required ? 'required' : undefined;
  // A value inside a host cannot contain a path or a space.
  if (field.affix && /[\s/?#]/.test(value)) return 'invalidUrl';
  if (field.options && !field.options.some((option) => option.value === value)) {
    return 'invalidOption';
  }
  return undefined;
}

function checkFields(fields: FieldSpec[], values: CredentialValues): CredentialIssue[] {
  return fields.flatMap((field) => {
    const code = issueOf(field, valueOf(field, values));
    return code ? [{ field: field.name, code }] : [];
  });
}

/** Metadata in the API's form. A workspace is also sent under a key of its own; empty inputs are left out. */
function metadataPart(fields: FieldSpec[], values: CredentialValues): ConnectionRequest {
  const given = fields.flatMap((field) => {
    const value = field.target === 'metadata' ? valueOf(field, values) : '';
    return value === '' ? [] : [[inputName(field), { value, source: 'input' as const }] as const];
  });
  if (given.length === 0) return {};
  const providerMetadata = dict(given);
  const workspace = ownValue(providerMetadata, 'workspace')?.value;
  return { ...(workspace && { providerWorkspaceRef: workspace }), providerMetadata };
}

/** Splits typed scopes at spaces, commas and lines. */
function scopesOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((scope) => scope !== '');
}

function customPart(fields: FieldSpec[], values: CredentialValues): ConnectionRequest {
  const given = fields.flatMap((field) => {
    const value = field.target === 'custom' ? valueOf(field, values) : '';
    if (value === '') return [];
    const name = inputName(field);
    return [[name, name === 'scopes' ? scopesOf(value) : value] as const];
  });
  return { customAuth: dict(given) };
}

function credentialPart(scheme: AuthScheme, values: CredentialValues): ConnectionRequest {
  const read = (name: string) => {
    const field = scheme.fields.find((other) => other.name === name);
    return field ? valueOf(field, values) : '';
  };
  const scopes = scopesOf(read('scopes'));
  const client = () => ({
    clientId: read('clientId'),
    clientSecret: read('clientSecret'),
    ...(scopes.length > 0 && { scopes }),
  });
  switch (scheme.kind) {
    case 'apiKey':
      return { apiKey: read('apiKey') };
    case 'basic':
      return { basicAuth: { username: read('basic.username'), password: read('basic.password') } };
    case 'basicAsApiKey': {
      const format = scheme.keyFormat ?? { username: '%s', password: '' };
      const fill = (half: string) => half.split('%s').join(read('apiKey'));
      return { basicAuth: { username: fill(format.username), password: fill(format.password) } };
    }
    case 'oauth2ClientCredentials':
      return { oauth2ClientCredentials: client() };
    case 'oauth2Password': {
      const user = { username: read('username'), password: read('password') };
      return { oauth2PasswordCredentials: { ...user, ...client() } };
    }
    case 'custom':
    case 'customMultiStep':
      return customPart(scheme.fields, values);
    default:
      return {};
  }
}

/** Builds a connect request from the form's values. The caller adds group and consumer. */
export function buildConnectionRequest(
  scheme: AuthScheme,
  values: CredentialValues,
): BuildResult<ConnectionRequest> {
  const issues = checkFields(scheme.fields, values);
  if (issues.length > 0) return { ok: false, issues };
  const request = { ...metadataPart(scheme.fields, values), ...credentialPart(scheme, values) };
  return { ok: true, request };
}

/** Parts of a connection that an update covers. */
export type UpdatePart = 'credentials' | 'metadata' | 'all';

/** `true` when the API can replace the credentials of a connection; other schemes need a new connection. */
export function canRotate(scheme: AuthScheme): boolean {
  return Object.keys(credentialPart(scheme, {})).some((key) => key !== 'customAuth');
}

/**
 * Metadata that differs from the connection's, merged with all it already has; empty when nothing differs.
 */
function metadataUpdate(
  connection: Connection,
  fields: FieldSpec[],
  values: CredentialValues,
): ConnectionRequest {
  const part = metadataPart(fields, values);
  const existing = asRecord(connection.providerMetadata);
  const changed = Object.entries(part.providerMetadata ?? {})
    .filter(([name, { value }]) => savedInput(connection, name) !== value)
    .map(([name, info]) => {
      const saved = ownValue(existing, name);
      return [name, isRecord(saved) ? { ...saved, ...info } : info] as const;
    });
  if (changed.length === 0) return {};
  return { ...part, providerMetadata: dict([...Object.entries(existing), ...changed]) };
}

/**
 * Builds the update of a connection: new credentials, metadata merged with its present metadata, or both.
 * @param args.fields Inputs of the form; only these are checked and sent. Default: all inputs of the part.
 */
export function buildConnectionUpdate(args: {
  scheme: AuthScheme;
  connection: Connection;
  values: CredentialValues;
  part: UpdatePart;
  fields?: FieldSpec[];
}): BuildResult<UpdateConnectionRequest> {
  const { scheme, connection, values, part } = args;
  const isOfPart = ({ target }: FieldSpec) =>
    part === 'all' || (target === 'metadata') === (part === 'metadata');
  const fields = args.fields ?? scheme.fields.filter(isOfPart);
  const issues = checkFields(fields, values);
  if (issues.length > 0) return { ok: false, issues };
  const update: ConnectionRequest = {
    ...(part !== 'credentials' && metadataUpdate(connection, fields, values)),
    ...(part !== 'metadata' && credentialPart(scheme, values)),
  };
  const updateMask = Object.keys(update) as UpdateConnectionRequest['updateMask'];
  return { ok: true, request: { updateMask, connection: update } };
}

/** Initial form values: defaults, and the metadata that a connection already has. Secrets are never known. */
export function initialValues(scheme: AuthScheme, connection?: Connection): CredentialValues {
  return dict(
    scheme.fields.map((field) => {
      const isKnown = connection && field.target === 'metadata';
      const saved = isKnown ? savedInput(connection, inputName(field)) : undefined;
      return [field.name, saved ?? field.defaultValue ?? ''] as const;
    }),
  );
}
