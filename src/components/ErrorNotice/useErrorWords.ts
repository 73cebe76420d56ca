import type { AmpError } from '../../core/errors';
import { errors } from '../../locale/en/errors';
import { type ErrorMessage, type ErrorNames, messageFor } from '../../locale/messageFor';
import { isDevelopment } from '../../provider/isDevelopment';
import { useLocale, useMessages } from '../../provider/useMessages';

/**
 * Words of an error in the customer's terms. `quote` is what the server said; in development it is the truth about a
 * developer's mistake.
 */
export function useErrorWords(
  error: AmpError,
  names: Omit<ErrorNames, 'locale'>,
): ErrorMessage & { quote?: string } {
  const locale = useLocale();
  const said = messageFor(error, useMessages(errors), { ...names, locale });
  const isDevelopersFault = said.next === 'support' && isDevelopment();
  return { ...said, quote: isDevelopersFault ? error.message : error.detail };
}
