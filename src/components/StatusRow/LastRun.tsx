import type { Run } from '../../core/activity';
import { list } from '../../locale/en/list';
import { useMessages } from '../../provider/useMessages';
import { StateWord } from '../StateWord/StateWord';
import { useAge } from '../useAge';

export interface LastRunProps {
  /** `null`: nothing has run yet. */
  run: Run | null;
  /** Milliseconds since the epoch. */
  now: number;
}

/** *Last run 12 minutes ago.* Where it failed, colour and an icon say it too. */
export function LastRun({ run, now }: LastRunProps) {
  const words = useMessages(list);
  const age = useAge(run?.time, now);
  if (run === null) return words.noRunsYet;
  if (run.ended === 'running' || !age) return words.runningNow;
  const failed = run.ended === 'failure';
  const said = (failed ? words.lastRunFailed : words.lastRun)({ ago: age.ago });
  const when = (
    <time dateTime={run.time} title={age.exact}>
      {said}
    </time>
  );
  return failed ? <StateWord tone="error">{when}</StateWord> : when;
}
