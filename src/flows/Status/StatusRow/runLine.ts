import type { Run } from '../../../core/activity';
import type { Messages } from '../../../locale/types';

/**
 * *Last run 12 minutes ago.* Nothing where too little is known to say it.
 * @param run `null`: nothing has run yet. `undefined`: not known.
 */
export function runLine(
  run: Run | null | undefined,
  ago: string | undefined,
  words: Messages['list'],
): string | undefined {
  if (run === undefined) return undefined;
  if (run === null) return words.noRunsYet;
  if (run.ended === 'running') return words.runningNow;
  if (run.ended === 'failure') return words.lastRunFailed({ ago });
  return ago === undefined ? undefined : words.lastRun({ ago });
}
