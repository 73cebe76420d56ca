import { plural, section } from '../format';
import { pluralNoun } from './nouns';

interface Counts {
  count: number;
}

/** The list of integrations. */
export const list = /* @__PURE__ */ section('list', {
  title: 'Integrations',
  loading: 'Loading integrations…',
  /** Under the title; `total` of them. */
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

  /** An object's own name, as in “reads Accounts”. */
  objectName: ({ name }: { name: string }) => pluralNoun(name),
  /** What an integration does; `objects` are names in a row. */
  reads: ({ objects }: { objects: string }) => `Reads ${objects}.`,
  writes: ({ objects }: { objects: string }) => `Creates and updates ${objects}.`,
  readsAndWritesSame: ({ objects }: { objects: string }) => `Reads and updates ${objects}.`,
  readsAndWrites: ({ read, write }: { read: string; write: string }) =>
    `Reads ${read}; updates ${write}.`,
  usesAccount: ({ provider }: { provider: string }) => `Uses your ${provider} account.`,
  more: ({ count }: Counts) => `${count} more`,

  /** In place of what it does, where a person is asked for. */
  signInRefused: ({ provider }: { provider: string }) =>
    `${provider} stopped accepting this sign-in.`,
  unhealthy: 'Some data isn’t getting through.',
  /** The last run of what is installed; `ago` is *12 minutes ago*. */
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

  /** The integrations are there, the group's side of them is not. */
  statusUnknownTitle: 'What is set up can’t be shown right now',
  statusUnknown: 'You can still open each integration.',

  unavailableTitle: ({ app }: { app: string }) =>
    `Integrations aren’t available in ${app} right now`,
  unavailableTitleNoApp: 'Integrations aren’t available right now',
  forbiddenTitle: ({ app }: { app: string }) => `You can’t see the integrations of ${app}`,
  forbiddenTitleNoApp: 'You can’t see the integrations',
});
