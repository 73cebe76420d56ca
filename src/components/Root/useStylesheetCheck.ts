import { type RefObject, useEffect } from 'react';
import { isDevelopment } from '../../provider/isDevelopment';

let said = false;

/** Writes one sentence to the console when the host forgot the stylesheet. */
export function useStylesheetCheck(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (said || !element.current || !isDevelopment()) return;
    const marker = getComputedStyle(element.current).getPropertyValue('--_stylesheet');
    if (marker.trim()) return;
    said = true;
    // oxlint-disable-next-line no-console -- meant for the developer alone
    console.error(
      "ampkit: the stylesheet is missing, so nothing has its look. Add `import 'ampkit/styles.css'` once, where your app starts.",
    );
  }, [element]);
}
