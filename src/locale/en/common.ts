import { number, plural, section } from '../format';

/** Words that several flows and primitives share. */
export const common = /* @__PURE__ */ section('common', {
  optional: 'optional',
  poweredBy: 'Powered by Ampersand',
  show: 'Show',
  showSecret: ({ label }: { label: string }) => `Show ${label}`,
  betweenAffixes: ({ prefix, suffix }: { prefix: string; suffix: string }) => {
    if (!suffix) return `After ${prefix}`;
    return prefix ? `Between ${prefix} and ${suffix}` : `Before ${suffix}`;
  },
  whereToFind: 'Where do I find this?',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  change: 'Change',
  undo: 'Undo',
  discard: 'Discard',
  done: 'Done',
  tryAgain: 'Try again',
  clear: ({ label }: { label: string }) => `Clear ${label}`,
  clearSearch: 'Clear search',
  search: 'Search',
  noMatch: ({ query }: { query: string }) => `Nothing matches “${query}”.`,
  results: ({ count }: { count: number }) =>
    plural('en', count, { one: '# result', other: '# results' }),
  loading: 'Loading…',
  largeAccounts: 'Large accounts take longer.',
  keepIt: 'Keep it',
  copyDetails: 'Copy details for support',
  detailsToCopy: 'Copy these details:',
  copied: 'Copied',
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  changedTo: 'to',
  empty: 'nothing',
  andMore: ({ count }: { count: number }) => `and ${number('en', count)} more`,
  alwaysIncluded: 'Always included',
  menu: 'Pages',
  progress: ({ value, max }: { value: number; max: number }) =>
    `${number('en', value)} of about ${number('en', max)}`,
  /** Time since an event. */
  ago: ({ unit, count }: { unit: 'minute' | 'hour' | 'day'; count: number }) =>
    count === 0
      ? 'just now'
      : new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-count, unit),
});
