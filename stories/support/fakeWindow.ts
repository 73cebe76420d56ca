/** Sign-in windows that never open, so that a story can stop at the screen after the click. */
type Answer =
  | 'opens'
  /** Closed by the person, or cut off by *Cross-Origin-Opener-Policy*. */
  | 'lost'
  | 'blocked'
  /** The person says no at once. */
  | 'denied';

/** Message of the API's callback page after a denial. */
const denied = {
  eventType: 'AUTHORIZATION_FAILED',
  data: { error: 'access_denied: end-user denied authorization' },
};

/** Replaces `window.open` until the returned function is called. */
export function fakeWindows(answer: Answer): () => void {
  const real = window.open;
  window.open = () => {
    if (answer === 'blocked') return null;
    // The `source` of an event must be a window or a message port.
    const { port1: source } = new MessageChannel();
    const fake = {
      closed: false,
      document: document.implementation.createHTMLDocument(),
      location: {
        replace() {
          popup.closed = answer === 'lost';
          if (answer !== 'denied') return;
          const { origin } = window.location;
          window.dispatchEvent(new MessageEvent('message', { origin, source, data: denied }));
        },
      },
      close: () => {},
      focus: () => {},
    };
    const popup = Object.assign(source, fake);
    return popup as unknown as Window;
  };
  return () => {
    window.open = real;
  };
}
