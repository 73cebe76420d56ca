/** Page to render on. Imported first, since React looks for a window when it loads. */
import { JSDOM } from 'jsdom';

const { window: page } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
  url: 'https://host.example/settings',
  pretendToBeVisual: true,
});

/** Globals that Node has itself. */
const nodes = new Set(['fetch', 'Headers', 'Request', 'Response', 'URL', 'URLSearchParams']);

for (const name of Object.getOwnPropertyNames(page)) {
  if (name in globalThis || nodes.has(name)) continue;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => page[name as keyof typeof page],
  });
}
for (const name of ['window', 'self', 'document', 'navigator', 'Event', 'CustomEvent'] as const) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    writable: true,
    value: name === 'window' || name === 'self' ? page : page[name],
  });
}

/** Window that a sign-in opened. */
export interface OpenedWindow {
  /** Address at the time of opening, before the sign-in URL was fetched. */
  openedAt: string | undefined;
  sentTo: string[];
}

export const opened: OpenedWindow[] = [];

page.open = (url) => {
  const record: OpenedWindow = { openedAt: url?.toString(), sentTo: [] };
  opened.push(record);
  const popup = {
    closed: false,
    focus() {},
    close() {},
    document: page.document.implementation.createHTMLDocument(),
    location: { replace: (address: string) => void record.sentTo.push(address) },
  };
  return popup as unknown as Window;
};
