import {
  type QueryClient,
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';

/** `useQuery` that waits until what it asks for is known. */
export function useQueryWhen<Data, Key extends QueryKey>(
  enabled: boolean,
  options: UseQueryOptions<Data, Error, Data, Key>,
  queryClient: QueryClient,
): UseQueryResult<Data, Error> {
  return useQuery<Data, Error, Data, Key>({ ...options, enabled }, queryClient);
}
