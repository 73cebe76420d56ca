import type { PreparedField } from './fieldNames';
import { isRecordKind } from './tokens';

/** Fields that every record has. */
const identity = /^(?:id|name|number)$/;

/**
 * Kind of record that has these fields. A field `name` displayed as *Company name* shows that the records
 * are companies; so does the only ID that is no reference.
 */
export function recordKindOf(fields: PreparedField[]): string | undefined {
  const votes: string[] = [];
  const ids: string[] = [];
  for (const { field, names } of fields) {
    const shown = names[0]?.tokens;
    const named = names[1]?.tokens;
    if (shown?.length !== 2) continue;
    const [thing = '', form = ''] = shown.map(({ meaning }) => meaning);
    if (!isRecordKind(thing) || !identity.test(form)) continue;
    if (named?.length === 1 && named[0]?.meaning === form) votes.push(thing);
    if (form === 'id' && field.valueType !== 'reference') ids.push(thing);
  }
  const all = [...votes];
  const count = (thing: string) => all.filter((one) => one === thing).length;
  const [most] = votes.sort((a, b) => count(b) - count(a));
  return most ?? (ids.length === 1 && ids[0] !== 'company' ? ids[0] : undefined);
}
