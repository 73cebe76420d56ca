/** Generates the fields of an undescribed object: the named ones and a believable set of others. */
import type { FieldMetadata } from '../../api/wire/fields';
import { hashOf, titleCase, wordsOf } from '../names';
import { guessType } from './guessType';

const EVERY = ['id', 'created at', 'updated at', 'owner id'];
const PERSON = [
  'first name',
  'last name',
  'email',
  'phone',
  'job title',
  'department',
  'city',
  'country',
  'status',
  'lead source',
  'language',
  'birthdate',
  'notes',
  'is active',
];
const COMPANY = [
  'name',
  'website',
  'industry',
  'phone',
  'city',
  'country',
  'employee count',
  'annual revenue',
  'type',
  'rating',
  'description',
  'is active',
];
const DEAL = [
  'name',
  'amount',
  'stage',
  'close date',
  'currency',
  'win rate',
  'lead source',
  'description',
  'is archived',
];
const TICKET = [
  'subject',
  'description',
  'status',
  'priority',
  'channel',
  'due date',
  'comment count',
  'tags',
  'is archived',
];
const GENERAL = [
  'name',
  'description',
  'status',
  'type',
  'url',
  'notes',
  'external reference',
  'priority',
  'total amount',
  'tags',
  'is active',
];
const CUSTOM = [
  'health score',
  'segment',
  'renewal date',
  'success plan',
  'interests',
  'referred by',
];

const KINDS: Array<[RegExp, string[]]> = [
  [/contact|person|people|lead|user|customer|member|employee|attendee|prospect/, PERSON],
  [/account|compan|organi[sz]ation|business|workspace|client|vendor/, COMPANY],
  [/deal|opportunit|order|invoice|subscription|quote|payment|charge/, DEAL],
  [/ticket|issue|case|task|conversation|message|event|call|meeting/, TICKET],
];

type Style = (words: string[], custom: boolean) => string;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const STYLES: Record<'snake' | 'camel' | 'pascal' | 'lower' | 'kebab', Style> = {
  snake: (words, custom) => [...(custom ? ['custom'] : []), ...words].join('_'),
  kebab: (words, custom) => [...(custom ? ['custom'] : []), ...words].join('-'),
  camel: (words, custom) =>
    [...(custom ? ['custom'] : []), ...words].map((w, i) => (i ? capital(w) : w)).join(''),
  pascal: (words, custom) => [...(custom ? ['custom'] : []), ...words].map(capital).join(''),
  lower: (words, custom) => (custom ? `${words.join('_')}__c` : words.join('')),
};

/** Naming style of a provider, derived from its known names. */
export function styleOf(named: string[], provider?: string): Style {
  const flat = named.filter((name) => !name.startsWith('$'));
  if (provider === 'salesforce') return STYLES.lower;
  if (flat.some((name) => /[a-z]_[a-z]/.test(name))) return STYLES.snake;
  if (flat.some((name) => /^[a-z]+[A-Z]/.test(name))) return STYLES.camel;
  if (flat.some((name) => /^[A-Z][a-z]/.test(name))) return STYLES.pascal;
  return flat.some((name) => /[a-z]-[a-z]/.test(name)) ? STYLES.kebab : STYLES.snake;
}

export function describeField(fieldName: string, more: Partial<FieldMetadata> = {}): FieldMetadata {
  return {
    fieldName,
    displayName: titleCase(fieldName),
    isCustom: false,
    ...guessType(fieldName),
    ...more,
  };
}

/** Generates further custom fields, each with a different name. */
export function moreFields(
  count: number,
  taken: (name: string) => boolean,
  style: Style,
): FieldMetadata[] {
  const about = [
    'Region',
    'Plan',
    'Campaign',
    'Contract',
    'Survey',
    'Onboarding',
    'Billing',
    'Support',
    'Partner',
    'Event',
  ];
  const what = [
    'status',
    'owner',
    'start date',
    'amount',
    'notes',
    'score',
    'url',
    'tags',
    'is active',
    'reference',
  ];
  const fields: FieldMetadata[] = [];
  for (let n = 0; fields.length < count; n++) {
    const round = Math.floor(n / 100);
    const label = `${about[n % 10]} ${what[Math.floor(n / 10) % 10]}${round ? ` ${round + 1}` : ''}`;
    const words = label.toLowerCase().split(' ');
    const fieldName = style(words, true);
    if (taken(fieldName)) continue;
    fields.push({
      ...guessType(words.filter((w) => !/^\d+$/.test(w)).join('_')),
      fieldName,
      displayName: label,
      isCustom: true,
    });
  }
  return fields;
}

interface MakeFieldsArgs {
  objectName: string;
  /** Names used by manifests; these fields always exist. */
  named: string[];
  provider?: string;
}

/** Generates the fields of an object, deterministically. */
export function makeFields({
  objectName,
  named,
  provider,
}: MakeFieldsArgs): Record<string, FieldMetadata> {
  const style = styleOf(named, provider);
  const fields = new Map(named.map((name) => [name, describeField(name)]));
  const known = new Set(named.map((name) => wordsOf(name).join('')));
  const kind = KINDS.find(([pattern]) => pattern.test(objectName.toLowerCase()))?.[1] ?? GENERAL;
  const start = hashOf(objectName) % CUSTOM.length;
  const custom = [...CUSTOM.slice(start), ...CUSTOM.slice(0, start)].slice(0, 4);
  const add = (label: string, isCustom: boolean) => {
    const words = label.split(' ');
    if (known.has(words.join(''))) return;
    const fieldName = style(words, isCustom);
    if (fields.has(fieldName)) return;
    fields.set(fieldName, {
      ...guessType(words.join('_')),
      fieldName,
      displayName: titleCase(words.join('_')),
      isCustom,
    });
  };
  for (const label of [...EVERY, ...kind]) add(label, false);
  for (const label of custom) add(label, true);
  return Object.fromEntries(fields);
}
