import type { FieldMetadata, UpsertObjectMetadataRequest, ValueType } from '../../api/wire/fields';
import { objectOf } from '../accounts';
import { type Call, type Handler, checkGroup, integrationOf, ok } from '../context';
import type { OperationName } from '../operations';
import { Refusal, notFound } from '../problems';
import { parseBody, upsertObjectMetadataBody } from '../schemas';

/** Providers with custom fields through the API. */
const CREATES_FIELDS = ['salesforce', 'hubspot'];

function needConnection(call: Call, provider: string, groupRef: string): void {
  checkGroup(call, groupRef);
  const connected = call.state.connections.some(
    (connection) => connection.provider === provider && connection.group.groupRef === groupRef,
  );
  if (!connected) throw new Refusal(404, `${groupRef} has no connection to ${provider}.`);
}

function read(call: Call, provider: string, mappedObjectName?: string) {
  const objectName = call.params.object ?? '';
  needConnection(call, provider, call.query.groupRef ?? '');
  const object = objectOf(call.state, provider, objectName);
  if (!object) throw notFound('Object', objectName);
  if (object.error !== undefined) throw new Refusal(422, object.error, { subsystem: 'provider' });
  const fields = Object.entries(object.fields).filter(
    ([, field]) => call.query.excludeReadOnly !== 'true' || !field.readOnly,
  );
  return ok({
    name: objectName,
    displayName: object.displayName,
    ...(mappedObjectName !== undefined && { mappedObjectName }),
    fields: Object.fromEntries(fields),
  });
}

const VALUE_TYPES: ValueType[] = [
  'string',
  'boolean',
  'singleSelect',
  'multiSelect',
  'date',
  'datetime',
  'int',
  'float',
  'reference',
];

function upsert(call: Call, provider: string) {
  const body: UpsertObjectMetadataRequest = parseBody(upsertObjectMetadataBody, call.body);
  const { groupRef, fields } = body;
  needConnection(call, provider, groupRef);
  if (!CREATES_FIELDS.includes(provider)) {
    throw new Refusal(400, `Fields cannot be created in ${provider}.`);
  }
  const results = Object.entries(fields).map(([objectName, definitions]) => {
    const object = objectOf(call.state, provider, objectName);
    if (!object) throw notFound('Object', objectName);
    const done = definitions.map(({ fieldName, displayName, valueType, stringOptions }) => {
      const action = Object.hasOwn(object.fields, fieldName) ? 'update' : 'create';
      const known = VALUE_TYPES.find((type) => type === valueType);
      const field: FieldMetadata = {
        fieldName,
        displayName,
        valueType: known ?? 'other',
        providerType: valueType,
        isCustom: true,
        ...(stringOptions?.values && {
          values: stringOptions.values.map((value) => ({ value, displayValue: value })),
        }),
      };
      object.fields[fieldName] = field;
      return [fieldName, { fieldName, action }];
    });
    return [objectName, Object.fromEntries(done) as object];
  });
  return ok({ success: true, fields: Object.fromEntries(results) as object });
}

export const objectMetadataRoutes = {
  getObjectMetadata: (call) => {
    const { provider, latestRevision } = integrationOf(call);
    const declared = latestRevision.content.read?.objects?.find(
      ({ objectName }) => objectName === call.params.object,
    );
    return read(call, provider, declared?.mapToName);
  },
  getProviderObjectMetadata: (call) => read(call, call.params.provider ?? ''),
  upsertObjectMetadata: (call) => upsert(call, integrationOf(call).provider),
  upsertProviderObjectMetadata: (call) => upsert(call, call.params.provider ?? ''),
} satisfies Partial<Record<OperationName, Handler>>;
