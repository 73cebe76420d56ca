import { plural, section } from '../format';
import { pluralNoun } from './nouns';

interface Counts {
  count: number;
}

/** Sentences of the list of integrations. */
export const list = /* @__PURE__ */ section('list', {
  title: 'Integrations',
  loading: 'Loading integrations…',
  /** Line under the title; `total` integrations in all. */
  attentionCount: ({ count, total }: Counts & { total: number }) =>
    `${plural('en', count, { one: '# needs', other: '# need' })} attention · ${total} in all`,
  installedCount: ({ count, total }: Counts & { total: number }) =>
    `${count} of ${total} installed`,
  availableCount: ({ count }: Counts) =>
    plural('en', count, { one: '# integration', other: '# integrations' }),

  search: 'Search integrations',
  found: ({ count }: Counts) =>
    plural('en', count, { one: '# integration found', other: '# integrations found' }),

  empty: ({ app }: { app: string }) => `${app} has no integrations yet.`,
  emptyNoApp: 'There are no integrations yet.',

  /** Name of an object in a list, as in “reads Accounts”. */
  objectName: ({ name }: { name: string }) => pluralNoun(name),
  /** Purpose of an integration; `objects` are joined names. */
  reads: ({ objects }: { objects: string }) => `Reads ${objects}.`,
  writes: ({ objects }: { objects: string }) => `Creates and updates ${objects}.`,
  readsAndWritesSame: ({ objects }: { objects: string }) => `Reads and updates ${objects}.`,
  readsAndWrites: ({ read, write }: { read: string; write: string }) =>
    `Reads ${read}; updates ${write}.`,
  usesAccount: ({ provider }: { provider: string }) => `Uses your ${provider} account.`,
  more: ({ count }: Counts) => `${count} more`,

  /** Replaces the purpose where a person has to act. */
  signInRefused: ({ provider }: { provider: string }) =>
    `${provider} stopped accepting this sign-in.`,
  unhealthy: 'Some data isn’t getting through.',
  /** Last run of an installation; `ago` is *12 minutes ago*. */
  lastRun: ({ ago }: { ago: string }) => `Last run ${ago}.`,
  lastRunFailed: ({ ago }: { ago?: string }) =>
    ago === undefined ? 'The last run failed.' : `The last run failed ${ago}.`,
  runningNow: 'Running now.',
  noRunsYet: 'No runs yet.',

  attention: 'Needs attention',
  unfinished: 'Not finished',
  installed: 'Installed',
  notSetUp: 'Not set up',

  fix: 'Fix',
  setUp: 'Set up',
  manage: 'Manage',
  open: 'Open',

  /** The integrations are loaded, the group's installations are not. */
  statusUnknownTitle: 'What is set up can’t be shown right now',
  statusUnknown: 'You can still open each integration.',

  unavailableTitle: ({ app }: { app: string }) =>
    `Integrations aren’t available in ${app} right now`,
  unavailableTitleNoApp: 'Integrations aren’t available right now',
  forbiddenTitle: ({ app }: { app: string }) => `You can’t see the integrations of ${app}`,
  forbiddenTitleNoApp: 'You can’t see the integrations',
});
