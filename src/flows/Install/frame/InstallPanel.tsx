import { type ReactNode, useCallback, useMemo } from 'react';
import { Button } from '../../../components/Button/Button';
import { Card } from '../../../components/Card/Card';
import { Columns } from './Columns';
import { CompactOnly } from './CompactOnly';
import { Header } from './Header';
import { Monogram } from '../../../components/Monogram/Monogram';
import { Nav, type NavItem } from './Nav';
import { ObjectStateWord } from '../pages/ObjectList/ObjectStateWord';
import { Screen } from '../../../components/Screen/Screen';
import { StateWord } from '../../../components/StateWord/StateWord';
import type { Manifest, ObjectState } from '../../../core/types';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { ObjectFilter, useObjectFilter } from '../pages/ObjectFilter';
import { type Place, placeKey } from './usePlace';
import type { InstallNames } from '../words/useInstallNames';

export interface InstallPanelProps {
  screen: string;
  names: InstallNames;
  manifest: Manifest;
  states: Record<string, ObjectState>;
  standing: 'notInstalled' | 'installed' | 'needsAttention';
  /** Then there is an activity to look at. */
  installed: boolean;
  place: Place;
  onPlace: (place: Place) => void;
  page: React.Ref<HTMLDivElement>;
  footer: ReactNode;
  children: ReactNode;
}

const OBJECT = 'object:';

function placeOf(id: string): Place {
  if (id.startsWith(OBJECT)) return { place: 'object', objectName: id.slice(OBJECT.length) };
  if (id === 'connection' || id === 'activity') return { place: id };
  return { place: 'overview' };
}

/** Header, places, page and footer: one shape for every place. */
export function InstallPanel(props: InstallPanelProps) {
  const { screen, names, manifest, states, standing, installed, place, onPlace, page } = props;
  const words = useMessages(install);
  const filter = useObjectFilter(manifest);
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
  const select = useCallback((id: string) => onPlace(placeOf(id)), [onPlace]);
  const tone = { notInstalled: 'muted', installed: 'success', needsAttention: 'warning' } as const;
  return (
    <Screen id={screen} focusOnChange={false}>
      <Card size="wide">
        <Header
          logo={<Monogram name={names.provider} src={names.logo} />}
          name={names.provider}
          account={names.account}
          state={<StateWord tone={tone[standing]}>{words[standing]}</StateWord>}
          back={
            place.place !== 'overview' && (
              <CompactOnly>
                <Button
                  variant="quiet"
                  icon="chevronStart"
                  className="amp-backButton"
                  onClick={() => onPlace({ place: 'overview' })}
                >
                  {words.back}
                </Button>
              </CompactOnly>
            )
          }
        />
        <Columns
          nav={
            <Nav
              aria-label={words.places({ provider: names.provider })}
              items={items}
              current={placeKey(place)}
              onSelect={select}
              top={filter.offered && <ObjectFilter filter={filter} />}
            />
          }
        >
          <div ref={page} className="amp-place">
            {props.children}
          </div>
        </Columns>
        {props.footer}
      </Card>
    </Screen>
  );
}
