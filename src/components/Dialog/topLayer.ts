/** Several dialogs may be open in one root, and several roots on one page. */
const shown = /* @__PURE__ */ new WeakMap<HTMLElement, number>();
let locks = 0;

/** Lifts the portal over the page until the last of its dialogs has gone. Without `popover`, its z-index does. */
export function showPortal(node: HTMLElement): () => void {
  const count = shown.get(node) ?? 0;
  shown.set(node, count + 1);
  if (count === 0) {
    if (node.showPopover) node.showPopover();
    else node.removeAttribute('popover');
  }
  return () => {
    const left = (shown.get(node) ?? 1) - 1;
    shown.set(node, left);
    if (left === 0 && node.isConnected) node.hidePopover?.();
  };
}

/** Keeps the page behind from scrolling, by a class: no style is injected. */
export function lockScroll(): () => void {
  const page = document.documentElement;
  const { classList } = page;
  if (locks === 0) page.toggleAttribute('data-amp-gutter', window.innerWidth > page.clientWidth);
  locks += 1;
  classList.add('amp-scrollLock');
  return () => {
    locks -= 1;
    if (locks > 0) return;
    classList.remove('amp-scrollLock');
    page.removeAttribute('data-amp-gutter');
  };
}
