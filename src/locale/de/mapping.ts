import { list, number, plural } from '../format';
import type { Messages } from '../types';

const quantity = (count: number, one: string, other: string) => plural('de', count, { one, other });

/**
 * `provider` may be `yourSystem`, which is a dative: it follows *aus*, *in*, *von* and *mit* only. `app` may be
 * `thisApp`: it begins a sentence.
 */
export const mapping: Messages['mapping'] = {
  mapFields: ({ count }) => `${quantity(count, '# Feld', '# Felder')} zuordnen`,
  mapMore: 'Zuordnen, falls vorhanden',
  mapped: ({ done, total }) => `${number('de', done)} von ${number('de', total)} zugeordnet`,
  neededBy: ({ app }) => `${app} braucht`,
  comesFrom: ({ provider }) => `Kommt aus ${provider}`,
  choose: ({ provider }) => `Feld aus ${provider} wählen`,
  chooseFor: ({ provider, target }) => `Feld aus ${provider} für ${target}`,
  search: ({ provider }) => `Felder in ${provider} suchen`,
  noMatch: ({ query }) => `Kein Feld passt zu „${query}“.`,
  noFields: 'Es gibt keine Felder zur Auswahl.',
  required: ({ provider, target }) =>
    `Wählen Sie das Feld aus ${provider}, das „${target}“ enthält.`,
  gone: ({ field, provider }) =>
    `„${field}“ gibt es in ${provider} nicht mehr. Wählen Sie ein anderes Feld.`,
  leaveEmpty: 'Leer lassen',
  refusedField: ({ field, provider }) =>
    `${field} wurde von ${provider} nicht akzeptiert. Wählen Sie ein anderes Feld, oder lassen Sie sich Zugriff darauf geben.`,
  usedTwice: ({ field, target }) =>
    `${field} wird schon für ${target} genutzt. Wählen Sie ein anderes Feld.`,
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
  valuesHelp: ({ target, app }) =>
    `${app} kennt für ${target} eigene Werte. Geben Sie an, welcher Wert dieses Felds welchem davon entspricht.`,
  valueFor: ({ value }) => `Wert für ${value}`,
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
  yourSystem: 'Ihrem System',
  thisApp: 'Diese App',
  noTargets: 'Hier gibt es nichts zuzuordnen.',
  connectFirst: ({ provider }) =>
    `Verbinden Sie sich zuerst mit ${provider}; die Felder werden aus Ihrem Konto gelesen.`,
  unreadable: ({ object }) => `${object} kann gerade nicht gelesen werden.`,
  fixed: ({ provider }) => `Vorgegeben aus ${provider}`,
};
