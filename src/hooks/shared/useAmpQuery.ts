import {
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useAmpersand } from '../../provider/contexts';

/**
 * `useQuery` with the provider's own client, so that the host's React Query context is never entered.
 * @param enabled `false` while something that the request needs is unknown. Default `true`.
 */
export function useAmpQuery<Data, Key extends QueryKey>(
  options: UseQueryOptions<Data, Error, Data, Key>,
  enabled = true,
): UseQueryResult<Data, Error> {
  const { queryClient } = useAmpersand('useAmpQuery');
  return useQuery<Data, Error, Data, Key>({ ...options, enabled }, queryClient);
}

/** Failure of a query without an answer. `errorUpdatedAt` in milliseconds since the epoch. */
export interface Failure {
  error: Error;
  errorUpdatedAt: number;
}

interface FailingQuery {
  data: unknown;
  error: Error | null;
  errorUpdatedAt: number;
}

/** The failure of a query that has no answer and is not repeated. */
export function failureOf({ data, error, errorUpdatedAt }: FailingQuery): Failure | undefined {
  return data === undefined && error ? { error, errorUpdatedAt } : undefined;
}

/**
 * Holds the failure of a query until there is an answer. The query itself forgets it while it is repeated, for example
 * when the window gets the focus, and the screen would lose its error for that time. `drop` forgets the failure.
 * @param subject Names what is requested. A failure of another subject is ignored.
 */
export function useHeldFailure(
  query: FailingQuery,
  subject: string,
): { failure: Failure | undefined; drop: () => void } {
  const [held, setHeld] = useState<Failure & { subject: string }>();
  const last = held?.subject === subject ? held : undefined;
  const failure = query.data === undefined ? (failureOf(query) ?? last) : undefined;
  if (failure?.error !== last?.error) setHeld(failure && { ...failure, subject });
  const drop = useCallback(() => setHeld(undefined), []);
  return { failure, drop };
}
