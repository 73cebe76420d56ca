import clsx from 'clsx';

export interface SkeletonProps {
  /** Part that will take the place of the skeleton, which has its final height. Default `line`. */
  shape?: 'line' | 'title' | 'control' | 'row' | 'tile' | 'block';
  /** Number of shapes. Default 1. */
  lines?: number;
  className?: string;
}

/** Placeholder of content that is loading. It is hidden from screen readers; a sentence announces what is awaited. */
export function Skeleton({ shape = 'line', lines = 1, className }: SkeletonProps) {
  return (
    <div className={clsx('amp-skeleton', className)} aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="amp-skeletonShape" data-shape={shape} />
      ))}
    </div>
  );
}
