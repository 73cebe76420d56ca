import { clockTime } from '../format';
import type { Messages } from '../types';

interface Names {
  provider?: string;
  app?: string;
}

const app = (names: Names) => names.app ?? 'Der Dienst';
const subject = (names: Names) => names.provider || 'Das';
const place = (names: Names) => (names.app ? ` in ${names.app}` : '');
const support = (names: Names) => (names.app ? `Support von ${names.app}` : 'Support');

const notAvailable = (names: Names) =>
  `${subject(names)} ist${place(names)} gerade nicht verfügbar`;
const tellSupport = (args: Names & { reference: string }) =>
  `Wenden Sie sich an den ${support(args)}, und nennen Sie ${args.reference}.`;

export const errors: Messages['errors'] = {
  offlineTitle: 'Keine Verbindung zum Internet',
  offline: 'Nichts ist verloren. Versuchen Sie es erneut, sobald Sie wieder online sind.',
  unreachableTitle: (names) => `${app(names)} ist nicht erreichbar`,
  unreachable: 'Es kam keine brauchbare Antwort. Versuchen Sie es gleich noch einmal.',
  timeoutTitle: 'Das dauert zu lange',
  timeout: 'Es kam nicht rechtzeitig eine Antwort. Versuchen Sie es erneut.',
  unauthorizedTitle: notAvailable,
  unauthorized: tellSupport,
  forbiddenTitle: (names) =>
    `Sie können ${names.provider || 'das'}${place(names)} nicht einrichten`,
  forbidden: (args) =>
    `Ihr Konto darf das nicht. Wenden Sie sich an den ${support(args)}, und nennen Sie ${args.reference}.`,
  notFoundTitle: notAvailable,
  notFound: tellSupport,
  conflictTitle: 'Jemand anderes hat gleichzeitig etwas geändert',
  conflict:
    'Ihre Änderungen sind noch hier. Prüfen Sie, was sich geändert hat, und speichern Sie erneut.',
  refusedTitle: 'Nicht gespeichert',
  refused: 'Etwas darin wurde nicht akzeptiert. Ihre Änderungen sind noch hier.',
  rateLimitedTitle: 'Zu viele Anfragen auf einmal',
  rateLimited: 'Warten Sie einen Moment, und versuchen Sie es dann erneut.',
  rateLimitedUntil: ({ time, locale = 'de' }) =>
    `Warten Sie bis ${clockTime(locale, time)}, und versuchen Sie es dann erneut.`,
  serverTitle: (names) => `${app(names)} hatte ein Problem`,
  server: 'Ihre Eingaben sind nicht verloren. Versuchen Sie es gleich noch einmal.',
  unsupportedTitle: (names) => `${subject(names)} lässt sich hier nicht verbinden`,
  unsupported: (args) =>
    `Diese Art der Anmeldung gibt es auf dieser Seite nicht. Der ${support(args)} kann die Verbindung für Sie herstellen; nennen Sie dort ${args.reference}.`,
  developerTitle: notAvailable,
  developer: tellSupport,
  unexpectedTitle: 'Dieser Teil funktioniert nicht mehr',
  unexpected:
    'Ihre Änderungen bleiben erhalten. Versuchen Sie es erneut, oder laden Sie die Seite neu.',
};
