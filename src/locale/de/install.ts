import { list, number, plural } from '../format';
import { scheduleTime, weekday } from '../schedule';
import type { Messages } from '../types';

const all = (names: string[]) => list('de', names);
const quantity = (count: number, one: string, other: string) => plural('de', count, { one, other });
const fields = (count: number) => quantity(count, '# Feld', '# Felder');

const runKinds = { read: 'Lesen', write: 'Schreiben', other: 'Lauf' };

export const install: Messages['install'] = {
  // Places and state words
  overview: 'Übersicht',
  data: 'Daten',
  connection: 'Verbindung',
  activity: 'Aktivität',
  activityHelp: 'Was zuletzt lief und wie es ausging',
  places: ({ provider }) => `Einstellungen für ${provider}`,
  filterData: 'Filtern',
  notInstalled: 'Nicht installiert',
  installed: 'Installiert',
  needsAttention: 'Handlungsbedarf',
  unreadable: 'Nicht lesbar',
  toMap: ({ count }) => `${number('de', count)} offen`,
  new: 'Neu',
  edited: 'Bearbeitet',
  paused: 'Pausiert',
  leftOut: 'Weggelassen',
  ready: 'Bereit',
  on: 'Aktiv',
  back: 'Zurück',

  // Waiting
  readingFields: ({ provider }) => `Felder aus ${provider} werden gelesen…`,

  // Overview
  oneThingLeft: ({ count, object }) => `Fehlt noch: ${fields(count)} in ${object}`,
  thingsLeft: ({ count, objects }) => `Noch zuzuordnen: ${fields(count)} in ${all(objects)}`,
  readyToInstall: ({ provider }) => `${provider} kann installiert werden`,
  isInstalled: ({ provider }) => `${provider} ist installiert`,
  changesToSave: ({ count }) =>
    quantity(count, 'Noch zu speichern: eine Änderung', 'Noch zu speichern: # Änderungen'),
  nothingToChoose: ({ app }) =>
    `Hier gibt es nichts auszuwählen. ${app} nutzt die Verbindung, wie sie ist.`,
  howOften: 'Wie oft',
  pastRecords: 'Frühere Daten',
  also: 'Außerdem',
  otherRequests: ({ provider, person }) =>
    person
      ? `weitere Anfragen an ${provider} im Namen von ${person}`
      : `weitere Anfragen an ${provider}`,
  subscribes: ({ provider }) => `erfährt sofort von Änderungen in ${provider}`,
  fieldCount: ({ count }) => fields(count),
  allFields: 'alle Felder',
  writes: 'anlegen und ändern',
  deletes: 'löschen',
  notUsed: 'nicht genutzt',
  review: 'Ihre Änderungen',

  // How often and how far back
  everyMinutes: ({ count }) => quantity(count, 'jede Minute', 'alle # Minuten'),
  everyHours: ({ count }) => quantity(count, 'jede Stunde', 'alle # Stunden'),
  everyDays: ({ count }) => quantity(count, 'täglich', 'alle # Tage'),
  dailyAt: ({ hour, minute }) => `täglich um ${scheduleTime('de', hour, minute)}`,
  weekly: ({ weekday: day }) => `jeden ${weekday('de', day)}`,
  monthly: 'jeden Monat',
  onSchedule: 'nach Zeitplan',
  onRequest: ({ app }) => `nur auf Anfrage von ${app}`,
  scheduleOf: ({ schedule, objects }) => `${schedule} (${all(objects)})`,
  lastDays: ({ count }) => quantity(count, 'letzter Tag', 'letzte # Tage'),
  allRecords: 'alle',
  noRecords: 'keine, nur neue und geänderte',
  pastOf: ({ past, objects }) => `${past} (${all(objects)})`,
  whichRecords: 'Welche Daten',
  filterIs: ({ field, name }) => `${field} ist „${name}“`,
  filterIsYes: ({ field }) => `${field} ist ja`,
  filterIsNo: ({ field }) => `${field} ist nein`,
  filterOn: ({ field }) => `eine Bedingung für ${field}`,
  allFilters: ({ words }) => list('de', words),
  pastWhere: ({ past, filters }) => `${past}; Bedingung: ${filters}`,

  // Footer
  needsYou: ({ count, total }) =>
    `Bei ${number('de', count)} von ${number('de', total)} fehlt etwas`,
  next: ({ object, count }) => `Weiter: ${object}, ${number('de', count)} offen`,
  install: 'Installieren',
  installing: 'Wird installiert…',
  changes: ({ count }) => quantity(count, '# Änderung', '# Änderungen'),
  discard: 'Verwerfen',
  save: ({ count }) => quantity(count, '# Änderung speichern', '# Änderungen speichern'),
  done: 'Fertig',
  saved: 'Gespeichert',
  allSaved: 'Alle Änderungen sind gespeichert.',
  discarded: 'Ihre Änderungen sind verworfen.',
  settleFirst: ({ count }) => quantity(count, '# Konflikt klären', '# Konflikte klären'),

  // An object's page
  use: ({ object }) => `Was mit ${object} geschehen soll`,
  inUse: 'Wird genutzt',
  pause: 'Pausiert',
  leaveOut: 'Weglassen',
  useObject: ({ object }) => `${object} nutzen`,
  alwaysOn: 'Immer aktiv',
  isLeftOut: ({ app, object }) => `${object} ist weggelassen. ${app} liest daraus nichts.`,
  isPaused: ({ app, object }) =>
    `${app} liest ${object} vorerst nicht. Die Einstellungen dafür bleiben erhalten.`,
  cannotRead: ({ object, provider }) =>
    `${object} kann nicht gelesen werden. Der Benutzer, der ${provider} verbunden hat, darf es nicht sehen. Fragen Sie Ihren Administrator für ${provider}, oder lassen Sie ${object} weg.`,
  cannotReadShort: ({ object, provider }) =>
    `Nicht lesbar. Der Benutzer, der ${provider} verbunden hat, darf ${object} nicht sehen.`,
  unreadableLeftOut: ({ object, provider }) =>
    `${object} kann nicht gelesen werden und ist deshalb vorerst weggelassen. Der Benutzer, der ${provider} verbunden hat, darf es nicht sehen. Fragen Sie Ihren Administrator für ${provider}, und prüfen Sie dann erneut.`,
  checkAgain: 'Erneut prüfen',
  stillUnreadable: ({ object }) => `${object} kann immer noch nicht gelesen werden.`,
  nowReadable: ({ object }) => `${object} kann jetzt gelesen werden.`,
  fields: 'Felder',
  included: ({ count, names }) => `${number('de', count)} enthalten: ${names}`,
  fieldAs: ({ field, as }) => `${field} als ${as}`,
  calledInApp: ({ app, name }) => `${app} nennt das „${name}“.`,
  noneIncluded: 'Noch keine enthalten.',
  andMore: ({ names, count }) => `${names} und ${number('de', count)} weitere`,
  added: ({ count, total }) => `${number('de', count)} von ${number('de', total)} hinzugefügt`,
  addExtra: 'Zusatzfelder hinzufügen',
  changeExtra: 'Zusatzfelder ändern',
  hideExtra: 'Zusatzfelder ausblenden',
  searchFields: 'Felder suchen',
  noFieldMatches: ({ query }) => `Kein Feld passt zu „${query}“.`,
  noneInFilter: 'Hier sind keine Felder.',
  clearSearch: 'Suche leeren',
  chipAll: 'Alle',
  chipAdded: 'Hinzugefügt',
  chipCustom: 'Individuell',
  showOnly: 'Anzeigen',
  addAll: ({ count }) => `Alle ${number('de', count)} hinzufügen`,
  removeAll: ({ count }) => `Alle ${number('de', count)} entfernen`,
  addedAll: ({ count }) => `${fields(count)} hinzugefügt.`,
  removedAll: ({ count }) => `${fields(count)} entfernt.`,
  undo: 'Zurücknehmen',
  extraFields: ({ object }) => `Zusatzfelder von ${object}`,
  everyField: ({ provider }) => `Alle Felder, auch solche, die ${provider} später bekommt`,
  goneField: 'Nicht mehr da',
  writing: 'Schreiben',
  letWrite: ({ app, object }) => `${app} darf Datensätze in ${object} anlegen und ändern`,
  more: 'Mehr',
  letDelete: ({ app, object }) => `${app} darf Datensätze in ${object} löschen`,
  rules: 'Felder mit eigener Regel; sie bleiben, wie sie sind:',
  rulesLost: ({ count }) =>
    quantity(
      count,
      'Beim Speichern geht die Regel für # Feld verloren.',
      'Beim Speichern gehen die Regeln für # Felder verloren.',
    ),
  rule: ({ value, onCreate, onUpdate }) =>
    [
      value !== undefined && `„${String(value)}“, wo nichts anderes angegeben ist`,
      onCreate && 'beim Anlegen nicht geschrieben',
      onUpdate === 'never' && 'nie überschrieben',
      onUpdate === 'ifEmpty' && 'nur überschrieben, solange es leer ist',
    ]
      .filter(Boolean)
      .join(', '),
  readOnlyNow: ({ provider }) =>
    `Das ist gespeichert. Melden Sie sich neu bei ${provider} an, um es zu ändern.`,
  readOnlyUnread: ({ provider }) =>
    `Das ist der gespeicherte Stand. Sie können ihn ändern, sobald Ihre ${provider}-Felder gelesen werden können.`,
  nothingChosen: 'Nichts gewählt',

  // The diff
  objectIncluded: 'wird ab jetzt gelesen',
  objectLeftOut: 'wird nicht mehr gelesen',
  objectPaused: 'pausiert',
  objectResumed: 'wird wieder gelesen',
  allFieldsLabel: 'Alle Felder',
  writingLabel: 'Anlegen und Ändern',
  deletingLabel: 'Löschen',
  valueLabel: ({ target, value }) => `${target}, ${value}`,
  moreChanges: ({ count }) => `und ${number('de', count)} weitere`,
  actAsYou: ({ app, provider }) =>
    `In ${provider} für Sie handeln, wenn Sie in ${app} etwas starten`,

  // Confirmation before a save that takes something away or allows more
  confirmTitle: 'Diese Änderungen speichern?',
  confirmStop: ({ app, objects }) => `${app} liest ${all(objects)} nicht mehr.`,
  confirmWrite: ({ app, objects }) =>
    `${app} darf Datensätze in ${all(objects)} anlegen und ändern.`,
  confirmDelete: ({ app, objects }) => `${app} darf Datensätze in ${all(objects)} löschen.`,
  saveAndStop: ({ objects }) => `Speichern und ${all(objects)} stoppen`,
  saveAnyway: 'Speichern',
  keepEditing: 'Weiter bearbeiten',

  // Leaving with unsaved changes
  leaveTitle: 'Ohne Speichern verlassen?',
  leaveLoses: 'Diese Änderungen sind noch nicht gespeichert:',
  leaveAnyway: 'Verwerfen und verlassen',

  // Outcomes
  installedTitle: ({ provider }) => `${provider} ist installiert`,
  installedAutomatically: ({ app }) =>
    `Es gab nichts auszuwählen. ${app} nutzt die Verbindung, wie sie ist.`,
  doneReading: ({ app, schedule, past }) => `${app} liest neue Daten ${schedule}; ${past}.`,
  doneReadingEach: ({ app, schedule, past }) =>
    `${app} liest neue Daten ${schedule}. Frühere Daten: ${past}.`,
  doneReadingOnly: ({ app, schedule }) => `${app} liest neue Daten ${schedule}.`,
  doneOnRequest: ({ app }) => `${app} liest nur, wenn ${app} selbst anfragt.`,
  donePastDays: ({ count }) => `frühere Daten reichen ${quantity(count, '# Tag', '# Tage')} zurück`,
  donePastAll: 'alle früheren Daten kommen dazu',
  donePastNone: 'frühere Daten bleiben, wo sie sind',
  doneWriting: ({ app, objects }) =>
    `${app} kann Datensätze in ${all(objects)} anlegen und ändern.`,
  uninstallTitle: ({ provider }) => `${provider} deinstallieren?`,
  uninstall: 'Deinstallieren',
  uninstallMore: 'Deinstallieren…',
  uninstallSection: ({ provider }) => `${provider} deinstallieren`,
  uninstallHelp: ({ app, provider }) =>
    `${app} nutzt ${provider} dann nicht mehr, und was Sie hier gewählt haben, wird gelöscht.`,
  losesReading: ({ app, objects }) => `${app} liest ${all(objects)} nicht mehr.`,
  losesWriting: ({ app, objects }) =>
    `${app} legt in ${all(objects)} nichts mehr an und ändert dort nichts mehr.`,
  losesMappings: ({ count }) =>
    quantity(count, '# Zuordnung wird gelöscht.', '# Zuordnungen werden gelöscht.'),
  losesUse: ({ app, provider }) => `${app} nutzt ${provider} nicht mehr.`,
  losesConnection: 'Auch die Verbindung endet, falls sie nicht anderswo genutzt wird.',
  keepIt: 'Behalten',
  uninstalledTitle: ({ provider }) => `${provider} ist deinstalliert`,
  uninstalled: ({ app, provider }) => `${app} nutzt ${provider} nicht mehr.`,
  setUpAgain: 'Neu einrichten',

  // Failures and notices
  notInstalledTitle: 'Nicht installiert. Ihre Auswahl ist noch hier.',
  notSavedTitle: 'Nicht gespeichert. Ihre Änderungen sind noch hier.',
  uninstalledMeanwhileTitle: ({ provider }) => `${provider} wurde inzwischen deinstalliert`,
  uninstalledMeanwhile:
    'Ihre Änderungen sind noch hier. Installieren Sie es erneut, um sie zu nutzen.',
  notUninstalledTitle: 'Nicht deinstalliert',
  refusedAt: ({ object }) => `${object} wurde nicht akzeptiert`,
  refusedFields: ({ provider, fields: names }) =>
    `Es wurde nichts gespeichert. ${provider} hat das Lesen von ${all(names)} nicht erlaubt. Lassen Sie das weg, oder fragen Sie Ihren Administrator für ${provider} nach Zugriff, und speichern Sie dann erneut.`,
  leaveOutField: ({ field }) => `${field} weglassen`,
  refusedHelp: ({ provider }) =>
    `Es wurde nichts gespeichert. Ändern Sie, was ${provider} hier nennt, und versuchen Sie es dann erneut.`,
  failedTitle: 'Das wurde nicht geladen',
  unavailableTitle: 'Das ist gerade nicht verfügbar',
  unreadTitle: ({ provider }) => `Die Felder aus ${provider} konnten nicht gelesen werden`,
  unread: ({ provider }) =>
    `Prüfen Sie erneut, oder melden Sie sich mit einem Benutzer an, der sie in ${provider} sehen darf.`,
  signInAgain: 'Neu anmelden',
  badDetailsTitle: ({ provider }) => `${provider} akzeptiert diese Angaben nicht mehr`,
  badDetails: 'Geben Sie sie neu ein; Ihre Einstellungen bleiben erhalten.',
  enterDetails: 'Neue Angaben eingeben',
  badCredentialsTitle: ({ provider }) => `Melden Sie sich neu bei ${provider} an`,
  badCredentials: ({ provider }) =>
    `${provider} akzeptiert diese Anmeldung nicht mehr. Melden Sie sich neu an; Ihre Einstellungen bleiben erhalten.`,
  newerTitle: ({ app }) => `${app} möchte mehr als bisher`,
  newer: ({ objects, toMap }) =>
    [
      objects.length > 0 && `Neu: ${all(objects)}.`,
      toMap.length > 0 && `In ${all(toMap)} ist noch etwas zuzuordnen.`,
    ]
      .filter(Boolean)
      .join(' '),
  goneTitle: ({ provider }) => `In ${provider} gibt es Felder nicht mehr`,
  goneFields: ({ app, fields: names, objects }) =>
    `${all(names)} in ${all(objects)} gibt es nicht mehr, daher bekommt ${app} davon nichts.`,
  takeOut: 'Herausnehmen',
  goneValuesTitle: ({ provider }) => `In ${provider} gibt es Werte nicht mehr`,
  goneValues: ({ fields: names, objects }) =>
    `Was Sie in ${all(names)} (${all(objects)}) zugeordnet haben, ist nicht mehr vollständig da. Wählen Sie andere Werte.`,
  keptChanges: 'Ihre nicht gespeicherten Änderungen sind noch da.',
  mergedTitle: 'Mit neueren Änderungen zusammengeführt',
  mergedByOther: ({ objects }) =>
    `Jemand anderes hat ${all(objects)} geändert, während Sie daran gearbeitet haben. Hier ist jetzt beides.`,
  mergedByYou: ({ objects }) =>
    `Sie haben ${all(objects)} in einem anderen Tab geändert. Hier ist jetzt beides.`,
  conflictTitle: ({ objects }) =>
    `Jemand anderes hat ${all(objects)} geändert, während Sie daran gearbeitet haben`,
  conflictTitleYou: ({ objects }) => `Sie haben ${all(objects)} in einem anderen Tab geändert`,
  conflict: ({ count }) => `Wählen Sie für ${fields(count)}, was bleiben soll.`,
  conflictRest: ({ count }) =>
    quantity(
      count,
      '# andere Änderung ist zusammengeführt.',
      '# andere Änderungen sind zusammengeführt.',
    ),
  conflictFor: ({ object, target }) => `${object} › ${target}`,
  keepMine: 'Von Ihnen',
  keepTheirs: ({ time, date }) => {
    if (time === undefined) return 'Inzwischen gespeichert';
    return date === undefined ? `Um ${time} gespeichert` : `Am ${date} um ${time} gespeichert`;
  },
  nothing: 'nichts',
  keepChosen: 'Diese behalten',
  ok: 'OK',
  tooManyTitle: 'Etwas in diesem Teil funktioniert nicht mehr',
  reload: 'Wieder anzeigen',

  // Wizard
  step: ({ step, total, name }) =>
    total === undefined ? `Schritt ${step} · ${name}` : `Schritt ${step} von ${total} · ${name}`,
  steps: { connect: 'Verbinden', review: 'Prüfen', done: 'Fertig' },
  nextStep: 'Weiter',

  // Activity
  lastRuns: 'Letzte Läufe',
  run: ({ does, objects, records }) =>
    [
      objects.length > 0 ? all(objects) : runKinds[does],
      records !== undefined && quantity(records, '# Datensatz', '# Datensätze'),
      objects.length > 0 && does === 'write' && 'geschrieben',
    ]
      .filter(Boolean)
      .join(', '),
  ended: { success: 'Fertig', failure: 'Fehlgeschlagen', running: 'Läuft', unknown: 'Unklar' },
  details: 'Details',
  hideDetails: 'Details ausblenden',
  noDetails: 'Mehr ist über diesen Lauf nicht bekannt.',
  noRuns: ({ schedule }) =>
    schedule === undefined
      ? 'Noch keine Läufe.'
      : `Noch keine Läufe. Der erste beginnt bald, danach ${schedule}.`,
};
