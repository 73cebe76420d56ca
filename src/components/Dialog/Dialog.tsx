import { type ReactNode, type RefObject, Suspense, lazy } from 'react';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  children?: ReactNode;
  /** `confirm` 440 wide; `large` a whole flow: 720, 960 where there is room, the full screen on a phone. */
  size?: 'confirm' | 'large';
  /** Buttons, the primary last. */
  footer?: ReactNode;
  /** Gets the focus when it opens. Default: the first control inside. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** The title is for screen readers only; the content brings its own heading. */
  hideTitle?: boolean;
  className?: string;
}

/** Most pages never open one, so the machinery comes with the first that does. */
const DialogSurface = /* @__PURE__ */ lazy(() => import('./DialogSurface'));

/** A modal dialog: focus stays inside, Esc closes, the page behind does not scroll. */
export function Dialog(props: DialogProps) {
  if (!props.open) return null;
  return (
    <Suspense fallback={null}>
      <DialogSurface {...props} />
    </Suspense>
  );
}
