import { useContext, useEffect, useState } from 'react';
import { RootContext } from '../../provider/contexts';
import { Skeleton } from '../../components/Skeleton/Skeleton';

export interface ConnectLoadingProps {
  /** What is awaited. */
  sentence: string;
  className?: string;
}

const SAY_AFTER_MS = 300;

/** The card's shape while it loads; says what for once that takes a while. */
export function ConnectLoading({ sentence, className }: ConnectLoadingProps) {
  const { announce } = useContext(RootContext);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
      announce(sentence);
    }, SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [announce, sentence]);
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
