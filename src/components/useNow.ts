import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The present in milliseconds since the epoch. It moves on while the component is mounted, for *12 minutes ago*. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
