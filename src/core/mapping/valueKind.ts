import type { FieldMetadata } from '../types';
import type { Token } from './tokens';

/** What sort of thing a field holds, as far as it rules others out. */
export type ValueKind = 'moment' | 'switch' | 'number' | 'text';

/** The kind of the provider's type; none where it may be anything. */
export function kindOfField({ valueType }: FieldMetadata): ValueKind | 'link' | undefined {
  switch (valueType) {
    case 'date':
    case 'datetime':
      return 'moment';
    case 'boolean':
      return 'switch';
    case 'int':
    case 'float':
      return 'number';
    case 'reference':
      return 'link';
    case 'singleSelect':
    case 'multiSelect':
      return 'text';
    default:
      return undefined;
  }
}

const moments =
  'date time birthday created updated closedate duedate renewaldate lastlogin lastseen lastcontacted golive kickoff signup nextactivity';
const numbers =
  'count quantity amount revenue headcount percent balance outstanding grandtotal subtotal totaltax mrr arr acv tcv ltv aov unitprice shippingcost seatcount leadscore exchangerate creditlimit discount likelihood expectedrevenue price cost';
const texts =
  'email firstname lastname fullname name street city website domain description note language industry';
const kinds = /* @__PURE__ */ new Map<string, ValueKind>();

function kindOfMeaning(meaning: string): ValueKind | undefined {
  if (kinds.size === 0) {
    for (const word of moments.split(' ')) kinds.set(word, 'moment');
    for (const word of numbers.split(' ')) kinds.set(word, 'number');
    for (const word of texts.split(' ')) kinds.set(word, 'text');
  }
  return kinds.get(meaning);
}

/** What a name lets one expect: *Created at* a date, *Is won* yes or no, *Number of seats* a number. */
export function kindOfName(name: string, tokens: Token[]): ValueKind | undefined {
  if (/^(?:[Ii]s|[Hh]as|[Ww]as|[Cc]an|[Dd]oes|[Ss]hould)(?:[ _-]|[A-Z])/.test(name))
    return 'switch';
  const all = tokens.map(({ meaning }) => kindOfMeaning(meaning));
  return all.includes('moment') ? 'moment' : (all.at(-1) ?? all.find((kind) => kind === 'number'));
}

/** How far a field of one kind can hold what is expected: 1 is well, less is hardly. */
export function kindFit(expected: ValueKind | undefined, field: FieldMetadata): number {
  const actual = kindOfField(field);
  if (expected === undefined || actual === undefined || expected === actual) return 1;
  switch (expected) {
    case 'moment':
      return actual === 'number' ? 0.8 : 0.6;
    case 'switch':
      return actual === 'moment' ? 0.6 : 0.85;
    case 'number':
      return actual === 'moment' || actual === 'switch' ? 0.6 : 0.85;
    case 'text':
      return actual === 'moment' || actual === 'switch' ? 0.6 : 0.9;
  }
}
