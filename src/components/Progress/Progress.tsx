import { type ReactNode, useId } from 'react';
import { common } from '../../locale/en/common';
import { useLocale, useMessages } from '../../provider/useMessages';
import { number } from '../../locale/format';

export interface ProgressProps {
  label: ReactNode;
  value?: number;
  /** Total. Without it the count is shown and no bar. */
  max?: number;
}

/** Progress of a task. It is a native `<progress>`, so that server HTML needs no style attribute. */
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
