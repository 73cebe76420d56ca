import type { Run } from '../../../core/activity';
import type { Messages } from '../../../locale/types';

/**
 * Sentence about the last run: *Last run 12 minutes ago.* `undefined` where too little is known.
 * @param run `null` when nothing has run yet, `undefined` while unknown.
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
