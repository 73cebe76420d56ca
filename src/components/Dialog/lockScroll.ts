/** Number of open dialogs, of all roots on the page. */
let locks = 0;

/** Keeps the page behind a dialog from scrolling. It adds a class, since a strict CSP refuses an injected style. */
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
