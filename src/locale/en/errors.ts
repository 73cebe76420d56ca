import { clockTime, section } from '../format';

interface Names {
  /** Display name of the provider; missing where no provider is involved. */
  provider?: string;
  app?: string;
}

const app = (names: Names) => names.app ?? 'The service';
const subject = (names: Names) => names.provider || 'This';
const place = (names: Names) => (names.app ? ` in ${names.app}` : '');
const support = (names: Names) => (names.app ? `${names.app} support` : 'support');

/** A title and a sentence for each error code: first the event, then the cure. */
export const errors = /* @__PURE__ */ section('errors', {
  offlineTitle: 'You’re offline',
  offline: 'Nothing is lost. Try again when you’re back online.',
  unreachableTitle: (names: Names) => `${app(names)} can’t be reached`,
  unreachable: 'No usable answer came back. Try again in a moment.',
  timeoutTitle: 'This is taking too long',
  timeout: 'No answer came in time. Try again.',
  unauthorizedTitle: (names: Names) => `${subject(names)} isn’t available${place(names)} right now`,
  unauthorized: (args: Names & { reference: string }) =>
    `Contact ${support(args)} and mention ${args.reference}.`,
  forbiddenTitle: (names: Names) => `You can’t set up ${names.provider || 'this'}${place(names)}`,
  forbidden: (args: Names & { reference: string }) =>
    `Your account isn’t allowed to. Contact ${support(args)} and mention ${args.reference}.`,
  notFoundTitle: (names: Names) => `${subject(names)} isn’t available${place(names)} right now`,
  notFound: (args: Names & { reference: string }) =>
    `Contact ${support(args)} and mention ${args.reference}.`,
  conflictTitle: 'Someone else made a change at the same time',
  conflict: 'Your changes are still here. Check what changed, then save again.',
  refusedTitle: 'Not saved',
  refused: 'Something in it wasn’t accepted. Your changes are still here.',
  rateLimitedTitle: 'Too many requests at once',
  rateLimited: 'Wait a moment, then try again.',
  rateLimitedUntil: ({ time, locale = 'en' }: { time: string; locale?: string }) =>
    `Wait until ${clockTime(locale, time)}, then try again.`,
  serverTitle: (names: Names) => `${app(names)} had a problem`,
  server: 'Nothing you entered is lost. Try again in a moment.',
  unsupportedTitle: (names: Names) => `${subject(names)} can’t be connected here`,
  unsupported: (args: Names & { reference: string }) =>
    `It uses a way of signing in that this page can’t offer. Ask ${support(args)} to connect it for you, and mention ${args.reference}.`,
  developerTitle: (names: Names) => `${subject(names)} isn’t available${place(names)} right now`,
  developer: (args: Names & { reference: string }) =>
    `Contact ${support(args)} and mention ${args.reference}.`,
  unexpectedTitle: 'This part stopped working',
  unexpected: 'Your changes are kept. Try again, or reload the page.',
});
