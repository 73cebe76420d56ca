import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Heading } from '../../components/Heading/Heading';
import { Link } from '../../components/Link/Link';
import { Screen } from '../../components/Screen/Screen';
import type { ListedIntegration } from '../../core/integrationList';
import type { Integration } from '../../core/types';
import { type UseIntegrationsResult, useIntegrations } from '../../hooks/list/useIntegrations';
import { common } from '../../locale/en/common';
import { list } from '../../locale/en/list';
import type { Messages } from '../../locale/types';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { useRetry } from '../useRetry';
import { useHostCallback } from '../../hooks/shared/useHostCallback';
import { useReport } from '../../hooks/shared/useReport';
import { useScreenEvent } from '../../hooks/shared/useScreenEvent';
import { IntegrationGrid } from './IntegrationGrid';
import { ListError } from './ListError';
import { ListSearch } from './ListSearch';
import { ListSkeleton } from './ListSkeleton';
import { StatusNotice } from './StatusNotice';
import { useListedItems } from './useListedItems';

interface ListScreenProps {
  groupRef: string;
  consumerRef: string;
  onSelect?: (integration: Integration) => void;
}

type ScreenId = 'list.loading' | 'list.failed' | 'list.empty' | 'list.ready';

function screenOf({ phase, integrations }: UseIntegrationsResult): ScreenId {
  if (phase === 'ready') return integrations.length === 0 ? 'list.empty' : 'list.ready';
  return `list.${phase}`;
}

/** Line under the title: the number of integrations, and of those that need attention. */
function countLine(items: ListedIntegration[], words: Messages['list']): string {
  const total = items.length;
  const count = (...states: string[]) =>
    items.filter(({ status }) => states.includes(status.state)).length;
  const attention = count('attention');
  if (attention > 0) return words.attentionCount({ count: attention, total });
  const installed = count('installed');
  return installed > 0
    ? words.installedCount({ count: installed, total })
    : words.availableCount({ count: total });
}

/** Announces the result once, after a wait that was announced. */
function useResultAnnounced(screen: ScreenId, sentence: string): void {
  const { announce } = useContext(RootContext);
  const before = useRef<ScreenId>(undefined);
  useEffect(() => {
    const waited = before.current === 'list.loading';
    before.current = screen;
    if (waited && (screen === 'list.ready' || screen === 'list.empty')) announce(sentence);
  }, [screen, sentence, announce]);
}

/** The screens of the list: loading, failed, empty, ready. */
export function ListScreen({ groupRef, consumerRef, ...props }: ListScreenProps) {
  const words = useMessages(list);
  const onSelect = useHostCallback('onSelect', props.onSelect, useReport('list'));
  const found = useIntegrations({ groupRef, consumerRef });
  const screen = screenOf(found);
  const { retry, pending, focusOnChange } = useRetry(found.reload, screen);
  const { query, setQuery, searchable, shown } = useListedItems(found.integrations);
  const search = useRef<HTMLInputElement>(null);
  const line = lineOf(found, words);
  useScreenEvent('list', screen);
  useResultAnnounced(screen, line);
  return (
    <Screen id={screen} focusOnChange={focusOnChange} className="amp-integrationList">
      <ListHead line={line} pending={found.phase === 'loading'}>
        {searchable && (
          <ListSearch
            query={query}
            onQueryChange={setQuery}
            found={shown.length}
            inputRef={search}
          />
        )}
      </ListHead>
      {found.phase === 'loading' && <ListSkeleton />}
      {found.phase === 'failed' && (
        <ListError error={found.error} app={found.appName} onRetry={retry} />
      )}
      {found.phase === 'ready' && found.statusError && (
        <StatusNotice error={found.statusError} onRetry={retry} pending={pending} canOpen />
      )}
      {shown.length > 0 && <IntegrationGrid items={shown} onSelect={onSelect} />}
      {screen === 'list.ready' && shown.length === 0 && (
        <NoMatch
          query={query.trim()}
          onClear={() => {
            setQuery('');
            search.current?.focus();
          }}
        />
      )}
    </Screen>
  );
}

/** Title and line, with a search beside them. */
function ListHead(props: { line: string; pending: boolean; children: ReactNode }) {
  const { line, pending, children } = props;
  const words = useMessages(list);
  return (
    <div className="amp-integrationListHead">
      <div className="amp-integrationListTitle">
        <Heading tabIndex={-1}>{words.title}</Heading>
        {line && (
          <p className="amp-integrationListLine" data-pending={pending || undefined}>
            {line}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

function lineOf(found: UseIntegrationsResult, words: Messages['list']): string {
  if (found.phase === 'loading') return words.loading;
  if (found.phase === 'failed') return '';
  if (found.integrations.length > 0) return countLine(found.integrations, words);
  return found.appName ? words.empty({ app: found.appName }) : words.emptyNoApp;
}

function NoMatch({ query, onClear }: { query: string; onClear: () => void }) {
  const words = useMessages(common);
  return (
    <p className="amp-integrationListNone">
      <span>{words.noMatch({ query })}</span> <Link onClick={onClear}>{words.clearSearch}</Link>
    </p>
  );
}
