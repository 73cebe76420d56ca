import { capital } from '../capital';
import { date, list, number } from '../format';
import type { Messages } from '../types';

/** `app` may be `thisApp`, which has one form only where it is subject or object: no dative here. */
export const connect: Messages['connect'] = {
  thisApp: 'diese App',
  regionLabel: ({ provider }) => `${provider} verbinden`,

  windowTitle: ({ provider }) => `Verbindung zu ${provider}`,
  windowText: 'Einen Moment…',

  checking: ({ provider }) => `Die Anmeldung bei ${provider} wird geprüft…`,

  title: ({ provider, app }) => `${capital('de', app)} mit ${provider} verbinden`,
  accessSummary: ({ app }) => `Was ${app} tun wird`,
  accessRead: 'Lesen',
  accessWrite: 'Anlegen und ändern',
  accessObjects: ({ objects, more }) =>
    list('de', [...objects, ...(more > 0 ? [`${number('de', more)} weitere`] : [])]),
  accessSubscribe: 'Änderungen sofort erhalten',
  accessSubscribeNote: ({ provider, app }) =>
    `Ändert sich ein Datensatz in ${provider}, erfährt es ${app} sofort`,
  accessProxy: ({ provider }) => `In ${provider} in Ihrem Namen handeln`,
  accessProxyNote: ({ app }) => `Für alles, was ${app} auf Ihren Wunsch dort erledigt`,
  whoSignsIn: ({ provider, app }) =>
    `Melden Sie sich bei ${provider} mit einem Konto an, das alles sieht, was ${app} bekommen soll.`,
  ownDomain: 'Mein Unternehmen hat eine eigene Anmeldeseite',
  moreDetails: 'Weitere Angaben',
  continueTo: ({ provider }) => `Weiter zu ${provider}`,
  neverSeesPassword: ({ app }) => `${capital('de', app)} sieht Ihr Passwort nie`,
  sentEncrypted: 'Verschlüsselt, hier nie gespeichert',
  connect: 'Verbinden',
  signInAt: ({ host }) => `Die Anmeldung findet bei ${host} statt`,
  nothingNeeded: ({ provider }) => `${provider} verlangt keine Anmeldung.`,

  apiKey: 'API-Schlüssel',
  username: 'Benutzername',
  password: 'Passwort',
  clientId: 'Client-ID',
  clientSecret: 'Client-Secret',
  scopes: 'Berechtigungen (Scopes)',
  workspace: 'Arbeitsbereich',
  example: ({ example }) => `Beispiel: ${example}`,
  pasteCut: ({ value }) => `${value} wurde aus der eingefügten Adresse übernommen.`,
  choose: 'Auswählen',
  required: ({ label }) => `„${label}“ fehlt noch`,
  chooseRequired: ({ label }) => `Wählen Sie einen Wert für „${label}“`,
  invalidUrl: ({ label }) =>
    `Geben Sie bei „${label}“ nur den gefragten Teil ein, oder fügen Sie die ganze Adresse ein`,
  invalidOption: ({ label }) => `Wählen Sie einen der Werte für „${label}“`,
  invalid: ({ label }) => `„${label}“ sieht nicht richtig aus`,
  keyRefused: ({ provider }) => `${provider} hat diesen API-Schlüssel nicht akzeptiert`,
  credentialsRefused: ({ provider }) => `${provider} hat diese Angaben nicht akzeptiert`,
  refusedHelp: 'Prüfen Sie, ob alles vollständig kopiert ist.',

  waitingTitle: ({ provider }) => `Schließen Sie die Anmeldung bei ${provider} ab`,
  waitingOpening: ({ provider }) => `${provider} wird geöffnet…`,
  waitingText: 'Sobald Sie angemeldet sind, geht es hier automatisch weiter.',
  waitingCameBack: ({ provider }) =>
    `Wir warten auf ${provider}. Fenster geschlossen? Öffnen Sie es noch einmal.`,
  waitingHint: ({ provider }) =>
    `${provider} hat ein Problem gemeldet. Öffnen Sie das Fenster noch einmal, oder brechen Sie ab und beginnen Sie neu.`,
  showWindow: ({ provider }) => `Fenster von ${provider} zeigen`,
  cancel: 'Abbrechen',
  cantSeeIt: 'Sie sehen das Fenster nicht?',
  openAgain: 'Noch einmal öffnen',
  openTab: 'Stattdessen einen Tab öffnen',
  otherPerson: 'Hat jemand anderes die Zugangsdaten?',
  copyLink: 'Link für diese Person kopieren',
  linkCopied: 'Link kopiert',
  linkToCopy: 'Diesen Link kopieren:',
  wrongDomain: 'Falsche Anmeldeseite?',
  change: 'Ändern',
  timedOutTitle: 'Noch nicht verbunden',
  timedOutText: ({ provider }) =>
    `Bei ${provider} fertig? Prüfen Sie es jetzt, oder beginnen Sie neu.`,
  checkNow: 'Jetzt prüfen',
  notFinished: 'Anmeldung nicht abgeschlossen?',
  stillNotConnected: 'Immer noch nicht verbunden.',
  startAgain: 'Neu beginnen',
  offerTitle: ({ person, provider }) => `${person} hat ${provider} verbunden`,
  offerText: 'Sie können diese Verbindung nutzen, statt sich selbst anzumelden.',
  useIt: 'Diese Verbindung nutzen',
  someone: 'Jemand aus Ihrem Unternehmen',

  blockedTitle: 'Der Browser hat das Fenster blockiert',
  blockedText: ({ provider }) =>
    `Öffnen Sie ${provider} in einem neuen Tab, melden Sie sich an, und kommen Sie dann hierher zurück.`,
  blockedLink: ({ provider }) => `${provider} öffnen`,

  endedTitle: ({ provider }) => `${provider} wurde an anderer Stelle getrennt`,
  endedText: 'Zum Fortfahren neu verbinden.',

  failedTitle: ({ provider }) => `${provider} ist nicht verbunden`,
  failedText: ({ provider }) =>
    `${provider} hat die Anmeldung beendet, deshalb wurde nichts verbunden.`,
  deniedText:
    'Sie haben den Zugriff nicht erlaubt, deshalb wurde nichts verbunden. Versuchen Sie es erneut, und wählen Sie „Zulassen“.',
  failedReason: ({ provider }) => `${provider} meldet:`,
  tryAgain: 'Erneut versuchen',
  changeDetails: 'Angaben ändern',

  cutOffText: ({ provider }) =>
    `Das Fenster wurde geschlossen, bevor ${provider} geantwortet hat. Deshalb wurde nichts verbunden.`,

  packageTitle: ({ provider, app }) => `Installieren Sie zuerst ${app} in ${provider}`,
  packageText: ({ provider, app }) =>
    `${capital('de', app)} bringt ein Paket für ${provider} mit. Ein Administrator installiert es einmal. Es öffnet sich in einem neuen Tab; kommen Sie danach hierher zurück.`,
  packageInstall: 'Paket installieren',
  packageDone: 'Ist installiert, weiter',
  packageSkip: 'Ist schon installiert',

  stepTitle: ({ provider }) => `Noch ein Schritt bei ${provider}`,
  stepText: ({ provider }) =>
    `Ihre Angaben wurden akzeptiert. ${provider} möchte, dass Sie die Verbindung dort bestätigen.`,
  stepBlocked: 'Erlauben Sie Fenster für diese Seite, und drücken Sie dann noch einmal.',

  metadataTitle: ({ provider }) => `Noch eine Angabe für ${provider}`,
  metadataText: ({ app }) =>
    `Das braucht ${app}, um Ihre Daten zu lesen. Ihre Anmeldung bleibt, wie sie ist.`,
  save: 'Speichern',
  updateTitle: ({ provider }) => `Neue Zugangsdaten für ${provider}`,
  updateText: 'Die bisherigen werden ersetzt. Ihre Einstellungen bleiben erhalten.',

  connectedTitle: ({ provider }) => `${provider} ist verbunden`,
  connectedSince: ({ since, locale }) => `Verbunden am ${date(locale, since)}`,
  continue: 'Weiter',
  announceConnected: ({ provider }) => `${provider} ist verbunden.`,
  renewedTitle: ({ provider }) => `Sie sind wieder bei ${provider} angemeldet`,
  detailsInUse: 'Ihre neuen Angaben werden jetzt verwendet',
  signInAgain: 'Neu anmelden',
  otherAccountTitle: 'Sie haben sich mit einem anderen Konto angemeldet',
  otherAccount: ({ before, after }) =>
    `Vorher: ${before}. Jetzt: ${after}. Ihre Einstellungen bleiben erhalten.`,

  attentionTitle: ({ provider }) => `Melden Sie sich neu bei ${provider} an`,
  attentionText: ({ provider }) =>
    `${provider} akzeptiert diese Anmeldung nicht mehr. Melden Sie sich neu an; Ihre Einstellungen bleiben erhalten.`,
  attentionKeyTitle: ({ provider }) => `${provider} akzeptiert diese Angaben nicht mehr`,
  attentionKeyText: 'Geben Sie sie neu ein; Ihre Einstellungen bleiben erhalten.',
  enterDetails: 'Neue Angaben eingeben',

  disconnect: 'Trennen…',
  disconnectTitle: ({ provider }) => `${provider} trennen?`,
  disconnectText: ({ provider, app }) =>
    `${capital('de', app)} kann ${provider} dann nicht mehr nutzen. Zum Wiederverbinden muss sich jemand neu anmelden.`,
  disconnectAccount: ({ account }) => `Konto: ${account}`,
  disconnectConfirm: 'Trennen',
  disconnectFailed: ({ provider }) => `${provider} ist noch verbunden`,
  inUseTitle: ({ provider }) => `${provider} wird noch genutzt`,
  inUseText: ({ provider, app }) =>
    `${provider} ist mit dieser Verbindung für ${app} installiert. Deinstallieren Sie es zuerst; damit endet auch die Verbindung.`,
  close: 'Schließen',
};
