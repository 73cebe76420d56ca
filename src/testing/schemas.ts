/**
 * Schemas of request bodies, as strict as the API's documentation. Objects are closed: an undeclared key is
 * refused, except in free maps and in config objects, where careful clients carry unknown keys along.
 */
import * as v from 'valibot';
import type { ProblemIssue } from '../api/wire/problem';
import { configContent, configContentPatch } from './configSchemas';
import { badRequest } from './problems';
import { closed, integer, map, optionalBoolean, optionalText, text, texts } from './schemaParts';

const providerMetadata = map(
  closed({
    value: text,
    source: v.picklist(['input', 'token', 'provider']),
    displayName: optionalText,
  }),
);

export const createInstallationBody = closed({
  groupRef: text,
  connectionId: optionalText,
  config: closed({
    revisionId: optionalText,
    createdBy: optionalText,
    content: configContent,
  }),
});

export const updateInstallationBody = closed({
  updateMask: texts,
  installation: closed({
    connectionId: optionalText,
    config: v.optional(
      closed({
        revisionId: optionalText,
        createdBy: optionalText,
        content: v.optional(configContentPatch),
      }),
    ),
  }),
});

const change = closed({
  op: v.picklist(['add', 'remove', 'replace']),
  path: text,
  value: v.optional(v.unknown()),
});
const objectChange = {
  action: v.picklist(['read', 'write', 'subscribe']),
  changes: v.pipe(v.array(change), v.minLength(1)),
};

/** Exactly one of the two identifies the installation. */
export const patchObjectConfigBody = v.union([
  closed({ installationId: text, ...objectChange }),
  closed({ groupRef: text, ...objectChange }),
]);

const optionalTime = v.optional(v.pipe(text, v.isoTimestamp()));
const token = v.optional(closed({ token: text, expiresAt: optionalTime, issuedAt: optionalTime }));

const connectionEntries = {
  provider: optionalText,
  groupRef: optionalText,
  groupName: optionalText,
  consumerRef: optionalText,
  consumerName: optionalText,
  providerWorkspaceRef: optionalText,
  providerMetadata: v.optional(providerMetadata),
  apiKey: optionalText,
  basicAuth: v.optional(closed({ username: text, password: text })),
  oauth2ClientCredentials: v.optional(
    closed({ clientId: text, clientSecret: text, scopes: v.optional(texts) }),
  ),
  oauth2PasswordCredentials: v.optional(
    closed({
      username: text,
      password: text,
      clientId: text,
      clientSecret: text,
      scopes: v.optional(texts),
    }),
  ),
  oauth2AuthorizationCode: v.optional(
    closed({ accessToken: token, refreshToken: token, scopes: v.optional(texts) }),
  ),
  customAuth: v.optional(map(v.unknown())),
};

export const generateConnectionBody = closed({
  ...connectionEntries,
  provider: text,
  groupRef: text,
  consumerRef: text,
});

export const updateConnectionBody = closed({
  updateMask: v.array(
    v.picklist([
      'providerWorkspaceRef',
      'providerMetadata',
      'apiKey',
      'basicAuth',
      'oauth2ClientCredentials',
      'oauth2PasswordCredentials',
    ]),
  ),
  connection: closed(connectionEntries),
});

export const oauthConnectBody = closed({
  projectIdOrName: text,
  // Older name of `projectIdOrName`; callers send both.
  projectId: optionalText,
  provider: text,
  groupRef: text,
  groupName: optionalText,
  consumerRef: text,
  consumerName: optionalText,
  providerWorkspaceRef: optionalText,
  providerMetadata: v.optional(providerMetadata),
  providerAppId: optionalText,
  enableCSRFProtection: optionalBoolean,
});

export const customAuthConnectBody = closed({
  projectIdOrName: text,
  provider: optionalText,
  groupRef: optionalText,
  groupName: optionalText,
  consumerRef: optionalText,
  consumerName: optionalText,
  providerMetadata: v.optional(providerMetadata),
  providerAppId: optionalText,
  customAuth: v.optional(map(v.unknown())),
  sessionId: optionalText,
  callbackParams: v.optional(map(text)),
});

const fieldDefinition = closed({
  fieldName: text,
  displayName: text,
  valueType: text,
  required: optionalBoolean,
  unique: optionalBoolean,
  indexed: optionalBoolean,
  stringOptions: v.optional(
    closed({
      length: v.optional(integer),
      pattern: optionalText,
      values: v.optional(texts),
      valuesRestricted: optionalBoolean,
      defaultValue: optionalText,
    }),
  ),
  numericOptions: v.optional(
    closed({
      precision: v.optional(integer),
      scale: v.optional(integer),
      min: v.optional(v.number()),
      max: v.optional(v.number()),
      defaultValue: v.optional(v.number()),
    }),
  ),
  association: v.optional(
    closed({
      associationType: text,
      targetObject: text,
      targetField: optionalText,
      cardinality: optionalText,
      onDelete: optionalText,
      required: optionalBoolean,
      reverseLookupFieldName: optionalText,
      labels: v.optional(closed({ singular: optionalText, plural: optionalText })),
    }),
  ),
});

export const upsertObjectMetadataBody = closed({
  groupRef: text,
  fields: map(v.array(fieldDefinition)),
});

function issueOf(issue: v.BaseIssue<unknown>): ProblemIssue {
  const name = v.getDotPath(issue) ?? undefined;
  return { in: 'body', detail: issue.message, ...(name && { name }) };
}

/**
 * Parses a body, or refuses it and names every wrong input. Handlers annotate the result with its wire
 * type, so that schemas and client cannot diverge.
 */
export function parseBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  throw badRequest(result.issues.map(issueOf));
}
