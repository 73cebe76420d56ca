/** Joins a manifest with the fields of a customer's account. */
import type { HydratedContent, HydratedField, HydratedObject } from '../api/wire/hydrated';
import type { Integration, IntegrationField, IntegrationObject } from '../api/wire/manifest';
import { objectOf } from './accounts';
import { titleCase } from './names';
import type { AccountObject, EmulatorState } from './types';

function hydrateField(field: IntegrationField, object: AccountObject): HydratedField {
  if (!('fieldName' in field)) return field;
  return {
    ...field,
    // A field that the account lacks keeps its name, since hydration does not check the manifest.
    displayName: object.fields[field.fieldName]?.displayName ?? field.fieldName,
  };
}

function hydrateObject(
  state: EmulatorState,
  provider: string,
  declared: IntegrationObject,
): HydratedObject {
  const { objectName, mapToName, mapToDisplayName, destination, schedule, backfill } = declared;
  const object = objectOf(state, provider, objectName);
  const base = {
    objectName,
    displayName: object?.displayName ?? titleCase(objectName),
    ...(mapToName !== undefined && { mapToName }),
    ...(mapToDisplayName !== undefined && { mapToDisplayName }),
    destination,
    schedule,
  };
  if (!object || object.error !== undefined) {
    return { ...base, error: object?.error ?? `The object ${objectName} does not exist.` };
  }
  const { requiredFields, optionalFields, optionalFieldsAuto } = declared;
  return {
    ...base,
    ...(requiredFields && {
      requiredFields: requiredFields.map((field) => hydrateField(field, object)),
    }),
    ...(optionalFields && {
      optionalFields: optionalFields.map((field) => hydrateField(field, object)),
    }),
    ...(optionalFieldsAuto && { optionalFieldsAuto }),
    allFieldsMetadata: object.fields,
    allFields: Object.values(object.fields).map(({ fieldName, displayName }) => ({
      fieldName,
      displayName,
    })),
    ...(backfill && { backfill }),
  };
}

export function hydrate(state: EmulatorState, integration: Integration): HydratedContent {
  const { name, displayName, module, provider, read, write, proxy } =
    integration.latestRevision.content;
  return {
    name,
    provider,
    ...(displayName !== undefined && { displayName }),
    ...(module !== undefined && { module }),
    ...(read && {
      read: {
        objects: (read.objects ?? []).map((object) => hydrateObject(state, provider, object)),
      },
    }),
    ...(write && {
      write: {
        objects: (write.objects ?? []).map(({ objectName, valueDefaults }) => ({
          objectName,
          displayName: objectOf(state, provider, objectName)?.displayName ?? titleCase(objectName),
          ...(valueDefaults && { valueDefaults }),
        })),
      },
    }),
    ...(proxy && { proxy }),
  };
}
