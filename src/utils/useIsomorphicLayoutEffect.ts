import { useEffect, useLayoutEffect } from 'react';

/** React 18 warns of `useLayoutEffect` on a server; there, no effect runs anyway. */
export const useIsomorphicLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
