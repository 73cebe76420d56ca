import { number, plural } from '../format';
import type { Messages } from '../types';

export const list: Messages['list'] = {
  title: 'Integrationen',
  loading: 'Integrationen werden geladen…',
  attentionCount: ({ count, total }) =>
    `Handlungsbedarf bei ${number('de', count)} · ${number('de', total)} insgesamt`,
  installedCount: ({ count, total }) =>
    `${number('de', count)} von ${number('de', total)} installiert`,
  availableCount: ({ count }) =>
    plural('de', count, { one: '# Integration', other: '# Integrationen' }),

  search: 'Integrationen suchen',
  found: ({ count }) =>
    plural('de', count, { one: '# Integration gefunden', other: '# Integrationen gefunden' }),

  empty: ({ app }) => `${app} hat noch keine Integrationen.`,
  emptyNoApp: 'Es gibt noch keine Integrationen.',

  objectName: ({ name }) => name,
  reads: ({ objects }) => `Liest Daten aus ${objects}.`,
  writes: ({ objects }) => `Legt Datensätze in ${objects} an und ändert sie.`,
  readsAndWritesSame: ({ objects }) => `Liest und ändert Daten in ${objects}.`,
  readsAndWrites: ({ read, write }) => `Liest Daten aus ${read}; ändert Daten in ${write}.`,
  usesAccount: ({ provider }) => `Nutzt Ihr Konto bei ${provider}.`,
  more: ({ count }) => `${number('de', count)} weitere`,

  signInRefused: ({ provider }) => `${provider} akzeptiert diese Anmeldung nicht mehr.`,
  unhealthy: 'Ein Teil der Daten kommt nicht an.',
  lastRun: ({ ago }) => `Letzter Lauf ${ago}.`,
  lastRunFailed: ({ ago }) =>
    ago === undefined
      ? 'Der letzte Lauf ist fehlgeschlagen.'
      : `Der letzte Lauf ist ${ago} fehlgeschlagen.`,
  runningNow: 'Läuft gerade.',
  noRunsYet: 'Noch keine Läufe.',

  attention: 'Handlungsbedarf',
  unfinished: 'Nicht abgeschlossen',
  installed: 'Installiert',
  notSetUp: 'Nicht eingerichtet',

  fix: 'Beheben',
  setUp: 'Einrichten',
  manage: 'Verwalten',
  open: 'Öffnen',

  statusUnknownTitle: 'Was eingerichtet ist, lässt sich gerade nicht anzeigen',
  statusUnknown: 'Sie können trotzdem jede Integration öffnen.',

  unavailableTitle: ({ app }) => `Integrationen sind in ${app} gerade nicht verfügbar`,
  unavailableTitleNoApp: 'Integrationen sind gerade nicht verfügbar',
  forbiddenTitle: ({ app }) => `Sie können die Integrationen von ${app} nicht sehen`,
  forbiddenTitleNoApp: 'Sie können die Integrationen nicht sehen',
};
