import { useEffect, useLayoutEffect, useRef } from 'react';
import { lockScroll } from './lockScroll';

/**
 * The first thing in a `<dialog>`, which it makes modal. Effects run in the order of elements, so what follows is
 * laid out when its own effects run, and a dialog in it opens above.
 */
export function Backdrop({ onDismiss }: { onDismiss: () => void }) {
  const backdrop = useRef<HTMLDivElement>(null);
  const dismiss = useRef(onDismiss);
  const listWasOpen = useRef(false);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useLayoutEffect(() => {
    const dialog = backdrop.current?.parentElement as HTMLDialogElement;
    // The browser has closed it: a wish like any other, which the owner may refuse.
    const onClose = () => {
      if (dialog.open) return;
      show(dialog);
      dismiss.current();
    };
    // The press closes the list, before anything here hears of it.
    const onPress = () => {
      listWasOpen.current = dialog.querySelector('[data-list-open]') !== null;
    };
    show(dialog);
    dialog.addEventListener('close', onClose);
    window.addEventListener('pointerdown', onPress, true);
    const unlock = lockScroll();
    return () => {
      // Not only when it goes: what React hides and keeps (Suspense, Activity) must not block the page.
      unlock();
      dialog.removeEventListener('close', onClose);
      window.removeEventListener('pointerdown', onPress, true);
      dialog.close?.();
    };
  }, []);
  return (
    <div
      ref={backdrop}
      className="amp-dialogBackdrop"
      aria-hidden="true"
      onClick={() => listWasOpen.current || onDismiss()}
    />
  );
}

function show(dialog: HTMLDialogElement): void {
  if (dialog.showModal) {
    dialog.showModal();
    return;
  }
  // jsdom, and browsers of old.
  dialog.setAttribute('open', '');
  dialog.setAttribute('aria-modal', 'true');
}
