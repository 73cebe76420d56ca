/**
 * What request bodies must look like, checked as strictly as the API documents it. Objects are closed: an undeclared
 * key is refused, except in free maps and in config objects, whose unknown keys a careful client carries through.
 */
import * as v from 'valibot';
import type { ProblemIssue } from '../api/wire';
import { badRequest } from './problems';

const text = v.string();
const list = v.array(text);
const optionalText = v.optional(text);

const providerMetadata = v.record(
  text,
  v.strictObject({
    value: text,
    source: v.picklist(['input', 'token', 'provider']),
    displayName: optionalText,
  }),
);

const backfill = v.looseObject({
  defaultPeriod: v.strictObject({
    days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    fullHistory: v.optional(v.boolean()),
  }),
  fieldFilters: v.optional(
    v.array(
      v.strictObject({
        fieldName: text,
        operator: v.literal('eq'),
        value: v.optional(v.unknown()),
      }),
    ),
  ),
});

const dynamicMapping = v.strictObject({
  mapToName: text,
  mapToDisplayName: optionalText,
  prompt: optionalText,
  mappedValues: v.optional(
    v.array(v.strictObject({ mappedValue: text, mappedDisplayValue: text })),
  ),
  fieldName: optionalText,
});

const readObjectEntries = {
  objectName: optionalText,
  schedule: optionalText,
  disabled: v.optional(v.boolean()),
  destination: optionalText,
  selectedFields: v.optional(v.record(text, v.boolean())),
  selectedFieldsAuto: v.optional(v.literal('all')),
  selectedFieldMappings: v.optional(v.record(text, text)),
  selectedValueMappings: v.optional(v.record(text, v.record(text, text))),
  dynamicMappingsInput: v.optional(v.array(dynamicMapping)),
  backfill: v.optional(backfill),
  fieldFilters: backfill.entries.fieldFilters,
};

const readObjectPatch = v.looseObject(readObjectEntries);
const readObject = v.looseObject({
  ...readObjectEntries,
  objectName: text,
  selectedFields: v.record(text, v.boolean()),
  selectedFieldMappings: v.record(text, text),
});

const applyOnUpdate = v.optional(v.picklist(['always', 'never']));
const integer = v.pipe(v.number(), v.integer());

const writeObject = v.looseObject({
  objectName: text,
  deletionSettings: v.optional(v.strictObject({ enabled: v.boolean() })),
  selectedValueDefaults: v.optional(
    v.record(text, v.strictObject({ value: v.union([text, integer, v.boolean()]), applyOnUpdate })),
  ),
  selectedFieldSettings: v.optional(
    v.record(
      text,
      v.strictObject({
        default: v.optional(
          v.strictObject({
            stringValue: optionalText,
            integerValue: v.optional(integer),
            booleanValue: v.optional(v.boolean()),
          }),
        ),
        writeOnCreate: v.optional(v.picklist(['always', 'never'])),
        writeOnUpdate: v.optional(v.picklist(['always', 'never', 'ifEmpty'])),
      }),
    ),
  ),
});

const switched = v.strictObject({ enabled: v.picklist(['always', 'never']) });
const subscribeObject = v.looseObject({
  objectName: text,
  destination: text,
  inheritFieldsAndMappings: v.boolean(),
  createEvent: v.optional(switched),
  updateEvent: v.optional(
    v.strictObject({
      enabled: v.picklist(['always', 'never']),
      watchFieldsAuto: v.optional(v.literal('all')),
      requiredWatchFields: v.optional(list),
    }),
  ),
  deleteEvent: v.optional(switched),
  otherEvents: v.optional(list),
  providerOptions: v.optional(
    v.strictObject({ quotaOptimization: v.optional(v.strictObject({ enabled: v.boolean() })) }),
  ),
});

const write = v.looseObject({ objects: v.optional(v.record(text, writeObject)) });
const proxy = v.looseObject({ enabled: v.optional(v.boolean()) });

const configContent = v.looseObject({
  provider: text,
  read: v.optional(v.looseObject({ objects: v.record(text, readObject) })),
  write: v.optional(write),
  proxy: v.optional(proxy),
  subscribe: v.optional(v.looseObject({ objects: v.record(text, subscribeObject) })),
});

const configContentPatch = v.looseObject({
  provider: optionalText,
  read: v.optional(v.looseObject({ objects: v.optional(v.record(text, readObjectPatch)) })),
  write: v.optional(write),
  proxy: v.optional(proxy),
  subscribe: v.optional(v.looseObject({ objects: v.optional(v.record(text, subscribeObject)) })),
});

export const createInstallationBody = v.strictObject({
  groupRef: text,
  connectionId: optionalText,
  config: v.strictObject({
    revisionId: optionalText,
    createdBy: optionalText,
    content: configContent,
  }),
});

export const updateInstallationBody = v.strictObject({
  updateMask: list,
  installation: v.strictObject({
    connectionId: optionalText,
    config: v.optional(
      v.strictObject({
        revisionId: optionalText,
        createdBy: optionalText,
        content: v.optional(configContentPatch),
      }),
    ),
  }),
});

const change = v.variant('op', [
  v.strictObject({
    op: v.picklist(['add', 'replace']),
    path: text,
    value: v.optional(v.unknown()),
  }),
  v.strictObject({ op: v.literal('remove'), path: text, value: v.optional(v.unknown()) }),
]);
const objectChange = {
  action: v.picklist(['read', 'write', 'subscribe']),
  changes: v.pipe(v.array(change), v.minLength(1)),
};

/** Exactly one of the two says which installation is meant. */
export const patchObjectConfigBody = v.union([
  v.strictObject({ installationId: text, ...objectChange }),
  v.strictObject({ groupRef: text, ...objectChange }),
]);

const token = v.optional(
  v.strictObject({ token: text, expiresAt: optionalText, issuedAt: optionalText }),
);

const connectionEntries = {
  provider: optionalText,
  groupRef: optionalText,
  groupName: optionalText,
  consumerRef: optionalText,
  consumerName: optionalText,
  providerWorkspaceRef: optionalText,
  providerMetadata: v.optional(providerMetadata),
  apiKey: optionalText,
  basicAuth: v.optional(v.strictObject({ username: text, password: text })),
  oauth2ClientCredentials: v.optional(
    v.strictObject({ clientId: text, clientSecret: text, scopes: v.optional(list) }),
  ),
  oauth2PasswordCredentials: v.optional(
    v.strictObject({
      username: text,
      password: text,
      clientId: text,
      clientSecret: text,
      scopes: v.optional(list),
    }),
  ),
  oauth2AuthorizationCode: v.optional(
    v.strictObject({ accessToken: token, refreshToken: token, scopes: v.optional(list) }),
  ),
  customAuth: v.optional(v.record(text, v.unknown())),
};

export const generateConnectionBody = v.strictObject({
  ...connectionEntries,
  provider: text,
  groupRef: text,
  consumerRef: text,
});

export const updateConnectionBody = v.strictObject({
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
  connection: v.strictObject(connectionEntries),
});

export const oauthConnectBody = v.strictObject({
  projectIdOrName: text,
  // The name of the same in an older version of the API; callers send both.
  projectId: optionalText,
  provider: text,
  groupRef: text,
  groupName: optionalText,
  consumerRef: text,
  consumerName: optionalText,
  providerWorkspaceRef: optionalText,
  providerMetadata: v.optional(providerMetadata),
  providerAppId: optionalText,
  enableCSRFProtection: v.optional(v.boolean()),
});

export const customAuthConnectBody = v.strictObject({
  projectIdOrName: text,
  provider: optionalText,
  groupRef: optionalText,
  groupName: optionalText,
  consumerRef: optionalText,
  consumerName: optionalText,
  providerMetadata: v.optional(providerMetadata),
  providerAppId: optionalText,
  customAuth: v.optional(v.record(text, v.unknown())),
  sessionId: optionalText,
  callbackParams: v.optional(v.record(text, text)),
});

const fieldDefinition = v.strictObject({
  fieldName: text,
  displayName: text,
  valueType: text,
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  indexed: v.optional(v.boolean()),
  stringOptions: v.optional(
    v.strictObject({
      length: v.optional(integer),
      pattern: optionalText,
      values: v.optional(list),
      valuesRestricted: v.optional(v.boolean()),
      defaultValue: optionalText,
    }),
  ),
  numericOptions: v.optional(
    v.strictObject({
      precision: v.optional(integer),
      scale: v.optional(integer),
      min: v.optional(v.number()),
      max: v.optional(v.number()),
      defaultValue: v.optional(v.number()),
    }),
  ),
  association: v.optional(
    v.strictObject({
      associationType: text,
      targetObject: text,
      targetField: optionalText,
      cardinality: optionalText,
      onDelete: optionalText,
      required: v.optional(v.boolean()),
      reverseLookupFieldName: optionalText,
      labels: v.optional(v.strictObject({ singular: optionalText, plural: optionalText })),
    }),
  ),
});

export const upsertObjectMetadataBody = v.strictObject({
  groupRef: text,
  fields: v.record(text, v.array(fieldDefinition)),
});

function issueOf(issue: v.BaseIssue<unknown>): ProblemIssue {
  const name = v.getDotPath(issue) ?? undefined;
  return { in: 'body', detail: issue.message, ...(name && { name }) };
}

/**
 * The body, or a refusal that names every input that is wrong. Handlers give the result its type of `api/wire.ts`, so
 * that schemas and client cannot drift apart.
 */
export function parseBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  throw badRequest(result.issues.map(issueOf));
}
