import clsx from 'clsx';
import { type ReactNode, type RefObject, useContext, useEffect, useRef } from 'react';
import { RootContext } from '../../provider/contexts';
import { Heading } from '../Heading/Heading';

export interface ScreenProps {
  /** Screen id as in stories, tests and events: `connect.ready`. */
  id: string;
  /** The screen's own heading. Leave it out to draw one elsewhere and pass its `headingRef`. */
  title?: ReactNode;
  headingRef?: RefObject<HTMLElement | null>;
  /** Moves focus to the heading when another screen was here before. Default `true`. */
  focusOnChange?: boolean;
  className?: string;
  children?: ReactNode;
}

/** One state of a flow. Its heading takes the focus when it replaces another screen, never when a page loads. */
export function Screen(props: ScreenProps) {
  const { id, title, headingRef, focusOnChange = true, className, children } = props;
  const ownHeading = useRef<HTMLHeadingElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const { swapScreen } = useContext(RootContext);
  useEffect(() => {
    const before = swapScreen?.(id);
    if (before === undefined || before === id || !focusOnChange) return;
    const heading = headingRef?.current ?? ownHeading.current ?? firstHeading(element.current);
    if (!heading) return;
    takeFocus(heading);
  }, [id, focusOnChange, headingRef, swapScreen]);
  return (
    <div ref={element} className={clsx('amp-screen', className)} data-screen={id}>
      {title !== undefined && (
        <Heading ref={ownHeading} tabIndex={-1}>
          {title}
        </Heading>
      )}
      {children}
    </div>
  );
}

function firstHeading(element: HTMLElement | null): HTMLElement | null {
  return element?.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6') ?? null;
}

function takeFocus(heading: HTMLElement): void {
  if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
  heading.focus();
}
