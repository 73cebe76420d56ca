import {
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { useAmpersand } from '../../provider/contexts';

/** `useQuery` on our own client: the host's React Query context is never entered. */
export function useAmpQuery<Data, Key extends QueryKey>(
  options: UseQueryOptions<Data, Error, Data, Key>,
  caller: string,
): UseQueryResult<Data, Error> {
  const { queryClient } = useAmpersand(caller);
  return useQuery(options, queryClient);
}
