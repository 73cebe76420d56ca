import { capital } from '../capital';
import { date, list, number, section } from '../format';
import { pluralNoun } from './nouns';

interface Names {
  provider: string;
  app: string;
}

/** Sentences of connecting an account. */
export const connect = /* @__PURE__ */ section('connect', {
  /** Replaces the name of the host's app where it is unknown. */
  thisApp: 'this app',
  regionLabel: ({ provider }: { provider: string }) => `Connect ${provider}`,

  windowTitle: ({ provider }: { provider: string }) => `Connecting to ${provider}`,
  windowText: 'One moment…',

  checking: ({ provider }: { provider: string }) => `Checking your ${provider} sign-in…`,

  title: ({ provider, app }: Names) => `Connect ${provider} to ${app}`,
  accessSummary: ({ app }: { app: string }) => `What ${app} will do`,
  accessRead: 'Read',
  accessWrite: 'Create and update',
  /** Names of objects; `more` counts those that are left out of a long list. */
  accessObjects: ({ objects, more }: { objects: string[]; more: number }) =>
    list('en', [...objects.map(pluralNoun), ...(more > 0 ? [`${number('en', more)} more`] : [])]),
  accessSubscribe: 'Get changes as they happen',
  accessSubscribeNote: ({ provider, app }: Names) =>
    `${provider} tells ${app} when a record changes`,
  accessProxy: ({ provider }: { provider: string }) => `Act as you in ${provider}`,
  accessProxyNote: ({ app }: { app: string }) => `When you start something in ${app}`,
  whoSignsIn: ({ provider, app }: Names) =>
    `Sign in to ${provider} with an account that can see everything you want in ${app}.`,
  ownDomain: 'My company has its own login page',
  moreDetails: 'More details',
  continueTo: ({ provider }: { provider: string }) => `Continue to ${provider}`,
  neverSeesPassword: ({ app }: { app: string }) => `${capital('en', app)} never sees your password`,
  sentEncrypted: 'Encrypted, never kept in this browser',
  connect: 'Connect',
  signInAt: ({ host }: { host: string }) => `You’ll sign in at ${host}`,
  nothingNeeded: ({ provider }: { provider: string }) => `${provider} needs no sign-in.`,

  apiKey: 'API key',
  username: 'User name',
  password: 'Password',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  scopes: 'Scopes',
  workspace: 'Workspace',
  example: ({ example }: { example: string }) => `Example: ${example}`,
  pasteCut: ({ value }: { value: string }) => `Took ${value} from the address you pasted.`,
  choose: 'Choose one',
  required: ({ label }: { label: string }) => `${label} is required`,
  chooseRequired: ({ label }: { label: string }) => `Choose a value for ${label}`,
  invalidUrl: ({ label }: { label: string }) =>
    `Enter only the part asked for in ${label}, or paste the whole address`,
  invalidOption: ({ label }: { label: string }) => `Choose one of the values for ${label}`,
  invalid: ({ label }: { label: string }) => `${label} doesn’t look right`,
  keyRefused: ({ provider }: { provider: string }) => `${provider} didn’t accept this API key`,
  credentialsRefused: ({ provider }: { provider: string }) =>
    `${provider} didn’t accept these details`,
  refusedHelp: 'Check that all of it was copied.',

  waitingTitle: ({ provider }: { provider: string }) => `Finish signing in to ${provider}`,
  waitingOpening: ({ provider }: { provider: string }) => `Opening ${provider}…`,
  waitingText: 'We’ll continue automatically once you’ve signed in.',
  waitingCameBack: ({ provider }: { provider: string }) =>
    `We’re waiting for ${provider}. Closed the window? Open it again.`,
  waitingHint: ({ provider }: { provider: string }) =>
    `${provider} reported a problem. Open the window again, or cancel and start over.`,
  showWindow: ({ provider }: { provider: string }) => `Show the ${provider} window`,
  cancel: 'Cancel',
  cantSeeIt: 'Can’t see the window?',
  openAgain: 'Open it again',
  openTab: 'Use a tab instead',
  otherPerson: 'Does someone else have the login?',
  copyLink: 'Copy a link for them',
  linkCopied: 'Link copied',
  linkToCopy: 'Copy this link:',
  wrongDomain: 'Wrong sign-in page?',
  change: 'Change it',
  timedOutTitle: 'Not connected yet',
  timedOutText: ({ provider }: { provider: string }) =>
    `Finished in ${provider}? Check now, or start again.`,
  checkNow: 'Check now',
  notFinished: 'Didn’t finish signing in?',
  stillNotConnected: 'Still not connected.',
  startAgain: 'Start again',
  offerTitle: ({ person, provider }: { person: string; provider: string }) =>
    `${person} has connected ${provider}`,
  offerText: 'You can use that connection instead of signing in yourself.',
  useIt: 'Use that connection',
  someone: 'Someone in your company',

  blockedTitle: 'Your browser blocked the window',
  blockedText: ({ provider }: { provider: string }) =>
    `Open ${provider} in a new tab, sign in, then come back here.`,
  blockedLink: ({ provider }: { provider: string }) => `Open ${provider}`,

  endedTitle: ({ provider }: { provider: string }) => `${provider} was disconnected elsewhere`,
  endedText: 'Connect it again to continue.',

  failedTitle: ({ provider }: { provider: string }) => `${provider} isn’t connected`,
  failedText: ({ provider }: { provider: string }) =>
    `${provider} ended the sign-in, so nothing was connected.`,
  deniedText: 'You didn’t allow access, so nothing was connected. Try again and choose Allow.',
  failedReason: ({ provider }: { provider: string }) => `${provider} said:`,
  tryAgain: 'Try again',
  changeDetails: 'Change details',

  cutOffText: ({ provider }: { provider: string }) =>
    `The window closed before ${provider} answered, so nothing was connected.`,

  packageTitle: ({ provider, app }: Names) => `Install ${app} in ${provider} first`,
  packageText: ({ provider, app }: Names) =>
    `${capital('en', app)} comes with a package for ${provider}. An administrator installs it once. It opens in a new tab; come back here when it’s done.`,
  packageInstall: 'Install the package',
  packageDone: 'It’s installed, continue',
  packageSkip: 'It’s already installed',

  stepTitle: ({ provider }: { provider: string }) => `One more step at ${provider}`,
  stepText: ({ provider }: { provider: string }) =>
    `Your details were accepted. ${provider} asks you to confirm the connection there.`,
  stepBlocked: 'Allow windows for this page, then press the button again.',

  metadataTitle: ({ provider }: { provider: string }) => `One more thing for ${provider}`,
  metadataText: ({ app }: { app: string }) =>
    `${capital('en', app)} needs this to read your data. Your sign-in stays as it is.`,
  save: 'Save',
  updateTitle: ({ provider }: { provider: string }) => `New sign-in details for ${provider}`,
  updateText: 'They replace the ones in use. Your settings are kept.',

  connectedTitle: ({ provider }: { provider: string }) => `${provider} is connected`,
  connectedSince: ({ since, locale }: { since: string; locale: string }) =>
    `Connected on ${date(locale, since)}`,
  continue: 'Continue',
  announceConnected: ({ provider }: { provider: string }) => `${provider} is connected.`,
  renewedTitle: ({ provider }: { provider: string }) => `You’re signed in to ${provider} again`,
  detailsInUse: 'Your new details are in use',
  signInAgain: 'Sign in again',
  otherAccountTitle: 'You signed in with a different account',
  otherAccount: ({ before, after }: { before: string; after: string }) =>
    `Before: ${before}. Now: ${after}. Your settings are kept.`,

  attentionTitle: ({ provider }: { provider: string }) => `Sign in to ${provider} again`,
  attentionText: ({ provider }: { provider: string }) =>
    `${provider} no longer accepts this connection. Sign in again; your settings are kept.`,
  attentionKeyTitle: ({ provider }: { provider: string }) =>
    `${provider} stopped accepting these details`,
  attentionKeyText: 'Enter them again; your settings are kept.',
  enterDetails: 'Enter new details',

  disconnect: 'Disconnect…',
  disconnectTitle: ({ provider }: { provider: string }) => `Disconnect ${provider}?`,
  disconnectText: ({ provider, app }: Names) =>
    `${capital('en', app)} can’t use ${provider} anymore. To connect it again, someone has to sign in again.`,
  disconnectAccount: ({ account }: { account: string }) => `Account: ${account}`,
  disconnectConfirm: 'Disconnect',
  disconnectFailed: ({ provider }: { provider: string }) => `${provider} is still connected`,
  inUseTitle: ({ provider }: { provider: string }) => `${provider} is still in use`,
  inUseText: ({ provider, app }: Names) =>
    `${provider} is installed in ${app} with this connection. Uninstall it first; that ends the connection too.`,
  close: 'Close',
});
