import clsx from 'clsx';

export interface SkeletonProps {
  /** The part it stands in for; it has that part's final height. Default `line`. */
  shape?: 'line' | 'title' | 'control' | 'row' | 'tile' | 'block';
  /** How many of them. */
  lines?: number;
  className?: string;
}

/** Where something will be. Silent: a sentence says what is awaited. */
export function Skeleton({ shape = 'line', lines = 1, className }: SkeletonProps) {
  return (
    <div className={clsx('amp-skeleton', className)} aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="amp-skeletonShape" data-shape={shape} />
      ))}
    </div>
  );
}
