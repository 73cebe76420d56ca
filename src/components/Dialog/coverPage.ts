/** A host's notices, such as toasts: in reach and announced while a dialog is open. */
const NOTICE =
  '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output';
/** As Radix marks what it hides from screen readers. */
const HIDDEN = '[data-aria-hidden][aria-hidden="true"]';

/** Open dialogs of every root on the page, the topmost last. */
const dialogs: HTMLElement[] = [];
/** What is inert because of the topmost dialog. */
const covered = new Set<Element>();
/** What is around a notice, and hidden by Radix otherwise. */
const revealed = new Set<Element>();
let arrivals: MutationObserver | undefined;

function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

/** A notice that has the dialog in it is the page, or a host's own dialog. */
const noticesBeside = (dialog: HTMLElement): Element[] =>
  [...document.querySelectorAll(NOTICE)].filter((notice) => !notice.contains(dialog));

/** Makes what is in an element inert, but for the dialog and the notices. */
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

/** Screen readers hear of notices: what is around them is not hidden. Everything else there is inert. */
function reveal(dialog: HTMLElement): void {
  for (const element of noticesBeside(dialog).flatMap(pathTo)) {
    if (!element.matches(HIDDEN)) continue;
    element.removeAttribute('aria-hidden');
    revealed.add(element);
  }
}

/** A notice may arrive in what is covered already. */
function welcome(node: Node): void {
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
 * Keeps what is behind a dialog from being pressed and focused, whatever the host's styles and focus traps want.
 * The host's notices stay in reach. Returns the way to take it back.
 */
export function coverPage(dialog: HTMLElement): () => void {
  arrivals ??= new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) welcome(node);
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

/** Takes back, for the host's notices, that Radix hides everything around a dialog from screen readers. */
export function revealNotices(dialog: HTMLElement): void {
  if (dialogs.at(-1) === dialog) reveal(dialog);
}
