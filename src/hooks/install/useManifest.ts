import { useMemo } from 'react';
import type { FieldMetadata, HydratedObject, HydratedRevision, Manifest } from '../../core/types';
import { type QueryState, useInstallationContext } from './useInstallation';

type HydratedFields = NonNullable<HydratedObject['requiredFields']>;

export interface UseManifestResult extends QueryState {
  getReadObject: (objectName: string) => {
    object: HydratedObject | null;
    getRequiredFields: () => HydratedFields | null;
    getOptionalFields: () => HydratedFields | null;
  };
  getCustomerFieldsForObject: (objectName: string) => {
    /** Metadata by field name; `null` until it is read, and when it cannot be read. */
    allFields: Record<string, FieldMetadata> | null;
    getField: (fieldName: string) => FieldMetadata | null;
  };
  /** The API's answer. */
  data: HydratedRevision | undefined;
  /** The parsed answer: read and write of an object joined, fields tagged. Not part of `@amp-labs/react`. */
  manifest: Manifest | undefined;
}

/** The integration's declaration joined with the connected account's fields. Needs an `InstallationProvider`. */
export function useManifest(): UseManifestResult {
  const { data } = useInstallationContext('useManifest');
  const { hydrated, manifest, phase, cause, isFetching } = data;
  const getters = useMemo(() => {
    const find = (objectName: string) =>
      hydrated?.content.read?.objects?.find((object) => object.objectName === objectName) ?? null;
    return {
      getReadObject(objectName: string) {
        const object = find(objectName);
        return {
          object,
          getRequiredFields: () => object?.requiredFields ?? null,
          getOptionalFields: () => object?.optionalFields ?? null,
        };
      },
      getCustomerFieldsForObject(objectName: string) {
        const allFields = find(objectName)?.allFieldsMetadata ?? null;
        return { allFields, getField: (fieldName: string) => allFields?.[fieldName] ?? null };
      },
    };
  }, [hydrated]);
  const isError = phase === 'failed' || phase === 'unreadable';
  return {
    ...getters,
    data: hydrated,
    manifest,
    error: isError ? (cause ?? null) : null,
    isPending: hydrated === undefined && !isError,
    isFetching,
    isError,
    isSuccess: hydrated !== undefined,
  };
}
