import { ageOf } from '../core/activity';
import { clockTime, date } from '../locale/format';
import { common } from '../locale/en/common';
import { useLocale, useMessages } from '../provider/useMessages';

export interface Age {
  /** *12 minutes ago*. */
  ago: string;
  /** *12 May 2026, 14:05*. */
  exact: string;
}

/** A time in words and in full; `undefined` without a time, or for one that cannot be read. */
export function useAge(time: string | undefined, now: number): Age | undefined {
  const words = useMessages(common);
  const locale = useLocale();
  const age = time === undefined ? undefined : ageOf(time, now);
  if (time === undefined || !age) return undefined;
  return { ago: words.ago(age), exact: `${date(locale, time)}, ${clockTime(locale, time)}` };
}
