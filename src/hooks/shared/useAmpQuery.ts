import {
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
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
