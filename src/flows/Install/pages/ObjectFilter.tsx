import { useMemo, useState } from 'react';
import { SearchField } from '../../../components/SearchField/SearchField';
import type { Manifest, ManifestObject } from '../../../core/types';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';

const OFFERED_FROM = 9;

export interface ObjectFilterState {
  offered: boolean;
  query: string;
  setQuery: (query: string) => void;
  objects: ManifestObject[];
}

/** Filters many objects by name. Few objects need no filter. */
export function useObjectFilter({ objects }: Manifest): ObjectFilterState {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    const asked = query.trim().toLocaleLowerCase();
    if (asked === '') return objects;
    return objects.filter(({ displayName, objectName }) =>
      `${displayName} ${objectName}`.toLocaleLowerCase().includes(asked),
    );
  }, [objects, query]);
  return { offered: objects.length >= OFFERED_FROM, query, setQuery, objects: shown };
}

export function ObjectFilter({ filter }: { filter: ObjectFilterState }) {
  const words = useMessages(install);
  return <SearchField label={words.filterData} value={filter.query} onChange={filter.setQuery} />;
}
