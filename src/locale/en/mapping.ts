import { list, plural, section } from '../format';

const quantity = (count: number, one: string, other: string) => plural('en', count, { one, other });

/** Name for a source of data: a field of a provider, or a column of a file. */
export type SourceNoun = 'field' | 'column';

/** Where a target's data comes from. */
interface Source {
  /** Display name of the provider, where one is known. */
  provider: string | undefined;
  noun: SourceNoun;
}

/** Sentences of mapping rows, the picker and value mappings. */
export const mapping = /* @__PURE__ */ section('mapping', {
  mapFields: ({ count }: { count: number }) => `Map ${quantity(count, '# field', '# fields')}`,
  mapMore: 'Map these if you have them',
  mapped: ({ done, total }: { done: number; total: number }) => `${done} of ${total} mapped`,
  neededBy: ({ app }: { app: string }) => `${app} needs`,
  comesFrom: ({ provider, noun }: Source) =>
    provider ? `Comes from ${provider}` : noun === 'column' ? 'Column' : 'Field',
  choose: ({ provider, noun }: Source) => {
    if (noun === 'column') return 'Choose a column';
    return provider ? `Choose a field from ${provider}` : 'Choose a field';
  },
  chooseFor: ({ provider, noun, target }: Source & { target: string }) => {
    if (noun === 'column') return `Column for ${target}`;
    return provider ? `${provider} field for ${target}` : `Field for ${target}`;
  },
  search: ({ provider, noun }: Source) => {
    if (noun === 'column') return 'Search columns';
    return provider ? `Search ${provider} fields` : 'Search fields';
  },
  noMatch: ({ query, noun }: { query: string; noun: SourceNoun }) =>
    `No ${noun === 'column' ? 'column' : 'field'} matches “${query}”.`,
  noFields: ({ noun }: { noun: SourceNoun }) =>
    `There are no ${noun === 'column' ? 'columns' : 'fields'} to choose from.`,
  required: ({ provider, noun, target }: Source & { target: string }) => {
    if (noun === 'column') return `Choose the column that holds ${target}.`;
    return `Choose the ${provider ? `${provider} field` : 'field'} that holds ${target}.`;
  },
  gone: ({ field, provider }: Source & { field: string }) =>
    `“${field}” no longer exists${provider ? ` in ${provider}` : ''}. Choose another.`,
  leaveEmpty: 'Leave it empty',
  refusedField: ({ field, provider }: Source & { field: string }) =>
    `${provider ? `${provider} didn’t accept ${field}` : `${field} wasn’t accepted`}. Choose another, or ask for access to it.`,
  usedTwice: ({ field, target }: { field: string; target: string; noun: SourceNoun }) =>
    `${field} is already used for ${target}. Choose another.`,
  move: ({ field, target }: { field: string; target: string }) =>
    `${field} is already used for ${target}. Use it here instead?`,
  moveHere: 'Use it here',
  suggested: 'Suggested',
  custom: 'Custom',
  standard: 'Standard',
  filled: ({ reason }: { reason: string }) => `Suggested: ${reason}`,
  maybe: ({ field }: { field: string }) => `Maybe ${field}?`,
  use: 'Use',
  useFor: ({ field, target }: { field: string; target: string }) => `Use ${field} for ${target}`,
  undo: 'Undo',
  undoFor: ({ target }: { target: string }) => `Undo the suggestion for ${target}`,
  useAll: ({ count }: { count: number }) => `Use all ${count} suggestions`,
  undoAll: ({ count }: { count: number }) => `Undo all ${count} suggestions`,
  usedAll: ({ count }: { count: number }) =>
    `${quantity(count, '# suggestion', '# suggestions')} used`,
  undoneAll: ({ count }: { count: number }) =>
    `${quantity(count, '# suggestion', '# suggestions')} undone`,
  showOnly: 'Show',
  chipOpen: 'To do',
  chipAll: 'All',
  noRows: 'Nothing left here.',
  showAll: 'Show all',
  andMore: ({ count }: { count: number }) => `and ${count} more`,
  usedFor: ({ target }: { target: string }) => `Used for ${target}`,
  sameName: 'same name',
  sameMeaning: 'same meaning',
  sameMeaningOf: ({ words }: { words: string[] }) => `same meaning: ${words.join(', ')}`,
  similarName: 'similar name',
  declaredDefault: 'usual choice',
  onlyListWithValues: 'the only list with these values',
  inPrompt: 'fits the description',
  string: 'Text',
  boolean: 'Yes/no',
  singleSelect: 'List',
  listOf: ({ count }: { count: number }) => `List of ${count}`,
  multiSelect: 'Several of a list',
  severalOf: ({ count }: { count: number }) => `Several of ${count}`,
  date: 'Date',
  datetime: 'Date and time',
  int: 'Number',
  float: 'Number',
  reference: 'Link',
  linkTo: ({ objects }: { objects: string[] }) => `Link to ${list('en', objects, 'or')}`,
  other: 'Other',
  readOnly: 'Read only',
  mapValues: ({ done, total }: { done: number; total: number }) =>
    `Map values (${done} of ${total})`,
  valuesHelp: ({ target, app, noun }: { target: string; app: string; noun: SourceNoun }) =>
    `Say which value in this ${noun === 'column' ? 'column' : 'field'} means which ${target} in ${app}.`,
  valueFor: ({ provider, value }: { provider: string | undefined; value: string }) =>
    provider ? `${provider} value for ${value}` : `Value for ${value}`,
  noValue: 'Not mapped',
  noValues: ({ field }: { field: string }) => `${field} has no list of values to map.`,
  valueUsedTwice: ({ value, other }: { value: string; other: string }) =>
    `“${value}” is already used for ${other}. Each can be used once.`,
  valueGone: ({ value, field }: { value: string; field: string }) =>
    `“${value}” is no longer in ${field}. Choose another.`,
  useSuggestedValues: ({ count }: { count: number }) =>
    `Use ${quantity(count, 'the # that fits', 'the # that fit')}`,
  valueOption: ({ value, used }: { value: string; used: string }) => `${value} (${used})`,
  searchValues: 'Search values',
  noValueMatch: ({ query }: { query: string }) => `No value matches “${query}”.`,
  yes: 'Yes',
  no: 'No',
  thisApp: 'This app',
  noTargets: 'Nothing to map here.',
  connectFirst: ({ provider }: { provider: string | undefined }) =>
    provider
      ? `Connect ${provider} first; its fields are read from your account.`
      : 'Connect first; fields are read from your account.',
  unreadable: ({ object }: { object: string }) => `${object} can’t be read right now.`,
  fixed: ({ provider }: { provider: string | undefined }) =>
    provider ? `Set for you from ${provider}` : 'Set for you',
});
