import { list, number, plural } from '../format';
import type { Messages } from '../types';

const quantity = (count: number, one: string, other: string) => plural('de', count, { one, other });

const chooseOther = {
  field: 'Wählen Sie ein anderes Feld.',
  column: 'Wählen Sie eine andere Spalte.',
};

/** `app` may be `thisApp`, so it begins a sentence. */
export const mapping: Messages['mapping'] = {
  mapFields: ({ count }) => `${quantity(count, '# Feld', '# Felder')} zuordnen`,
  mapMore: 'Zuordnen, falls vorhanden',
  mapped: ({ done, total }) => `${number('de', done)} von ${number('de', total)} zugeordnet`,
  neededBy: ({ app }) => `${app} braucht`,
  comesFrom: ({ provider, noun }) =>
    provider ? `Kommt aus ${provider}` : noun === 'column' ? 'Spalte' : 'Feld',
  choose: ({ provider, noun }) => {
    if (noun === 'column') return 'Spalte wählen';
    return provider ? `Feld aus ${provider} wählen` : 'Feld wählen';
  },
  chooseFor: ({ provider, noun, target }) => {
    if (noun === 'column') return `Spalte für ${target}`;
    return provider ? `Feld aus ${provider} für ${target}` : `Feld für ${target}`;
  },
  search: ({ provider, noun }) => {
    if (noun === 'column') return 'Spalten suchen';
    return provider ? `Felder in ${provider} suchen` : 'Felder suchen';
  },
  noMatch: ({ query, noun }) =>
    `${noun === 'column' ? 'Keine Spalte' : 'Kein Feld'} passt zu „${query}“.`,
  noFields: ({ noun }) => `Es gibt keine ${noun === 'column' ? 'Spalten' : 'Felder'} zur Auswahl.`,
  required: ({ provider, noun, target }) => {
    if (noun === 'column') return `Wählen Sie die Spalte, die „${target}“ enthält.`;
    return `Wählen Sie das Feld${provider ? ` aus ${provider}` : ''}, das „${target}“ enthält.`;
  },
  gone: ({ field, provider, noun }) =>
    `„${field}“ gibt es${provider ? ` in ${provider}` : ''} nicht mehr. ${chooseOther[noun]}`,
  leaveEmpty: 'Leer lassen',
  refusedField: ({ field, provider, noun }) =>
    `${field} wurde${provider ? ` von ${provider}` : ''} nicht akzeptiert. ${chooseOther[noun]} Oder lassen Sie sich Zugriff darauf geben.`,
  usedTwice: ({ field, target, noun }) =>
    `${field} wird schon für ${target} genutzt. ${chooseOther[noun]}`,
  move: ({ field, target }) =>
    `${field} wird schon für ${target} genutzt. Stattdessen hier nutzen?`,
  moveHere: 'Hier nutzen',
  suggested: 'Vorgeschlagen',
  custom: 'Individuell',
  standard: 'Standard',
  filled: ({ reason }) => `Vorgeschlagen: ${reason}`,
  maybe: ({ field }) => `Vielleicht ${field}?`,
  use: 'Übernehmen',
  useFor: ({ field, target }) => `${field} für ${target} übernehmen`,
  undo: 'Zurücknehmen',
  undoFor: ({ target }) => `Vorschlag für ${target} zurücknehmen`,
  useAll: ({ count }) => `Alle ${number('de', count)} Vorschläge übernehmen`,
  undoAll: ({ count }) => `Alle ${number('de', count)} Vorschläge zurücknehmen`,
  usedAll: ({ count }) => `${quantity(count, '# Vorschlag', '# Vorschläge')} übernommen`,
  undoneAll: ({ count }) => `${quantity(count, '# Vorschlag', '# Vorschläge')} zurückgenommen`,
  showOnly: 'Anzeigen',
  chipOpen: 'Offen',
  chipAll: 'Alle',
  noRows: 'Hier ist nichts mehr.',
  showAll: 'Alle anzeigen',
  andMore: ({ count }) => `und ${number('de', count)} weitere`,
  usedFor: ({ target }) => `Genutzt für ${target}`,
  sameName: 'gleicher Name',
  sameMeaning: 'gleiche Bedeutung',
  sameMeaningOf: ({ words }) => `gleiche Bedeutung: ${words.join(', ')}`,
  similarName: 'ähnlicher Name',
  declaredDefault: 'übliche Wahl',
  onlyListWithValues: 'die einzige Liste mit diesen Werten',
  inPrompt: 'passt zur Beschreibung',
  string: 'Text',
  boolean: 'Ja/Nein',
  singleSelect: 'Liste',
  listOf: ({ count }) => `Liste mit ${quantity(count, '# Wert', '# Werten')}`,
  multiSelect: 'Mehrere aus einer Liste',
  severalOf: ({ count }) => `Mehrere von ${number('de', count)}`,
  date: 'Datum',
  datetime: 'Datum und Uhrzeit',
  int: 'Zahl',
  float: 'Zahl',
  reference: 'Verknüpfung',
  linkTo: ({ objects }) => `Verknüpfung mit ${list('de', objects, 'or')}`,
  other: 'Anderes',
  readOnly: 'Nur lesbar',
  mapValues: ({ done, total }) =>
    `Werte zuordnen (${number('de', done)} von ${number('de', total)})`,
  valuesHelp: ({ target, app, noun }) =>
    `${app} kennt für ${target} eigene Werte. Geben Sie an, welcher Wert ${noun === 'column' ? 'dieser Spalte' : 'dieses Felds'} welchem davon entspricht.`,
  valueFor: ({ provider, value }) =>
    provider ? `Wert aus ${provider} für ${value}` : `Wert für ${value}`,
  noValue: 'Nicht zugeordnet',
  noValues: ({ field }) => `${field} hat keine Liste mit Werten, die sich zuordnen lassen.`,
  valueUsedTwice: ({ value, other }) =>
    `„${value}“ wird schon für ${other} genutzt. Jeder Wert lässt sich einmal nutzen.`,
  valueGone: ({ value, field }) =>
    `„${value}“ gibt es in ${field} nicht mehr. Wählen Sie einen anderen Wert.`,
  useSuggestedValues: ({ count }) =>
    quantity(count, 'Den # passenden übernehmen', 'Die # passenden übernehmen'),
  valueOption: ({ value, used }) => `${value} (${used})`,
  searchValues: 'Werte suchen',
  noValueMatch: ({ query }) => `Kein Wert passt zu „${query}“.`,
  yes: 'Ja',
  no: 'Nein',
  thisApp: 'Diese App',
  noTargets: 'Hier gibt es nichts zuzuordnen.',
  connectFirst: ({ provider }) =>
    `Verbinden Sie sich zuerst${provider ? ` mit ${provider}` : ''}; die Felder werden aus Ihrem Konto gelesen.`,
  unreadable: ({ object }) => `${object} kann gerade nicht gelesen werden.`,
  fixed: ({ provider }) => (provider ? `Vorgegeben aus ${provider}` : 'Vorgegeben'),
};
