import { useMemo } from 'react';
import {
  type HydratedManifest,
  type ManifestGetters,
  createManifestGetters,
  readHydratedManifest,
} from '../../core/manifestGetters';
import type { Manifest } from '../../core/types';
import { type QueryState, useInstallationContext } from './useInstallation';

export interface UseManifestResult extends QueryState, ManifestGetters {
  /** The API's answer. */
  data: HydratedManifest | undefined;
  /** The parsed answer: read and write of an object joined, fields tagged. Not part of `@amp-labs/react`. */
  manifest: Manifest | undefined;
  /** `true` while it is read for the first time; unlike `isPending`, `false` while nothing is connected. */
  isLoading: boolean;
}

/** The integration's declaration joined with the connected account's fields. Needs an `InstallationProvider`. */
export function useManifest(): UseManifestResult {
  const { data } = useInstallationContext('useManifest');
  const { hydrated, manifest, phase, cause, isFetching } = data;
  const answer = useMemo(() => hydrated && readHydratedManifest(hydrated), [hydrated]);
  const getters = useMemo(() => createManifestGetters(answer), [answer]);
  const isError = phase === 'failed' || phase === 'unreadable';
  const isPending = answer === undefined && !isError;
  return {
    ...getters,
    data: answer,
    manifest,
    error: isError ? (cause ?? null) : null,
    isLoading: isPending && isFetching,
    isPending,
    isFetching,
    isError,
    isSuccess: answer !== undefined,
  };
}
