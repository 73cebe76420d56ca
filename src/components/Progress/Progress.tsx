import { type ReactNode, useId } from 'react';
import { common } from '../../locale/en/common';
import { useLocale, useMessages } from '../../provider/useMessages';
import { number } from '../../locale/format';

export interface ProgressProps {
  label: ReactNode;
  value?: number;
  /** Unknown: the count is shown without a bar. */
  max?: number;
}

/** How far something is. A native `<progress>`, so server HTML needs no style attribute. */
export function Progress({ label, value, max }: ProgressProps) {
  const words = useMessages(common);
  const locale = useLocale();
  const id = useId();
  const count =
    value === undefined
      ? undefined
      : max === undefined
        ? number(locale, value)
        : words.progress({ value, max });
  return (
    <div className="amp-progress">
      <div className="amp-progressText">
        <span id={id}>{label}</span>
        {count !== undefined && <span className="amp-progressCount">{count}</span>}
      </div>
      {value !== undefined && max !== undefined && (
        <progress
          className="amp-progressTrack"
          value={Math.min(value, max)}
          max={max}
          aria-labelledby={id}
          aria-valuetext={count}
        />
      )}
    </div>
  );
}
