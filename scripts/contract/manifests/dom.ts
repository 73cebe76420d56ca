/** Document for React to render into. Imported before React DOM, which looks for one when it loads. */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://host.example/' });

for (const name of [
  'window',
  'document',
  'navigator',
  'sessionStorage',
  'location',
  'CustomEvent',
  'Event',
  'HTMLElement',
  'HTMLIFrameElement',
  'Element',
  'Node',
  'MutationObserver',
  'addEventListener',
  'removeEventListener',
  'getComputedStyle',
] as const) {
  const value: unknown = name === 'window' ? window : window[name];
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}
