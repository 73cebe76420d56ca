import type { AmpError } from '../core/errors';
import type { Messages } from './types';

/** Next step after an error; the screen offers the matching button. */
export type ErrorNextStep = 'retry' | 'wait' | 'review' | 'support';

export interface ErrorMessage {
  title: string;
  sentence: string;
  next: ErrorNextStep;
}

export interface ErrorNames {
  provider?: string;
  app?: string;
  /** BCP 47 locale for a time in the sentence. */
  locale?: string;
}

const nextSteps: Record<AmpError['code'], ErrorNextStep> = {
  offline: 'retry',
  unreachable: 'retry',
  timeout: 'retry',
  server: 'retry',
  unexpected: 'retry',
  rateLimited: 'wait',
  conflict: 'review',
  refused: 'review',
  unauthorized: 'support',
  forbidden: 'support',
  notFound: 'support',
  unsupported: 'support',
  developer: 'support',
};

/** Title and sentence of an error in the customer's terms, without internal details. */
export function messageFor(
  error: AmpError,
  messages: Messages['errors'],
  names: ErrorNames = {},
): ErrorMessage {
  const args = { ...names, reference: error.reference };
  const say = (words: string | ((values: typeof args) => string)) =>
    typeof words === 'function' ? words(args) : words;
  const timed = error.code === 'rateLimited' && error.retryAfter;
  return {
    title: say(messages[`${error.code}Title`]),
    sentence: timed
      ? messages.rateLimitedUntil({ time: timed, locale: names.locale })
      : say(messages[error.code]),
    next: nextSteps[error.code],
  };
}
