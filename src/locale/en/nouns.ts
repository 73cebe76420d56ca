import { list } from '../format';

/** Words that are plural already, or that are hardly used in the plural. */
const unchanged =
  /(?:s|people|staff|data|media|metadata|news|content|equipment|feedback|history|info|information|inventory|inbox|work)$/i;

/**
 * Plural of an object's name: `Opportunity` → `Opportunities`. A plural, or a name that is no English word,
 * is kept.
 */
export function pluralNoun(name: string): string {
  // Custom objects, paths and names in other scripts are not English nouns.
  if (!/[a-z]$/.test(name)) return name;
  if (/(?:ss|x|ch|sh)$/i.test(name) && !/inbox$/i.test(name)) return `${name}es`;
  if (unchanged.test(name)) return name;
  return /[^aeiou]y$/i.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** `['Account', 'Lead']` → `Accounts and Leads`. */
export function pluralList(names: string[]): string {
  return list('en', names.map(pluralNoun));
}
