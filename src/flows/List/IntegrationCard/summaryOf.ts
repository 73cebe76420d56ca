import type { ListedIntegration } from '../../../core/integrationList';
import { list as formatList } from '../../../locale/format';
import type { Messages } from '../../../locale/types';

/** Number of names that fit into two lines of the narrowest card. */
const MAX_NAMES = 3;

function namesOf(names: string[], words: Messages['list'], locale: string): string {
  const unique = [...new Set(names)].map((name) => words.objectName({ name }));
  if (unique.length <= MAX_NAMES) return formatList(locale, unique);
  const shown = unique.slice(0, MAX_NAMES - 1);
  return formatList(locale, [...shown, words.more({ count: unique.length - shown.length })]);
}

/** One line: what needs attention, else what the integration does. */
export function summaryOf(
  item: Pick<ListedIntegration, 'status' | 'access' | 'providerName'>,
  words: Messages['list'],
  locale: string,
): string {
  const { status, access, providerName: provider } = item;
  if (status.state === 'attention') {
    return status.reason === 'signIn' ? words.signInRefused({ provider }) : words.unhealthy;
  }
  const read = namesOf(access.read, words, locale);
  const write = namesOf(access.write, words, locale);
  if (read === '' && write === '') return words.usesAccount({ provider });
  if (write === '') return words.reads({ objects: read });
  if (read === '') return words.writes({ objects: write });
  return read === write
    ? words.readsAndWritesSame({ objects: read })
    : words.readsAndWrites({ read, write });
}
