import { useCallback, useMemo } from 'react';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { ObjectFilter, useObjectFilter } from '../pages/ObjectFilter';
import { ObjectStateWord } from '../pages/ObjectList/ObjectStateWord';
import { Nav, type NavItem } from './Nav';
import { type Route, routeKey } from './useRoute';

const OBJECT = 'object:';

function routeOf(key: string): Route {
  if (key.startsWith(OBJECT)) return { page: 'object', objectName: key.slice(OBJECT.length) };
  if (key === 'connection' || key === 'activity') return { page: key };
  return { page: 'overview' };
}

/** Links to every page, with the state of each object. */
export function InstallNav() {
  const { draft, names, states, installed, route, goTo } = useInstall();
  const words = useMessages(install);
  const filter = useObjectFilter(draft.manifest);
  const items = useMemo<NavItem[]>(
    () => [
      { id: 'overview', label: words.overview },
      ...filter.objects.map(({ objectName, displayName }, index) => {
        const state = states[objectName];
        return {
          id: `${OBJECT}${objectName}`,
          label: displayName,
          state: state && <ObjectStateWord state={state} />,
          heading: index === 0 ? words.data : undefined,
        };
      }),
      { id: 'connection', label: words.connection, apart: true },
      ...(installed ? [{ id: 'activity', label: words.activity }] : []),
    ],
    [filter.objects, states, installed, words],
  );
  const select = useCallback((id: string) => goTo(routeOf(id)), [goTo]);
  return (
    <Nav
      aria-label={words.places({ provider: names.provider })}
      items={items}
      current={routeKey(route)}
      onSelect={select}
      top={filter.offered && <ObjectFilter filter={filter} />}
    />
  );
}
