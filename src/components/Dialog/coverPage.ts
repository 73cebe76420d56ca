/** Selector of a host's notices, such as toasts. They stay in reach and announced while a dialog is open. */
const NOTICE =
  '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output';
/** Selector of elements that Radix hides from screen readers. */
const HIDDEN = '[data-aria-hidden][aria-hidden="true"]';

/** Open dialogs of every root on the page, the topmost last. */
const dialogs: HTMLElement[] = [];
/** Elements that are inert because of the topmost dialog. */
const covered = new Set<Element>();
/** Ancestors of notices, which Radix would hide. */
const revealed = new Set<Element>();
let arrivals: MutationObserver | undefined;

function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

/** Notices beside the dialog. One that contains the dialog is the page, or a host's own dialog. */
const noticesBeside = (dialog: HTMLElement): Element[] =>
  [...document.querySelectorAll(NOTICE)].filter((notice) => !notice.contains(dialog));

/** Makes the content of an element inert, except for the dialog and the notices. */
function cover(root: Element, dialog: HTMLElement): void {
  const kept = new Set<Element>([dialog, ...noticesBeside(dialog)]);
  const around = new Set([...kept].flatMap(pathTo));
  const coverChildren = (parent: Element) => {
    for (const child of parent.children) {
      if (kept.has(child)) continue;
      if (around.has(child)) coverChildren(child);
      else if (!child.hasAttribute('inert')) {
        child.setAttribute('inert', '');
        covered.add(child);
      }
    }
  };
  coverChildren(root);
}

/**
 * Takes `aria-hidden` from the ancestors of notices, so that screen readers announce them. The rest of the page is
 * inert anyway.
 */
function reveal(dialog: HTMLElement): void {
  for (const element of noticesBeside(dialog).flatMap(pathTo)) {
    if (!element.matches(HIDDEN)) continue;
    element.removeAttribute('aria-hidden');
    revealed.add(element);
  }
}

/** Uncovers a notice that appears in a part of the page that is inert already. */
function uncoverNotice(node: Node): void {
  const dialog = dialogs.at(-1);
  if (!dialog || !(node instanceof Element)) return;
  if (!node.matches(NOTICE) && !node.querySelector(NOTICE)) return;
  for (const element of pathTo(node)) {
    if (!covered.delete(element)) continue;
    element.removeAttribute('inert');
    cover(element, dialog);
  }
  reveal(dialog);
}

function refresh(): void {
  for (const element of covered) element.removeAttribute('inert');
  covered.clear();
  for (const element of revealed) element.setAttribute('aria-hidden', 'true');
  revealed.clear();
  const dialog = dialogs.at(-1);
  if (dialog) {
    cover(document.body, dialog);
    reveal(dialog);
  }
}

/**
 * Keeps the page behind a dialog from being pressed and focused, whatever the host's styles and focus traps do. The
 * host's notices stay in reach.
 * @returns Function that uncovers the page.
 */
export function coverPage(dialog: HTMLElement): () => void {
  arrivals ??= new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) uncoverNotice(node);
  });
  if (dialogs.length === 0) arrivals.observe(document.body, { childList: true, subtree: true });
  dialogs.push(dialog);
  refresh();
  return () => {
    dialogs.splice(dialogs.indexOf(dialog), 1);
    if (dialogs.length === 0) arrivals?.disconnect();
    refresh();
  };
}

/** Makes the host's notices audible again after Radix has hidden everything around a dialog from screen readers. */
export function revealNotices(dialog: HTMLElement): void {
  if (dialogs.at(-1) === dialog) reveal(dialog);
}
