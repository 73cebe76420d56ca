import { useEffect, useState } from 'react';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useAnnounced } from '../../components/useAnnounced';

export interface ConnectLoadingProps {
  /** What is awaited. */
  sentence: string;
  className?: string;
}

const SAY_AFTER_MS = 300;

/** Skeleton of the card. After a moment it says what is awaited. */
export function ConnectLoading({ sentence, className }: ConnectLoadingProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useAnnounced(slow ? sentence : undefined);
  return (
    <div className={className} aria-busy="true">
      <div className="amp-connectLoading">
        <Skeleton shape="tile" />
        <Skeleton shape="title" />
        <Skeleton lines={3} />
        <Skeleton shape="control" />
        <p className="amp-connectMeta">{slow ? sentence : '\u00a0'}</p>
      </div>
    </div>
  );
}
