import type { FieldMetadata, FieldValue, ValueType } from '../../api/wire/fields';
import { wordsOf } from '../names';

/** Types suggested by a name: the API's type and the provider's own. */
type Guess = Pick<FieldMetadata, 'valueType' | 'providerType' | 'readOnly' | 'referenceTo'> & {
  values?: FieldValue[];
};

const PICKLISTS: Record<string, string[]> = {
  status: ['New', 'Working', 'Nurturing', 'Qualified', 'Closed'],
  stage: ['Prospecting', 'Qualification', 'Proposal', 'Negotiation', 'Won', 'Lost'],
  type: ['Customer', 'Prospect', 'Partner', 'Other'],
  source: ['Web', 'Phone', 'Referral', 'Event', 'Advertisement'],
  industry: ['Agriculture', 'Banking', 'Education', 'Health', 'Manufacturing', 'Software'],
  priority: ['Low', 'Medium', 'High', 'Urgent'],
  rating: ['Hot', 'Warm', 'Cold'],
  category: ['Hardware', 'Software', 'Service'],
  segment: ['Enterprise', 'Mid-market', 'Small business'],
  language: ['English', 'German', 'Spanish', 'French', 'Japanese'],
  currency: ['EUR', 'USD', 'GBP', 'JPY'],
  channel: ['Email', 'Chat', 'Phone'],
  tags: ['VIP', 'Newsletter', 'Trial', 'Churn risk'],
  labels: ['Blue', 'Green', 'Red'],
  interests: ['Product news', 'Events', 'Pricing'],
};
const SEVERAL = ['tags', 'labels', 'interests'];

function picklist(key: string): Guess {
  const values = (PICKLISTS[key] ?? []).map((displayValue) => ({
    value: displayValue.toLowerCase().replace(/\W+/g, '_'),
    displayValue,
  }));
  return SEVERAL.includes(key)
    ? { valueType: 'multiSelect', providerType: 'multipicklist', values }
    : { valueType: 'singleSelect', providerType: 'picklist', values };
}

const BY_ENDING: Array<[RegExp, ValueType, string]> = [
  [/(birth(date|day)|closedate|duedate|date_of_birth|startdate|enddate)$/, 'date', 'date'],
  [/(date|time|timestamp|_at|modstamp|created|updated|modified)$/, 'datetime', 'datetime'],
  [/(count|quantity|size|employees|age|position|version|duration|attempts)$/, 'int', 'integer'],
  [
    /(amount|price|revenue|total|rate|percent|value|score|cost|balance|latitude|longitude)$/,
    'float',
    'double',
  ],
  [/email$/, 'string', 'email'],
  [/(phone|mobile|fax)$/, 'string', 'phone'],
  [/(url|website|link|domain)$/, 'string', 'url'],
  [/(description|notes|body|comment|content|summary|message)$/, 'string', 'textarea'],
];
const YES_NO =
  /^(is|has|can|opt)_|_(active|enabled|deleted|archived|out|verified|default)$|^(active|enabled|deleted|archived|verified|completed|isdeleted|hasopted\w*)$/;

/** Plausible type for a field name. */
export function guessType(fieldName: string): Guess {
  const name = wordsOf(fieldName).join('_');
  if (YES_NO.test(name)) return { valueType: 'boolean', providerType: 'boolean' };
  const list = Object.keys(PICKLISTS).find((key) => name.endsWith(key));
  if (list) return picklist(list);
  if (/^id$|^(g?uu?id|key)$/.test(name))
    return { valueType: 'string', providerType: 'id', readOnly: true };
  const reference = /^(account|owner|contact|company|user|parent|manager|campaign)_?id$/.exec(name);
  if (reference) {
    return {
      valueType: 'reference',
      providerType: 'reference',
      referenceTo: [reference[1] as string],
    };
  }
  const found = BY_ENDING.find(([pattern]) => pattern.test(name));
  if (!found) return { valueType: 'string', providerType: 'string' };
  const [, valueType, providerType] = found;
  const readOnly =
    /^(created|updated|last_?modified|system)/.test(name) && valueType === 'datetime';
  return { valueType, providerType, ...(readOnly && { readOnly }) };
}
