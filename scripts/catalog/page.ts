/** A page to render on. Imported first: React looks for a window when it is loaded. */
import { JSDOM } from 'jsdom';

const { window: page } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
  url: 'https://host.example/settings',
  pretendToBeVisual: true,
});

/** Node has these itself, and they work. */
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

/** What a sign-in did to the window that it opened. */
export interface OpenedWindow {
  /** Where it was when it was opened; the address is fetched only then. */
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
