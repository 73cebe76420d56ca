import { withArticle } from './article';
import { capital } from '../capital';
import { date, section } from '../format';
import { pluralList } from './nouns';

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
  accessTitle: ({ app }: { app: string }) => `${capital('en', app)} will`,
  accessSummary: ({ app }: { app: string }) => `What ${app} will do`,
  accessRead: ({ objects }: { objects: string[] }) => `read ${pluralList(objects)}`,
  accessWrite: ({ objects }: { objects: string[] }) => `create and update ${pluralList(objects)}`,
  accessProxy: ({ provider }: { provider: string }) =>
    `send other requests to ${provider} as this user`,
  accessSubscribe: ({ provider }: { provider: string }) =>
    `be told by ${provider} when records change`,
  whoSignsIn: ({ provider, app }: Names) =>
    `Use ${withArticle(provider)} user who can see everything you want in ${app}.`,
  ownDomain: 'My company has its own login domain',
  moreDetails: 'More details',
  continueTo: ({ provider }: { provider: string }) => `Continue to ${provider}`,
  opensWindow: ({ app }: { app: string }) =>
    `Opens a window. ${capital('en', app)} never sees your password.`,
  connect: 'Connect',
  sentEncrypted: 'Sent encrypted, not kept in this browser.',
  signInAt: ({ host }: { host: string }) => `You’ll sign in at ${host}`,
  nothingNeeded: ({ provider }: { provider: string }) =>
    `${provider} needs no sign-in. Press Connect to go on.`,

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
  required: ({ label }: { label: string }) => `Enter the ${label}.`,
  chooseRequired: ({ label }: { label: string }) => `Choose a value for ${label}.`,
  invalidUrl: ({ label }: { label: string }) =>
    `Enter only the part asked for in ${label}, or paste the whole address.`,
  invalidOption: ({ label }: { label: string }) => `Choose one of the values for ${label}.`,
  invalid: ({ label }: { label: string }) => `Check the ${label}.`,
  keyRefused: ({ provider }: { provider: string }) => `${provider} didn’t accept this API key`,
  credentialsRefused: ({ provider }: { provider: string }) =>
    `${provider} didn’t accept these details`,
  refusedHelp: 'Check that all of it was copied.',

  waitingTitle: ({ provider }: { provider: string }) => `Finish signing in to ${provider}`,
  waitingOpening: ({ provider }: { provider: string }) => `Opening ${provider}…`,
  waitingText: 'This page moves on by itself.',
  waitingCameBack: ({ provider }: { provider: string }) =>
    `Not connected yet. If you finished at ${provider}, this page moves on by itself.`,
  waitingHint: ({ provider }: { provider: string }) =>
    `${provider} reported a problem. Open the window again, or cancel and start over.`,
  showWindow: 'Show the window',
  cancel: 'Cancel',
  cantSeeIt: 'Can’t see it?',
  openAgain: 'Open it again',
  openTab: 'Open in a new tab',
  copyLink: 'Copy a link',
  linkCopied: 'Link copied',
  copyLinkHelp: 'Someone else has the login? Send them this link.',
  linkToCopy: 'Copy this link:',
  wrongDomain: 'Wrong domain?',
  change: 'Change',
  timedOutTitle: 'Not connected yet',
  timedOutText: ({ provider }: { provider: string }) =>
    `If you finished at ${provider}, check now. Otherwise start again.`,
  checkNow: 'Check now',
  stillNotConnected: 'Still not connected.',
  startAgain: 'Start again',
  offerTitle: ({ person, provider }: { person: string; provider: string }) =>
    `${person} connected ${provider} meanwhile`,
  offerText: 'You can use that connection instead of signing in yourself.',
  useIt: 'Use that connection',
  someone: 'Someone in your company',

  blockedTitle: 'Your browser blocked the window',
  blockedText: 'Sign in there, then come back. This page moves on by itself.',
  blockedLink: ({ provider }: { provider: string }) => `Open ${provider} sign-in`,

  endedTitle: ({ provider }: { provider: string }) => `${provider} was disconnected elsewhere`,
  endedText: 'Connect it again to go on.',

  failedTitle: ({ provider }: { provider: string }) => `${provider} isn’t connected`,
  failedText: ({ provider }: { provider: string }) =>
    `The sign-in at ${provider} ended without permission. Nothing was changed.`,
  failedReason: ({ provider }: { provider: string }) => `${provider} said:`,
  tryAgain: 'Try again',
  changeDetails: 'Change details',

  cutOffText: 'The window was gone before it gave an answer. Nothing was changed.',

  packageTitle: ({ provider, app }: Names) => `Install ${app} in ${provider} first`,
  packageText: ({ provider, app }: Names) =>
    `${capital('en', app)} comes with a package for ${provider}. An administrator installs it once; it opens in a new tab. Then come back here.`,
  packageInstall: 'Install the package',
  packageDone: 'It’s installed, go on',
  packageSkip: 'Skip, it’s installed already',

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

  connected: 'Connected',
  connectedTitle: ({ provider }: { provider: string }) => provider,
  connectedBy: ({ person, since, locale }: { person: string; since: string; locale: string }) =>
    `${person} · since ${date(locale, since)}`,
  connectedSince: ({ since, locale }: { since: string; locale: string }) =>
    `Since ${date(locale, since)}`,
  announceConnected: ({ provider }: { provider: string }) => `${provider} is connected.`,
  renewedTitle: ({ provider }: { provider: string }) => `You’re signed in to ${provider} again`,
  detailsInUse: 'Your new details are in use',
  signInAgain: 'Sign in again',
  otherAccountTitle: 'This is another account than before',
  otherAccount: ({ before, after }: { before: string; after: string }) =>
    `Before: ${before}. Now: ${after}. Your settings are kept.`,

  needsAttention: 'Needs attention',
  attentionTitle: ({ provider }: { provider: string }) => `Sign in to ${provider} again`,
  attentionText: ({ provider }: { provider: string }) =>
    `${provider} stopped accepting this sign-in. Sign in again; your settings are kept.`,
  attentionKeyTitle: ({ provider }: { provider: string }) =>
    `${provider} stopped accepting these details`,
  attentionKeyText: 'Enter them again; your settings are kept.',
  enterDetails: 'Enter new details',

  disconnect: 'Disconnect…',
  disconnectTitle: ({ provider }: { provider: string }) => `Disconnect ${provider}?`,
  disconnectText: ({ provider, app }: Names) =>
    `${capital('en', app)} can’t use ${provider} any more. To connect it again, someone has to sign in again.`,
  disconnectAccount: ({ account }: { account: string }) => `Account: ${account}`,
  disconnectConfirm: 'Disconnect',
  disconnectFailed: ({ provider }: { provider: string }) => `${provider} is still connected`,
  inUseTitle: ({ provider }: { provider: string }) => `${provider} is still in use`,
  inUseText: ({ provider, app }: Names) =>
    `${provider} is installed in ${app} with this connection. Uninstall it first; that ends the connection too.`,
  close: 'Close',
});
