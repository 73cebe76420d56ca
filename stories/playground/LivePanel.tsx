import { useState } from 'react';

/** One line of the panel. The newest is first. */
export interface LogEntry {
  id: number;
  kind: 'request' | 'callback' | 'event';
  /** Request or callback, such as `POST /projects/…` or `onConnectSuccess`. */
  title: string;
  /** Status and duration of a request, such as `201 · 34 ms`. */
  meta?: string;
  /** Pretty JSON of a body or of arguments. */
  body?: string;
  failed?: boolean;
}

const tabs = [
  { kind: 'request', label: 'Requests' },
  { kind: 'callback', label: 'Callbacks' },
  { kind: 'event', label: 'Events' },
] as const;

export interface LivePanelProps {
  entries: LogEntry[];
  onClear: () => void;
}

/** Live list of requests and of the host's callbacks. */
export function LivePanel({ entries, onClear }: LivePanelProps) {
  const [tab, setTab] = useState<LogEntry['kind']>('request');
  const shown = entries.filter((entry) => entry.kind === tab);
  return (
    <aside className="pg-panel" aria-label="What happens">
      <div className="pg-panel-bar">
        {tabs.map(({ kind, label }) => (
          <button
            key={kind}
            type="button"
            className="pg-tab"
            aria-pressed={tab === kind}
            onClick={() => setTab(kind)}
          >
            {label}{' '}
            <span className="pg-count">{entries.filter((e) => e.kind === kind).length}</span>
          </button>
        ))}
        <button type="button" className="pg-clear" onClick={onClear}>
          Clear
        </button>
      </div>
      {shown.length === 0 ? (
        <p className="pg-empty">Nothing yet. It fills as you use the page.</p>
      ) : (
        // A region that scrolls must be reachable by keyboard, here and in an entry.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol className="pg-log" data-testid={`log-${tab}`} tabIndex={0}>
          {shown.map((entry) => (
            <li key={entry.id} data-failed={entry.failed || undefined}>
              {entry.body ? (
                <details>
                  <summary>
                    <Line entry={entry} />
                  </summary>
                  {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
                  <pre tabIndex={0}>{entry.body}</pre>
                </details>
              ) : (
                <Line entry={entry} />
              )}
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}

function Line({ entry }: { entry: LogEntry }) {
  return (
    <span className="pg-line">
      <code>{entry.title}</code>
      {entry.meta ? <span className="pg-meta">{entry.meta}</span> : null}
    </span>
  );
}
