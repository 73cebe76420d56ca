import type { HydratedObject, HydratedRevision } from '../api/wire/hydrated';
import type { IntegrationObject, Revision } from '../api/wire/manifest';
import { readableName } from './mapping/normalizeName';

type Field = NonNullable<IntegrationObject['requiredFields']>[number];

function withName(field: Field) {
  if (!('fieldName' in field)) return field;
  return { ...field, displayName: field.mapToDisplayName ?? readableName(field.fieldName) };
}

function readObject(object: IntegrationObject): HydratedObject {
  const { delivery: _delivery, enabled: _enabled, ...rest } = object;
  return {
    ...rest,
    displayName: readableName(object.objectName),
    requiredFields: object.requiredFields?.map(withName),
    optionalFields: object.optionalFields?.map(withName),
  };
}

/**
 * Hydrates a revision with readable names instead of the account's, to show the saved configuration while
 * the provider refuses the sign-in and the account's fields cannot be read.
 */
export function hydratePlain(revision: Revision): HydratedRevision {
  const { name, displayName, module, provider, read, write, proxy } = revision.content;
  return {
    id: revision.id,
    specVersion: revision.specVersion,
    createTime: revision.createTime,
    content: {
      name,
      displayName,
      module,
      provider,
      proxy,
      read: read && { objects: read.objects?.map(readObject) },
      write: write && {
        objects: write.objects?.map(({ objectName, valueDefaults }) => ({
          objectName,
          valueDefaults,
          displayName: readableName(objectName),
        })),
      },
    },
  };
}
