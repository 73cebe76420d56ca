/** Opened windows: their owners, and access to them that cannot throw. */
import type { PopupWindow } from './host';

/** Owner of each window, so that two components on one page do not take each other's messages. */
const owners = /* @__PURE__ */ new WeakMap<object, object>();
/** When an owner was retired, counted in retirements. */
const retired = /* @__PURE__ */ new WeakMap<object, number>();
let retirements = 0;

export function setOwner(popup: PopupWindow, owner: object): void {
  owners.set(popup, owner);
}

/**
 * Gives up the windows of an owner. A flow that starts later has to verify their messages. A flow that is running
 * still leaves them alone: every listener on the page hears a message, and the last may hear it after the owner ended.
 */
export function retireOwner(owner: object): void {
  retirements += 1;
  retired.set(owner, retirements);
}

/** The present as `ownerOf` understands it. */
export function ownershipTime(): number {
  return retirements;
}

/** Owner of the window behind a message, unless it was retired by the time `since`. */
export function ownerOf(source: unknown, since: number): object | undefined {
  const owner = typeof source === 'object' && source !== null ? owners.get(source) : undefined;
  return owner && (retired.get(owner) ?? Infinity) > since ? owner : undefined;
}

/** `true` for a window that is closed or cut off; a page cannot distinguish the two. */
export function isClosed(popup: PopupWindow): boolean {
  try {
    return popup.closed;
  } catch {
    return true;
  }
}

/** Accepts the source of a message too: after a reload it is the only handle that the page has. */
export function closeQuietly(popup: unknown): void {
  try {
    (popup as Partial<PopupWindow> | null)?.close?.();
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
