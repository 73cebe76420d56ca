import { useContext, useEffect, useRef, useState } from 'react';
import { IntegrationCard } from '../../components/IntegrationCard/IntegrationCard';
import { Link } from '../../components/Link/Link';
import { TextField } from '../../components/TextField/TextField';
import {
  type ListedIntegration,
  SEARCH_FROM,
  keepOrder,
  searchIntegrations,
} from '../../core/integrationList';
import type { Integration } from '../../core/types';
import { common } from '../../locale/en/common';
import { list } from '../../locale/en/list';
import { RootContext, useAmpersand, useMessages } from '../../provider/contexts';

export interface IntegrationGridProps {
  items: ListedIntegration[];
  onSelect?: (integration: Integration) => void;
}

/** The cards, with a search over them where there are many. */
export function IntegrationGrid({ items, onSelect }: IntegrationGridProps) {
  const { providerLogo } = useAmpersand('IntegrationList');
  const [order] = useState(() => items.map(({ integration }) => integration.id));
  const [query, setQuery] = useState('');
  const searchable = items.length >= SEARCH_FROM;
  const ordered = keepOrder(items, order);
  const shown = searchable ? searchIntegrations(ordered, query) : ordered;
  return (
    <>
      {searchable && <ListSearch query={query} onQueryChange={setQuery} found={shown.length} />}
      {shown.length > 0 && (
        // Safari drops the role of a list that shows no markers.
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles
        <ul role="list" className="amp-integrationGrid">
          {shown.map((item) => (
            <li key={item.integration.id} className="amp-integrationGridItem">
              <IntegrationCard
                item={item}
                logo={providerLogo?.(item.integration.provider)}
                onSelect={() => onSelect?.(item.integration)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ListSearchProps {
  query: string;
  onQueryChange: (query: string) => void;
  found: number;
}

function ListSearch({ query, onQueryChange, found }: ListSearchProps) {
  const words = useMessages(list);
  const { noMatch, clearSearch } = useMessages(common);
  const { announce } = useContext(RootContext);
  const input = useRef<HTMLInputElement>(null);
  const asked = query.trim();
  const sentence = found > 0 ? words.found({ count: found }) : noMatch({ query: asked });
  useEffect(() => {
    if (asked) announce(sentence);
  }, [asked, sentence, announce]);
  const clear = () => {
    onQueryChange('');
    input.current?.focus();
  };
  return (
    <>
      <TextField
        ref={input}
        type="search"
        className="amp-integrationListSearch"
        label={words.search}
        value={query}
        onChange={onQueryChange}
        autoComplete="off"
      />
      {found === 0 && (
        <p className="amp-integrationListNone">
          {noMatch({ query: asked })} <Link onClick={clear}>{clearSearch}</Link>
        </p>
      )}
    </>
  );
}
