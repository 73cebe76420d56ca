import { path, query } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { ObjectMetadata, UpsertObjectMetadataResponse } from '../wire/fields';

export function objectMetadata(
  send: Send,
  project: string,
): Pick<Api, 'getObjectMetadata' | 'upsertObjectMetadata'> {
  return {
    getObjectMetadata: async ({ integrationId, objectName, groupRef, excludeReadOnly }, options) =>
      send<ObjectMetadata>({
        method: 'GET',
        path:
          path`/projects/${project}/integrations/${integrationId}/objects/${objectName}/metadata` +
          query({ groupRef, excludeReadOnly }),
        expect: 'objectMetadata',
        slow: true,
        ...options,
      }),
    upsertObjectMetadata: async ({ integrationId, body }, options) =>
      send<UpsertObjectMetadataResponse>({
        method: 'PUT',
        path: path`/projects/${project}/integrations/${integrationId}/object-metadata`,
        body,
        expect: 'objectMetadata',
        slow: true,
        ...options,
      }),
  };
}
