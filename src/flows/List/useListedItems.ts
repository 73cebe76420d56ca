import { useState } from 'react';
import {
  type ListedIntegration,
  SEARCH_FROM,
  keepOrder,
  searchIntegrations,
} from '../../core/integrationList';

export interface ListedItems {
  query: string;
  setQuery: (query: string) => void;
  /** There are enough of them to search. */
  searchable: boolean;
  /** Those to show, in the order first seen. */
  shown: ListedIntegration[];
}

/** What of the list is shown: a refresh moves nothing under the pointer, a search hides what does not match. */
export function useListedItems(items: ListedIntegration[] | undefined): ListedItems {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<string[]>();
  // Kept while the list is there; what comes after a wait may be in a new order.
  if (items && !order) setOrder(items.map(({ integration }) => integration.id));
  if (!items && order) setOrder(undefined);
  const ordered = keepOrder(items ?? [], order ?? []);
  const searchable = ordered.length >= SEARCH_FROM;
  const shown = searchable ? searchIntegrations(ordered, query) : ordered;
  return { query, setQuery, searchable, shown };
}
