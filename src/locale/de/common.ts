import { number, plural } from '../format';
import type { Messages } from '../types';

export const common: Messages['common'] = {
  optional: 'optional',
  poweredBy: 'Läuft mit Ampersand',
  show: 'Anzeigen',
  showSecret: ({ label }) => `${label} anzeigen`,
  betweenAffixes: ({ prefix, suffix }) => {
    if (!suffix) return `Nach ${prefix}`;
    return prefix ? `Zwischen ${prefix} und ${suffix}` : `Vor ${suffix}`;
  },
  whereToFind: 'Wo finde ich das?',
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  change: 'Ändern',
  undo: 'Zurücknehmen',
  discard: 'Verwerfen',
  done: 'Fertig',
  tryAgain: 'Erneut versuchen',
  clear: ({ label }) => `${label} leeren`,
  clearSearch: 'Suche leeren',
  search: 'Suchen',
  noMatch: ({ query }) => `Nichts passt zu „${query}“.`,
  results: ({ count }) => plural('de', count, { other: '# Treffer' }),
  loading: 'Wird geladen…',
  largeAccounts: 'Große Konten brauchen länger.',
  keepIt: 'Behalten',
  copyDetails: 'Details für den Support kopieren',
  detailsToCopy: 'Diese Angaben kopieren:',
  copied: 'Kopiert',
  added: 'Hinzugefügt',
  removed: 'Entfernt',
  changed: 'Geändert',
  changedTo: 'wird zu',
  empty: 'nichts',
  andMore: ({ count }) => `und ${number('de', count)} weitere`,
  alwaysIncluded: 'Immer enthalten',
  menu: 'Seiten',
  progress: ({ value, max }) => `${number('de', value)} von etwa ${number('de', max)}`,
  ago: ({ unit, count }) =>
    count === 0
      ? 'gerade eben'
      : new Intl.RelativeTimeFormat('de', { numeric: 'auto' }).format(-count, unit),
};
