/** Opened windows: their owners, and access to them that cannot throw. */
import type { PopupWindow } from './host';

/** Owner of each window, so that two components on one page do not take each other's messages. */
const owners = /* @__PURE__ */ new WeakMap<object, object>();

export function setOwner(popup: PopupWindow, owner: object): void {
  owners.set(popup, owner);
}

/** Removes the owner of a window: from now on its messages have to be verified by the API. */
export function clearOwner(popup: PopupWindow): void {
  owners.delete(popup);
}

export function ownerOf(source: unknown): object | undefined {
  return typeof source === 'object' && source !== null ? owners.get(source) : undefined;
}

/** `true` for a window that is closed or cut off; a page cannot distinguish the two. */
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
    // The window is cut off, so the person has to close it.
  }
}

/** Writes a short text instead of an empty window, by DOM calls, since the page's CSP applies there too. */
export function writeWaitingPage(popup: PopupWindow, words: { title: string; text: string }): void {
  try {
    const page = popup.document;
    page.title = words.title;
    page.body.textContent = words.text;
    page.body.style.font = '16px/1.5 system-ui, sans-serif';
    page.body.style.margin = '32px';
    page.documentElement.style.colorScheme = 'light dark';
  } catch {
    // The document is not accessible: the window stays empty until it is navigated.
  }
}
