import { withArticle } from './article';
import { list, number, plural, section } from '../format';
import { scheduleTime, weekday } from '../schedule';
import { pluralList, pluralNoun } from './nouns';

const quantity = (count: number, one: string, other: string) => plural('en', count, { one, other });
const fields = (count: number) => quantity(count, '# field', '# fields');

const runKinds = { read: 'Reading', write: 'Writing', other: 'Run' };

interface GoneWords {
  fields: string[];
  objects: string[];
}

interface RuleWords {
  value?: string | number | boolean;
  onCreate?: 'never';
  onUpdate?: 'never' | 'ifEmpty';
}

interface RunWords {
  does: keyof typeof runKinds;
  objects: string[];
  records?: number;
}

interface Names {
  app: string;
  provider: string;
}

/** Sentences of installing, changing and uninstalling. */
export const install = /* @__PURE__ */ section('install', {
  // Places and state words
  overview: 'Overview',
  data: 'Data',
  connection: 'Connection',
  activity: 'Activity',
  activityHelp: 'What ran last, and how it went',
  places: ({ provider }: { provider: string }) => `${provider} settings`,
  filterData: 'Filter',
  notInstalled: 'Not installed',
  installed: 'Installed',
  needsAttention: 'Needs attention',
  unreadable: 'Can’t be read',
  toMap: ({ count }: { count: number }) => `${count} to map`,
  new: 'New',
  edited: 'Edited',
  paused: 'Paused',
  leftOut: 'Left out',
  ready: 'Ready',
  on: 'On',
  back: 'Back',

  // Waiting
  readingFields: ({ provider }: { provider: string }) => `Reading your ${provider} fields…`,

  // Overview
  oneThingLeft: ({ count, object }: { count: number; object: string }) =>
    `One thing left: ${fields(count)} in ${object}`,
  thingsLeft: ({ count, objects }: { count: number; objects: string[] }) =>
    `${fields(count)} to map in ${list('en', objects)}`,
  readyToInstall: ({ provider }: { provider: string }) => `${provider} is ready to install`,
  isInstalled: ({ provider }: { provider: string }) => `${provider} is installed`,
  changesToSave: ({ count }: { count: number }) =>
    quantity(count, 'One change to save', '# changes to save'),
  nothingToChoose: ({ app }: { app: string }) =>
    `Nothing to choose here. ${app} uses the connection as it is.`,
  howOften: 'How often',
  pastRecords: 'Past records',
  also: 'Also',
  otherRequests: ({ provider, person }: { provider: string; person?: string }) =>
    person ? `other requests to ${provider} as ${person}` : `other requests to ${provider}`,
  subscribes: ({ provider }: { provider: string }) =>
    `hears of changes in ${provider} as they happen`,
  fieldCount: ({ count }: { count: number }) => fields(count),
  allFields: 'all fields',
  writes: 'creates and updates',
  deletes: 'deletes',
  notUsed: 'not used',
  review: 'Your changes',

  // How often and how far back
  everyMinutes: ({ count }: { count: number }) =>
    quantity(count, 'every minute', 'every # minutes'),
  everyHours: ({ count }: { count: number }) => quantity(count, 'every hour', 'every # hours'),
  everyDays: ({ count }: { count: number }) => quantity(count, 'every day', 'every # days'),
  dailyAt: ({ hour, minute }: { hour: number; minute: number }) =>
    `every day at ${scheduleTime('en', hour, minute)}`,
  weekly: ({ weekday: day }: { weekday: number }) => `every ${weekday('en', day)}`,
  monthly: 'every month',
  onSchedule: 'on a schedule',
  onRequest: ({ app }: { app: string }) => `only when ${app} asks`,
  scheduleOf: ({ schedule, objects }: { schedule: string; objects: string[] }) =>
    `${schedule} (${list('en', objects)})`,
  lastDays: ({ count }: { count: number }) => quantity(count, 'last day', 'last # days'),
  allRecords: 'all of them',
  noRecords: 'none, only new and changed ones',
  pastOf: ({ past, objects }: { past: string; objects: string[] }) =>
    `${past} (${list('en', objects)})`,
  whichRecords: 'Which records',
  filterIs: ({ field, name }: { field: string; name: string }) => `${field} is “${name}”`,
  filterIsYes: ({ field }: { field: string }) => `${field} is yes`,
  filterIsNo: ({ field }: { field: string }) => `${field} is no`,
  filterOn: ({ field }: { field: string }) => `a condition on ${field}`,
  allFilters: ({ words }: { words: string[] }) => list('en', words),
  pastWhere: ({ past, filters }: { past: string; filters: string }) =>
    `${past}, only where ${filters}`,

  // Footer
  needsYou: ({ count, total }: { count: number; total: number }) =>
    `${number('en', count)} of ${number('en', total)} ${count === 1 ? 'needs' : 'need'} you`,
  next: ({ object, count }: { object: string; count: number }) =>
    `Next: ${object}, ${count} to map`,
  install: 'Install',
  installing: 'Installing…',
  changes: ({ count }: { count: number }) => quantity(count, '# change', '# changes'),
  discard: 'Discard',
  save: ({ count }: { count: number }) => quantity(count, 'Save # change', 'Save # changes'),
  done: 'Done',
  saved: 'Saved',
  allSaved: 'All changes are saved.',
  discarded: 'Your changes are discarded.',
  settleFirst: ({ count }: { count: number }) =>
    quantity(count, 'Settle 1 conflict', 'Settle # conflicts'),

  // An object's page
  use: ({ object }: { object: string }) => `What to do with ${object}`,
  inUse: 'In use',
  pause: 'Paused',
  leaveOut: 'Leave out',
  useObject: ({ object }: { object: string }) => `Use ${object}`,
  alwaysOn: 'Always on',
  isLeftOut: ({ app, object }: { app: string; object: string }) =>
    `${object} is left out. ${app} doesn’t read it.`,
  isPaused: ({ app, object }: { app: string; object: string }) =>
    `${app} doesn’t read ${object} for now. Its settings are kept.`,
  cannotRead: ({ object, provider }: { object: string; provider: string }) =>
    `${object} can’t be read. The ${provider} user who connected isn’t allowed to see it. Ask your ${provider} admin, or leave ${object} out.`,
  cannotReadShort: ({ object, provider }: { object: string; provider: string }) =>
    `Can’t be read. The ${provider} user who connected isn’t allowed to see ${object}.`,
  unreadableLeftOut: ({ object, provider }: { object: string; provider: string }) =>
    `${object} can’t be read, so it is left out for now. The ${provider} user who connected isn’t allowed to see it. Ask your ${provider} admin, then check again.`,
  checkAgain: 'Check again',
  stillUnreadable: ({ object }: { object: string }) => `${object} still can’t be read.`,
  nowReadable: ({ object }: { object: string }) => `${object} can be read now.`,
  fields: 'Fields',
  included: ({ count, names }: { count: number; names: string }) =>
    `${number('en', count)} included: ${names}`,
  fieldAs: ({ field, as }: { field: string; as: string }) => `${field} as ${as}`,
  calledInApp: ({ app, name }: { app: string; name: string }) => `${app} calls this ${name}.`,
  noneIncluded: 'None are included yet.',
  andMore: ({ names, count }: { names: string; count: number }) =>
    `${names} and ${number('en', count)} more`,
  added: ({ count, total }: { count: number; total: number }) =>
    `${number('en', count)} of ${number('en', total)} added`,
  addExtra: 'Add extra fields',
  changeExtra: 'Change extra fields',
  hideExtra: 'Hide extra fields',
  searchFields: 'Search fields',
  noFieldMatches: ({ query }: { query: string }) => `No field matches “${query}”.`,
  noneInFilter: 'No fields here.',
  clearSearch: 'Clear search',
  chipAll: 'All',
  chipAdded: 'Added',
  chipCustom: 'Custom',
  showOnly: 'Show',
  addAll: ({ count }: { count: number }) => `Add all ${number('en', count)}`,
  removeAll: ({ count }: { count: number }) => `Remove all ${number('en', count)}`,
  addedAll: ({ count }: { count: number }) => `${fields(count)} added.`,
  removedAll: ({ count }: { count: number }) => `${fields(count)} removed.`,
  undo: 'Undo',
  extraFields: ({ object }: { object: string }) => `Extra fields of ${object}`,
  everyField: ({ provider }: { provider: string }) =>
    `All fields, also ones that ${provider} gets later`,
  goneField: 'No longer there',
  writing: 'Writing',
  letWrite: ({ app, object }: { app: string; object: string }) =>
    `Let ${app} create and update ${pluralNoun(object)}`,
  more: 'More',
  letDelete: ({ app, object }: { app: string; object: string }) =>
    `Let ${app} delete ${pluralNoun(object)}`,
  rules: 'Fields with a rule of their own, kept as they are:',
  rulesLost: ({ count }: { count: number }) =>
    `Saving this forgets ${quantity(count, 'the rule of # field', 'the rules of # fields')}.`,
  rule: ({ value, onCreate, onUpdate }: RuleWords) =>
    [
      value !== undefined && `“${String(value)}” where nothing else is given`,
      onCreate && 'not written on creating',
      onUpdate === 'never' && 'never written over',
      onUpdate === 'ifEmpty' && 'written over only while empty',
    ]
      .filter(Boolean)
      .join(', '),
  readOnlyNow: ({ provider }: { provider: string }) =>
    `This is what is saved. Sign in to ${provider} again to change it.`,
  readOnlyUnread: ({ provider }: { provider: string }) =>
    `This is what is saved. You can change it once your ${provider} fields can be read.`,
  nothingChosen: 'Nothing chosen',

  // The diff
  objectIncluded: 'read from now on',
  objectLeftOut: 'no longer read',
  objectPaused: 'paused',
  objectResumed: 'read again',
  allFieldsLabel: 'All fields',
  writingLabel: 'Creating and updating',
  deletingLabel: 'Deleting',
  valueLabel: ({ target, value }: { target: string; value: string }) => `${target}, ${value}`,
  moreChanges: ({ count }: { count: number }) => `and ${number('en', count)} more`,
  actAsYou: ({ app, provider }: Names) =>
    `Act as you in ${provider} when you start something in ${app}`,

  // Confirmation before a save that takes something away or allows more
  confirmTitle: 'Save these changes?',
  confirmStop: ({ app, objects }: { app: string; objects: string[] }) =>
    `${app} stops reading ${pluralList(objects)}.`,
  confirmWrite: ({ app, objects }: { app: string; objects: string[] }) =>
    `${app} may create and update ${pluralList(objects)}.`,
  confirmDelete: ({ app, objects }: { app: string; objects: string[] }) =>
    `${app} may delete ${pluralList(objects)}.`,
  saveAndStop: ({ objects }: { objects: string[] }) =>
    `Save and stop reading ${pluralList(objects)}`,
  saveAnyway: 'Save',
  keepEditing: 'Keep editing',

  // Leaving with unsaved changes
  leaveTitle: 'Leave without saving?',
  leaveLoses: 'These changes are not saved yet:',
  leaveAnyway: 'Discard and leave',

  // Outcomes
  installedTitle: ({ provider }: { provider: string }) => `${provider} is installed`,
  installedAutomatically: ({ app }: { app: string }) =>
    `There was nothing to choose. ${app} uses the connection as it is.`,
  doneReading: ({ app, schedule, past }: { app: string; schedule: string; past: string }) =>
    `${app} checks it ${schedule}; ${past}.`,
  doneReadingEach: ({ app, schedule, past }: { app: string; schedule: string; past: string }) =>
    `${app} checks it ${schedule}. Past records: ${past}.`,
  doneReadingOnly: ({ app, schedule }: { app: string; schedule: string }) =>
    `${app} checks it ${schedule}.`,
  doneOnRequest: ({ app }: { app: string }) => `${app} reads it only when it asks for it.`,
  donePastDays: ({ count }: { count: number }) =>
    `past records go back ${quantity(count, '# day', '# days')}`,
  donePastAll: 'all past records come in too',
  donePastNone: 'past records stay where they are',
  doneWriting: ({ app, objects }: { app: string; objects: string[] }) =>
    `${app} can create and update ${pluralList(objects)}.`,
  uninstallTitle: ({ provider }: { provider: string }) => `Uninstall ${provider}?`,
  uninstall: 'Uninstall',
  uninstallMore: 'Uninstall…',
  uninstallSection: ({ provider }: { provider: string }) => `Uninstall ${provider}`,
  uninstallHelp: ({ app, provider }: Names) =>
    `${app} stops using ${provider}, and what you chose here is deleted.`,
  losesReading: ({ app, objects }: { app: string; objects: string[] }) =>
    `${app} stops reading ${pluralList(objects)}.`,
  losesWriting: ({ app, objects }: { app: string; objects: string[] }) =>
    `${app} stops creating and updating ${pluralList(objects)}.`,
  losesMappings: ({ count }: { count: number }) =>
    quantity(count, '# mapping is deleted.', '# mappings are deleted.'),
  losesUse: ({ app, provider }: Names) => `${app} stops using ${provider}.`,
  losesConnection: 'The connection ends too, unless it is used elsewhere.',
  keepIt: 'Keep it',
  uninstalledTitle: ({ provider }: { provider: string }) => `${provider} is uninstalled`,
  uninstalled: ({ app, provider }: Names) => `${app} no longer uses ${provider}.`,
  setUpAgain: 'Set up again',

  // Failures and notices
  notInstalledTitle: 'Not installed. Your choices are still here.',
  notSavedTitle: 'Not saved. Your changes are still here.',
  uninstalledMeanwhileTitle: ({ provider }: { provider: string }) =>
    `${provider} was uninstalled meanwhile`,
  uninstalledMeanwhile: 'Your changes are still here. Install it again to use them.',
  notUninstalledTitle: 'Not uninstalled',
  refusedAt: ({ object }: { object: string }) => `${object} wasn’t accepted`,
  refusedFields: ({ provider, fields: names }: { provider: string; fields: string[] }) =>
    `Nothing was saved. ${provider} didn’t let ${list('en', names)} be read. Leave it out, or ask your ${provider} admin for access, then save again.`,
  leaveOutField: ({ field }: { field: string }) => `Leave out ${field}`,
  refusedHelp: ({ provider }: { provider: string }) =>
    `Nothing was saved. Change what ${provider} names here, then try again.`,
  failedTitle: 'This didn’t load',
  unavailableTitle: 'This isn’t available right now',
  unreadTitle: ({ provider }: { provider: string }) => `Your ${provider} fields couldn’t be read`,
  unread: ({ provider }: { provider: string }) =>
    `Check again, or sign in with ${withArticle(provider)} user who may see them.`,
  signInAgain: 'Sign in again',
  badDetailsTitle: ({ provider }: { provider: string }) =>
    `${provider} stopped accepting these details`,
  badDetails: 'Enter them again; your settings are kept.',
  enterDetails: 'Enter new details',
  badCredentialsTitle: ({ provider }: { provider: string }) => `Sign in to ${provider} again`,
  badCredentials: ({ provider }: { provider: string }) =>
    `${provider} stopped accepting this sign-in. Sign in again; your settings are kept.`,
  newerTitle: ({ app }: { app: string }) => `${app} asks for more than before`,
  newer: ({ objects, toMap }: { objects: string[]; toMap: string[] }) =>
    [
      objects.length > 0 && `New: ${pluralList(objects)}.`,
      toMap.length > 0 && `Something is left to map in ${list('en', toMap)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  goneTitle: ({ provider }: { provider: string }) => `Fields are gone from ${provider}`,
  goneFields: ({ app, fields: names, objects }: GoneWords & { app: string }) =>
    `${list('en', names)} in ${list('en', objects)} no longer ${names.length === 1 ? 'exists' : 'exist'}, so ${app} gets nothing from ${names.length === 1 ? 'it' : 'them'}.`,
  takeOut: 'Take out',
  goneValuesTitle: ({ provider }: { provider: string }) => `Values are gone from ${provider}`,
  goneValues: ({ fields: names, objects }: GoneWords) =>
    `What you mapped in ${list('en', names)} (${list('en', objects)}) is no longer all there. Choose other values.`,
  keptChanges: 'We kept your unsaved changes.',
  mergedTitle: 'Combined with newer changes',
  mergedByOther: ({ objects }: { objects: string[] }) =>
    `Someone else changed ${list('en', objects)} while you were editing. Both are here now.`,
  mergedByYou: ({ objects }: { objects: string[] }) =>
    `You changed ${list('en', objects)} in another tab. Both are here now.`,
  conflictTitle: ({ objects }: { objects: string[] }) =>
    `Someone else changed ${list('en', objects)} while you were editing`,
  conflictTitleYou: ({ objects }: { objects: string[] }) =>
    `You changed ${list('en', objects)} in another tab`,
  conflict: ({ count }: { count: number }) => `Choose which to keep for ${fields(count)}.`,
  conflictRest: ({ count }: { count: number }) =>
    quantity(count, '# other change is combined.', '# other changes are combined.'),
  conflictFor: ({ object, target }: { object: string; target: string }) => `${object} › ${target}`,
  keepMine: 'Yours',
  keepTheirs: ({ time, date }: { time?: string; date?: string }) => {
    if (time === undefined) return 'Saved meanwhile';
    return date === undefined ? `Saved at ${time}` : `Saved on ${date} at ${time}`;
  },
  nothing: 'nothing',
  keepChosen: 'Keep these',
  ok: 'OK',
  tooManyTitle: 'Something in this part stopped working',
  reload: 'Show it again',

  // Wizard
  step: ({ step, total, name }: { step: number; total?: number; name: string }) =>
    total === undefined ? `Step ${step} · ${name}` : `Step ${step} of ${total} · ${name}`,
  steps: { connect: 'Connect', review: 'Review', done: 'Done' },
  nextStep: 'Next',

  // Activity
  lastRuns: 'Last runs',
  run: ({ does, objects, records }: RunWords) =>
    [
      objects.length > 0 ? list('en', objects) : runKinds[does],
      records !== undefined && quantity(records, '# record', '# records'),
      objects.length > 0 && does === 'write' && 'written',
    ]
      .filter(Boolean)
      .join(', '),
  ended: { success: 'Done', failure: 'Failed', running: 'Running', unknown: 'Unclear' },
  details: 'Details',
  hideDetails: 'Hide details',
  noDetails: 'Nothing more is known of this run.',
  noRuns: ({ schedule }: { schedule?: string }) =>
    schedule === undefined
      ? 'No runs yet.'
      : `No runs yet. The first starts soon, then ${schedule}.`,
});
