import { capital } from '../capital';
import { date, list } from '../format';
import type { Messages } from '../types';

/** `app` may be `thisApp`, which has one form only where it is subject or object: no dative here. */
export const connect: Messages['connect'] = {
  thisApp: 'diese App',
  regionLabel: ({ provider }) => `${provider} verbinden`,

  windowTitle: ({ provider }) => `Verbindung zu ${provider}`,
  windowText: 'Einen Moment…',

  checking: ({ provider }) => `Die Anmeldung bei ${provider} wird geprüft…`,

  title: ({ provider, app }) => `${capital('de', app)} mit ${provider} verbinden`,
  accessTitle: ({ app }) => `${capital('de', app)} wird`,
  accessSummary: ({ app }) => `Was ${app} tun wird`,
  accessRead: ({ objects }) => `Daten aus ${list('de', objects)} lesen`,
  accessWrite: ({ objects }) => `Datensätze in ${list('de', objects)} anlegen und ändern`,
  accessProxy: ({ provider }) => `weitere Anfragen im Namen dieses Benutzers an ${provider} senden`,
  accessSubscribe: ({ provider }) => `von ${provider} erfahren, wenn sich Datensätze ändern`,
  whoSignsIn: ({ provider, app }) =>
    `Melden Sie sich mit einem Benutzer an, der in ${provider} alles sieht, was ${app} bekommen soll.`,
  ownDomain: 'Mein Unternehmen hat eine eigene Anmelde-Domain',
  moreDetails: 'Weitere Angaben',
  continueTo: ({ provider }) => `Weiter zu ${provider}`,
  opensWindow: ({ app }) => `Öffnet ein Fenster. ${capital('de', app)} sieht das Passwort nie.`,
  connect: 'Verbinden',
  sentEncrypted: 'Wird verschlüsselt gesendet und nicht in diesem Browser gespeichert.',
  signInAt: ({ host }) => `Die Anmeldung findet bei ${host} statt`,
  nothingNeeded: ({ provider }) =>
    `${provider} verlangt keine Anmeldung. Mit „Verbinden“ geht es weiter.`,

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
  required: ({ label }) => `Füllen Sie „${label}“ aus.`,
  chooseRequired: ({ label }) => `Wählen Sie einen Wert für „${label}“.`,
  invalidUrl: ({ label }) =>
    `Geben Sie bei „${label}“ nur den gefragten Teil ein, oder fügen Sie die ganze Adresse ein.`,
  invalidOption: ({ label }) => `Wählen Sie einen der Werte für „${label}“.`,
  invalid: ({ label }) => `Prüfen Sie „${label}“.`,
  keyRefused: ({ provider }) => `${provider} hat diesen API-Schlüssel nicht akzeptiert`,
  credentialsRefused: ({ provider }) => `${provider} hat diese Angaben nicht akzeptiert`,
  refusedHelp: 'Prüfen Sie, ob alles vollständig kopiert ist.',

  waitingTitle: ({ provider }) => `Schließen Sie die Anmeldung bei ${provider} ab`,
  waitingOpening: ({ provider }) => `${provider} wird geöffnet…`,
  waitingText: 'Danach geht es hier von selbst weiter.',
  waitingCameBack: ({ provider }) =>
    `Noch nicht verbunden. Wenn Sie bei ${provider} fertig sind, geht es hier von selbst weiter.`,
  waitingHint: ({ provider }) =>
    `${provider} hat ein Problem gemeldet. Öffnen Sie das Fenster noch einmal, oder brechen Sie ab und beginnen Sie neu.`,
  showWindow: 'Fenster zeigen',
  cancel: 'Abbrechen',
  cantSeeIt: 'Nicht zu sehen?',
  openAgain: 'Noch einmal öffnen',
  openTab: 'In neuem Tab öffnen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  copyLinkHelp: 'Hat jemand anderes die Zugangsdaten? Schicken Sie dieser Person den Link.',
  linkToCopy: 'Diesen Link kopieren:',
  wrongDomain: 'Falsche Domain?',
  change: 'Ändern',
  timedOutTitle: 'Noch nicht verbunden',
  timedOutText: ({ provider }) =>
    `Wenn Sie bei ${provider} fertig sind, prüfen Sie es jetzt. Sonst beginnen Sie neu.`,
  checkNow: 'Jetzt prüfen',
  stillNotConnected: 'Immer noch nicht verbunden.',
  startAgain: 'Neu beginnen',
  offerTitle: ({ person, provider }) => `${person} hat ${provider} inzwischen verbunden`,
  offerText: 'Sie können diese Verbindung nutzen, statt sich selbst anzumelden.',
  useIt: 'Diese Verbindung nutzen',
  someone: 'Jemand aus Ihrem Unternehmen',

  blockedTitle: 'Der Browser hat das Fenster blockiert',
  blockedText:
    'Melden Sie sich dort an, und kommen Sie dann zurück. Hier geht es von selbst weiter.',
  blockedLink: ({ provider }) => `Anmeldung bei ${provider} öffnen`,

  endedTitle: ({ provider }) => `${provider} wurde an anderer Stelle getrennt`,
  endedText: 'Zum Fortfahren neu verbinden.',

  failedTitle: ({ provider }) => `${provider} ist nicht verbunden`,
  failedText: ({ provider }) =>
    `Die Anmeldung bei ${provider} endete ohne Erlaubnis. Es wurde nichts geändert.`,
  failedReason: ({ provider }) => `${provider} meldet:`,
  tryAgain: 'Erneut versuchen',
  changeDetails: 'Angaben ändern',

  cutOffText: 'Das Fenster war zu, bevor eine Antwort kam. Es wurde nichts geändert.',

  packageTitle: ({ provider, app }) => `Installieren Sie zuerst ${app} in ${provider}`,
  packageText: ({ provider, app }) =>
    `${capital('de', app)} bringt ein Paket für ${provider} mit. Ein Administrator installiert es einmal; es öffnet sich in einem neuen Tab. Kommen Sie danach hierher zurück.`,
  packageInstall: 'Paket installieren',
  packageDone: 'Ist installiert, weiter',
  packageSkip: 'Überspringen, schon installiert',

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

  connected: 'Verbunden',
  connectedTitle: ({ provider }) => provider,
  connectedBy: ({ person, since, locale }) => `${person} · seit ${date(locale, since)}`,
  connectedSince: ({ since, locale }) => `Seit ${date(locale, since)}`,
  announceConnected: ({ provider }) => `${provider} ist verbunden.`,
  renewedTitle: ({ provider }) => `Sie sind wieder bei ${provider} angemeldet`,
  detailsInUse: 'Ihre neuen Angaben werden jetzt verwendet',
  signInAgain: 'Neu anmelden',
  otherAccountTitle: 'Das ist ein anderes Konto als vorher',
  otherAccount: ({ before, after }) =>
    `Vorher: ${before}. Jetzt: ${after}. Ihre Einstellungen bleiben erhalten.`,

  needsAttention: 'Handlungsbedarf',
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
