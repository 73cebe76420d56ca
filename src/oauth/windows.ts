/** Windows that we opened: whose they are, and how to touch them without being hurt. */
import type { PopupWindow } from './host';

/** Which flow opened a window, so that two components on one page do not take each other's messages. */
const owners = /* @__PURE__ */ new WeakMap<object, object>();

export function ownedBy(popup: PopupWindow, owner: object): void {
  owners.set(popup, owner);
}

/** From now on it is nobody's: what it says has to be looked up. */
export function release(popup: PopupWindow): void {
  owners.delete(popup);
}

export function ownerOf(source: unknown): object | undefined {
  return typeof source === 'object' && source !== null ? owners.get(source) : undefined;
}

/** `closed`, or cut off from us: which of the two cannot be told. */
export function isClosed(popup: PopupWindow): boolean {
  try {
    return popup.closed;
  } catch {
    return true;
  }
}

export function closeQuietly(popup: PopupWindow): void {
  try {
    popup.close();
  } catch {
    // Cut off from us: the person closes it.
  }
}

/** A short text instead of an empty window. Written by DOM calls: the page's CSP holds there too. */
export function writeWaitingPage(popup: PopupWindow, words: { title: string; text: string }): void {
  try {
    const page = popup.document;
    page.title = words.title;
    page.body.textContent = words.text;
    page.body.style.font = '16px/1.5 system-ui, sans-serif';
    page.body.style.margin = '32px';
    page.documentElement.style.colorScheme = 'light dark';
  } catch {
    // No access to its document: it stays empty until it is navigated.
  }
}
