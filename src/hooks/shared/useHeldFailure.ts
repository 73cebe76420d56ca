import { useCallback, useState } from 'react';

/** Why a query has no answer, and when that was. */
export interface Failure {
  error: Error;
  errorUpdatedAt: number;
}

interface Asked {
  data: unknown;
  error: Error | null;
  errorUpdatedAt: number;
}

/** A query without an answer that stopped trying. */
export function failureOf({ data, error, errorUpdatedAt }: Asked): Failure | undefined {
  return data === undefined && error ? { error, errorUpdatedAt } : undefined;
}

/**
 * A query without an answer forgets its failure while it asks again, when the window gets the focus say. Here it is
 * known until there is an answer, so that nothing on screen is taken away meanwhile; `drop` forgets it too.
 * @param subject Whom or what is asked for: the failure of another says nothing.
 */
export function useHeldFailure(
  query: Asked,
  subject: string,
): { failure: Failure | undefined; drop: () => void } {
  const [held, setHeld] = useState<Failure & { subject: string }>();
  const last = held?.subject === subject ? held : undefined;
  const failure = query.data === undefined ? (failureOf(query) ?? last) : undefined;
  if (failure?.error !== last?.error) setHeld(failure && { ...failure, subject });
  const drop = useCallback(() => setHeld(undefined), []);
  return { failure, drop };
}
