import { fold, nameWords } from './normalizeName';

/** Phrases of business software that mean the same, one meaning per line, its name first. */
const meanings = `
company account organization organisation business firm
email|e mail|mail address|email address|mail
phone telephone tel|phone number|telephone number|tel number|work phone|business phone
mobile cell cellphone|mobile phone|cell phone|mobile number|mobile phone number
fax|fax number|fax phone
firstname fname forename|first name|given name
lastname lname surname|last name|family name
fullname|full name|contact name
zip postcode postalcode|postal code|zip code|post code
state province|state province
street|street address|address line 1|address 1|street 1
city town locality
website url homepage|web site|web page|home page
headcount employees|number of employees|employee count|employees count|company size|num employees|no of employees
revenue|annual revenue|yearly revenue|yearly turnover|annual turnover
description notes note comment comments details about remarks memo
jobtitle title position|job title|job role
owner assignee|assigned to|owner id|record owner|account owner|contact owner|deal owner
created createdate createddate createdat|created at|created date|create date|date created|creation date|created on|create time|created time
updated modified lastmodified lastmodifieddate updatedat|updated at|last modified|last modified date|modified date|last updated|update date|modified at|modified on|update time|last modified time
closedate|close date|closing date|expected close|expected close date|expected closing date
amount value|deal value|deal amount|deal size|opportunity amount
stage dealstage stagename|deal stage|pipeline stage|sales stage|opportunity stage|stage name
priority urgency importance severity
segment tier
industry sector vertical
birthday birthdate dob|birth date|date of birth
source leadsource origin|lead source|original source
quantity qty amt
price unitprice|unit price|list price
currency currencycode|currency code|currency iso code
sku productcode|product code|item number|part number|stock keeping unit
id identifier|record id|unique id
country|country region|country name
status|current status
subject|ticket subject|case subject
department dept division
tax|vat number|tax number|tax id|vat id
parent|parent account|parent company|parent organization
language locale|preferred language
linkedin|linkedin url|linkedin profile|linkedin page|linkedin profile url
deal opportunity
ticket case issue
`;

const short: Record<string, string> = {
  acct: 'account',
  addr: 'address',
  amnt: 'amount',
  cnt: 'count',
  co: 'company',
  cust: 'customer',
  desc: 'description',
  descr: 'description',
  emp: 'employee',
  info: 'information',
  mgr: 'manager',
  msg: 'message',
  nbr: 'number',
  num: 'number',
  opp: 'opportunity',
  org: 'organization',
  ph: 'phone',
  prio: 'priority',
  pwd: 'password',
  ref: 'reference',
  rev: 'revenue',
  st: 'street',
  ts: 'timestamp',
  usr: 'user',
};

/** Words that say little about what a field holds. */
const fillers = /* @__PURE__ */ new Set([
  'the',
  'of',
  'a',
  'an',
  'for',
  'hs',
  'c',
  'field',
  'custom',
]);

const longest = 3;
let table: Map<string, string> | undefined;

/** Phrase → name of its meaning. Built when first needed. */
function phrases(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (const line of meanings.trim().split('\n')) {
    const [words = '', ...longer] = line.split('|');
    const all = [...words.split(' '), ...longer];
    for (const phrase of all) table.set(phrase, all[0] as string);
  }
  return table;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)
    ? word.slice(0, -1)
    : word;
}

/** The words of a name as people mean them: folded, abbreviations written out. */
export function plainWords(name: string): string[] {
  return nameWords(name).map((word) => {
    const folded = fold(word);
    return Object.hasOwn(short, folded) ? (short[folded] as string) : folded;
  });
}

/** The meanings in a name, in order: `Phone Number` and `tel` both give `phone`. */
export function meaningsOf(name: string): string[] {
  const words = plainWords(name);
  const known = phrases();
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let size = Math.min(longest, words.length - at); size > 0 && taken === 0; size--) {
      const part = words.slice(at, at + size);
      const meaning = known.get(part.join(' ')) ?? known.get(part.map(singular).join(' '));
      if (meaning === undefined) continue;
      result.push(meaning);
      taken = size;
    }
    const word = words[at] as string;
    if (taken === 0 && !fillers.has(word)) result.push(singular(word));
    at += taken || 1;
  }
  return result.length > 0 ? result : words;
}
