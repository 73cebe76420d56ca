import type { Ref } from 'react';
import { SearchField } from '../../components/SearchField/SearchField';
import { useSearchAnnounced } from '../../components/useSearchAnnounced';
import { common } from '../../locale/en/common';
import { list } from '../../locale/en/list';
import { useMessages } from '../../provider/useMessages';

export interface ListSearchProps {
  query: string;
  onQueryChange: (query: string) => void;
  /** Number of integrations that match the query. */
  found: number;
  inputRef: Ref<HTMLInputElement>;
}

/** Search beside the title. It announces how many integrations are found. */
export function ListSearch({ query, onQueryChange, found, inputRef }: ListSearchProps) {
  const words = useMessages(list);
  const { noMatch } = useMessages(common);
  const asked = query.trim();
  const result = found > 0 ? words.found({ count: found }) : noMatch({ query: asked });
  useSearchAnnounced(asked ? result : '');
  return (
    <SearchField
      ref={inputRef}
      className="amp-integrationListSearch"
      label={words.search}
      labelInside
      value={query}
      onChange={onQueryChange}
    />
  );
}
