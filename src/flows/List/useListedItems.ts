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
  /** `true` when the list is long enough for a search. */
  searchable: boolean;
  /** Integrations to show, in the order in which they first appeared. */
  shown: ListedIntegration[];
}

/** Integrations that are shown. A refresh moves nothing under the pointer, and a search hides what does not match. */
export function useListedItems(items: ListedIntegration[] | undefined): ListedItems {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<string[]>();
  // The order stays while the list is shown. A list that is loaded again after a wait may have a new one.
  if (items && !order) setOrder(items.map(({ integration }) => integration.id));
  if (!items && order) setOrder(undefined);
  const ordered = keepOrder(items ?? [], order ?? []);
  const searchable = ordered.length >= SEARCH_FROM;
  const shown = searchable ? searchIntegrations(ordered, query) : ordered;
  return { query, setQuery, searchable, shown };
}
