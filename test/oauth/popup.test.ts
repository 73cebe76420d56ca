import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pollDelay } from '../../src/core/auth/authorization';
import type {
  AuthorizationEnding,
  AuthorizationFlow,
  AuthorizationProgress,
  AuthorizationRun,
} from '../../src/oauth/AuthorizationFlow';
import { authorize } from '../../src/oauth/popup';
import { FakeClock, FakeHost, FakeWindow, settle } from './fakeHost';

const API = 'https://api.example';
const URL_TO_OPEN = 'https://login.example/authorize?state=1';
const succeeded = (connection = 'c1') => ({
  eventType: 'AUTHORIZATION_SUCCEEDED',
  data: { connection },
});
const failed = { eventType: 'AUTHORIZATION_FAILED', data: { error: 'access_denied' } };

function begin(over: Partial<AuthorizationFlow<string>> = {}) {
  const host = new FakeHost();
  const clock = new FakeClock();
  const endings: Array<AuthorizationEnding<string>> = [];
  const progress: AuthorizationProgress[] = [];
  const server = { connected: undefined as string | undefined, polls: 0 };
  const flow: AuthorizationFlow<string> = {
    host,
    clock,
    pollDelay,
    origin: API,
    window: 'open',
    startedAt: 0,
    owner: {},
    words: { title: 'Connecting', text: 'One moment' },
    timeout: 600_000,
    getUrl: async () => URL_TO_OPEN,
    poll: async () => {
      server.polls += 1;
      return server.connected;
    },
    confirm: async (message, known) =>
      message.kind === 'succeeded' && (known || message.connectionId === 'mine')
        ? message.connectionId
        : undefined,
    onProgress: (news) => progress.push(news),
    onEnd: (ending) => endings.push(ending),
    ...over,
  };
  const start = () => authorize(flow);
  return { host, clock, endings, progress, server, flow, start };
}

/** Starts an authorization and lets its window reach the provider. */
async function signingIn(over: Partial<AuthorizationFlow<string>> = {}) {
  const world = begin(over);
  const run = world.start();
  await settle();
  const popup = world.host.windows[0] as FakeWindow;
  return { ...world, run, popup };
}

describe('authorize: opening the window', () => {
  it('opens the window synchronously with a waiting text and navigates it later', async () => {
    let tellUrl: (url: string) => void = () => {};
    const { host, start } = begin({ getUrl: () => new Promise((resolve) => (tellUrl = resolve)) });
    start();
    const [popup] = host.windows;
    expect(popup?.document.body.textContent).toBe('One moment');
    expect(popup?.wentTo).toEqual([]);
    tellUrl(URL_TO_OPEN);
    await settle();
    expect(popup?.wentTo).toEqual([URL_TO_OPEN]);
  });

  it('ends as blocked, with the URL for a link, when the browser opens nothing', async () => {
    const { host, start, endings } = begin();
    host.answer = 'blocked';
    start();
    await settle();
    expect(endings).toEqual([{ outcome: 'blocked', url: URL_TO_OPEN }]);
  });

  it('closes the window and fails with the error when there is no URL', async () => {
    const error = new Error('503');
    const { popup, endings } = await signingIn({ getUrl: () => Promise.reject(error) });
    expect(endings).toEqual([{ outcome: 'failed', error }]);
    expect(popup.closed).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://login.example/',
    'blob:x',
    'nonsense',
  ])('never navigates to %s', async (url) => {
    const { popup, endings } = await signingIn({ getUrl: async () => url });
    expect(popup.wentTo).toEqual([]);
    expect(endings[0]?.outcome).toBe('failed');
  });

  it('survives a URL that takes 8 s although the person closes the empty window meanwhile', async () => {
    let tellUrl: (url: string) => void = () => {};
    const world = begin({ getUrl: () => new Promise((resolve) => (tellUrl = resolve)) });
    world.start();
    (world.host.windows[0] as FakeWindow).closed = true;
    await world.clock.pass(8_000);
    tellUrl(URL_TO_OPEN);
    await settle();
    expect(world.endings).toEqual([]);
    expect(world.progress.at(-1)).toMatchObject({ window: 'lost', url: URL_TO_OPEN });
    world.server.connected = 'c1';
    await world.clock.pass(2_000);
    expect(world.endings).toEqual([{ outcome: 'completed', result: 'c1' }]);
  });
});

describe('authorize: outcome', () => {
  it('completes by the message of its own window', async () => {
    const { host, popup, endings } = await signingIn();
    host.post({ origin: API, source: popup, data: succeeded() });
    await settle();
    expect(endings).toEqual([{ outcome: 'completed', result: 'c1' }]);
    expect(popup.closed).toBe(true);
  });

  it.each([
    ['data', failed],
    ['message', { eventType: 'AUTHORIZATION_FAILED', message: 'access_denied' }],
  ])('fails with the reason that the callback page gives in `%s`', async (_, data) => {
    const { host, popup, endings } = await signingIn();
    host.post({ origin: API, source: popup, data });
    expect(endings).toEqual([{ outcome: 'failed', reason: 'access_denied' }]);
  });

  it('completes by polling when the window is cut off and no message comes', async () => {
    const { clock, popup, endings, progress, server } = await signingIn();
    popup.closed = true;
    await clock.pass(500);
    expect(endings).toEqual([]);
    expect(progress.at(-1)).toMatchObject({ window: 'lost', needsHelp: true });
    server.connected = 'c1';
    await clock.pass(2_000);
    expect(endings).toEqual([{ outcome: 'completed', result: 'c1' }]);
  });

  it('polls at once when the window closes', async () => {
    const { clock, popup, endings, server } = await signingIn();
    await clock.pass(100);
    server.connected = 'c1';
    popup.closed = true;
    await clock.pass(500);
    expect(endings).toEqual([{ outcome: 'completed', result: 'c1' }]);
  });

  it('polls at once when the person comes back, and reports when nothing is connected yet', async () => {
    const { host, endings, progress, server } = await signingIn();
    host.comeBack();
    await settle();
    expect(progress.at(-1)).toMatchObject({ cameBack: true, needsHelp: true });
    server.connected = 'c1';
    host.comeBack();
    await settle();
    expect(endings).toEqual([{ outcome: 'completed', result: 'c1' }]);
  });

  it('polls every 2 s, every 5 s after 3 min, and not while the page is hidden', async () => {
    const { host, clock, server } = await signingIn();
    await clock.pass(60_000);
    expect(server.polls).toBe(30);
    host.isVisible = false;
    await clock.pass(60_000);
    expect(server.polls).toBe(30);
    host.isVisible = true;
    host.comeBack();
    await clock.pass(60_000);
    const before = server.polls;
    await clock.pass(60_000);
    expect(server.polls - before).toBe(12);
  });

  it('times out after 10 min and one last poll, and leaves the window open', async () => {
    const { clock, popup, endings } = await signingIn();
    await clock.pass(600_000);
    expect(endings).toEqual([{ outcome: 'timedOut', url: URL_TO_OPEN }]);
    expect(popup.closed).toBe(false);
  });

  it('offers help after 15 s', async () => {
    const { clock, progress } = await signingIn();
    await clock.pass(14_999);
    expect(progress.at(-1)?.needsHelp).toBe(false);
    await clock.pass(1);
    expect(progress.at(-1)?.needsHelp).toBe(true);
  });

  it('fails at the first refused poll', async () => {
    const error = new Error('401');
    const { clock, endings } = await signingIn({ poll: () => Promise.reject(error) });
    await clock.pass(10_000);
    expect(endings).toEqual([{ outcome: 'failed', error }]);
  });
});

describe('authorize: trust in messages', () => {
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['the opaque origin', { origin: 'null' }],
    ['another shape', { data: { type: 'AUTHORIZATION_SUCCEEDED' } }],
    ['no data', { data: undefined }],
  ])('ignores a message with %s', async (_, over) => {
    const confirm = vi.fn(async () => 'c1');
    const { host, popup, endings } = await signingIn({ confirm });
    host.post({ origin: API, source: popup, data: succeeded(), ...over });
    await settle();
    expect(confirm).not.toHaveBeenCalled();
    expect(endings).toEqual([]);
  });

  it("leaves another component's window to that component", async () => {
    const [one, two] = [await signingIn(), await signingIn()];
    const event = { origin: API, source: one.popup, data: succeeded() };
    two.host.post(event);
    two.host.post({ ...event, data: failed });
    one.host.post(event);
    await settle();
    expect(two.endings).toEqual([]);
    expect(one.endings).toHaveLength(1);
  });

  it.each([
    ['ends', () => {}],
    ['ends and is disposed of', (run: AuthorizationRun<string>) => run.dispose()],
  ])('keeps the denial of a flow that %s from the flows that hear it later', async (_, after) => {
    const host = new FakeHost();
    const one = begin({ host });
    const run: AuthorizationRun<string> = authorize({
      ...one.flow,
      onEnd(ending) {
        one.endings.push(ending);
        after(run);
      },
    });
    const two = begin({ host });
    two.start();
    await settle();
    host.post({ origin: API, source: host.windows[0], data: failed });
    await settle();
    expect(one.endings).toEqual([{ outcome: 'failed', reason: 'access_denied' }]);
    expect(two.endings).toEqual([]);
    expect(two.progress.filter(({ hint }) => hint !== undefined)).toEqual([]);
  });

  it('takes the window of a flow that was disposed of for unknown in the flow that goes on', async () => {
    const host = new FakeHost();
    const first = begin({ host });
    first.start().dispose();
    const next = begin({ host, window: 'none' });
    next.start();
    host.post({ origin: API, source: host.windows[0], data: failed });
    expect(next.progress.at(-1)).toMatchObject({ hint: 'access_denied' });
    host.post({ origin: API, source: host.windows[0], data: succeeded('mine') });
    await settle();
    expect(next.endings).toEqual([{ outcome: 'completed', result: 'mine' }]);
  });

  it('closes the window whose success the API confirmed, although this page did not open it', async () => {
    const { host, endings } = await signingIn();
    const stranger = new FakeWindow();
    host.post({ origin: API, source: stranger, data: succeeded('somebody else’s') });
    await settle();
    expect(stranger.closed).toBe(false);
    host.post({ origin: API, source: stranger, data: succeeded('mine') });
    await settle();
    expect(endings).toHaveLength(1);
    expect(stranger.closed).toBe(true);
  });

  it('trusts a message of an unknown window only after the API confirms it', async () => {
    const { host, endings } = await signingIn();
    const stranger = new FakeWindow();
    host.post({ origin: API, source: stranger, data: succeeded('somebody else’s') });
    await settle();
    expect(endings).toEqual([]);
    host.post({ origin: API, source: stranger, data: succeeded('mine') });
    await settle();
    expect(endings).toEqual([{ outcome: 'completed', result: 'mine' }]);
  });

  it('treats a failure told by an unknown window as a hint', async () => {
    const { host, endings, progress } = await signingIn();
    host.post({ origin: API, source: null, data: failed });
    expect(endings).toEqual([]);
    expect(progress.at(-1)).toMatchObject({ hint: 'access_denied', needsHelp: true });
  });

  it('confirms a repeated claim only once', async () => {
    const confirm = vi.fn(async () => undefined);
    const { host } = await signingIn({ confirm });
    for (let i = 0; i < 5; i++) host.post({ origin: API, source: null, data: succeeded('x') });
    await settle();
    expect(confirm).toHaveBeenCalledTimes(1);
  });
});

describe('authorize: controls', () => {
  it('closes the window and removes every listener and timer on cancel', async () => {
    const { host, clock, run, popup, endings } = await signingIn();
    run.cancel();
    expect(endings).toEqual([{ outcome: 'cancelled' }]);
    expect(popup.closed).toBe(true);
    expect(host.listeners + clock.timers.size).toBe(0);
  });

  it('replaces the window by a new one at a new URL on reopen', async () => {
    let count = 0;
    const world = await signingIn({ getUrl: async () => `https://login.example/${++count}` });
    world.run.reopen();
    await settle();
    expect(world.popup.closed).toBe(true);
    expect(world.host.windows[1]?.wentTo).toEqual(['https://login.example/2']);
    // A result of the old window still counts: the same person produced it.
    world.host.post({ origin: API, source: world.popup, data: succeeded() });
    await settle();
    expect(world.endings).toEqual([{ outcome: 'completed', result: 'c1' }]);
  });

  it('reopens the old URL when no new URL is available', async () => {
    let count = 0;
    const getUrl = async () => {
      if (++count > 1) throw new Error('503');
      return URL_TO_OPEN;
    };
    const { run, host, endings } = await signingIn({ getUrl });
    run.reopen();
    await settle();
    expect(host.windows[1]?.wentTo).toEqual([URL_TO_OPEN]);
    expect(endings).toEqual([]);
  });

  it('brings the window to the front while there is one', async () => {
    const { run, popup } = await signingIn();
    expect(run.show()).toBe(true);
    expect(popup.focused).toBe(1);
    popup.closed = true;
    expect(run.show()).toBe(false);
  });

  it('removes every listener and timer on dispose, tells nobody, and leaves the window open', async () => {
    const { host, clock, run, popup, endings } = await signingIn();
    run.dispose();
    host.post({ origin: API, source: popup, data: succeeded() });
    await clock.pass(700_000);
    expect(endings).toEqual([]);
    expect(popup.closed).toBe(false);
    expect(host.listeners + clock.timers.size).toBe(0);
  });
});

type Step =
  | { do: 'wait'; ms: number }
  | { do: 'message'; from: 'mine' | 'other' | 'none'; origin: string; data: unknown }
  | { do: 'close' | 'comeBack' | 'hide' | 'show' | 'connect' | 'cancel' | 'reopen' | 'check' };

const data = fc.oneof(
  fc.constantFrom<unknown>(succeeded('c1'), succeeded('mine'), failed, null, 'text', 7, []),
  fc.constantFrom<unknown>({ eventType: 'AUTHORIZATION_FAILED', message: 'no' }),
  fc.record({ eventType: fc.string(), data: fc.anything() }),
  fc.anything(),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 200_000 }) }),
  fc.record({
    do: fc.constant('message' as const),
    from: fc.constantFrom('mine' as const, 'other' as const, 'none' as const),
    origin: fc.constantFrom(API, API, 'https://evil.example', 'null', ''),
    data,
  }),
  fc.record({
    do: fc.constantFrom(
      ...(['close', 'comeBack', 'hide', 'show', 'connect', 'cancel', 'reopen', 'check'] as const),
    ),
  }),
);

describe('authorize: any order of events', () => {
  it('ends at most once, for a cause that occurred, and leaves no listener or timer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { host, clock, endings, run, server } = await signingIn();
        const reasons = new Set<string>();
        for (const it of steps) {
          const popup = host.windows.at(-1) as FakeWindow;
          if (it.do === 'wait') await clock.pass(it.ms);
          else if (it.do === 'message') {
            const source = { mine: popup, other: new FakeWindow(), none: null }[it.from];
            if (it.origin === API) reasons.add('message');
            host.post({ origin: it.origin, source, data: it.data });
          } else if (it.do === 'close') popup.closed = true;
          else if (it.do === 'comeBack') host.comeBack();
          else if (it.do === 'hide') host.isVisible = false;
          else if (it.do === 'show') host.isVisible = true;
          else if (it.do === 'connect') server.connected = 'c2';
          else if (it.do === 'check') void run.check();
          else run[it.do]();
          await settle();
        }
        await clock.pass(1_200_000);
        expect(endings).toHaveLength(1);
        expect(host.listeners + clock.timers.size).toBe(0);
        const [ending] = endings;
        if (ending?.outcome === 'failed') expect(reasons).toContain('message');
        if (ending?.outcome === 'completed') {
          expect(ending.result === 'c2' ? server.connected : reasons.has('message')).toBeTruthy();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("authorize: a flood of messages from the API's origin", () => {
  it.each([
    ['its own window', true],
    ['a window that it does not know', false],
  ])('looks up only a few of %s', async (_whose, isOwn) => {
    let lookups = 0;
    const world = await signingIn({
      confirm: async () => {
        lookups += 1;
        throw new Error('503');
      },
    });
    for (let count = 0; count < 10_000; count++) {
      const source = isOwn ? world.popup : {};
      world.host.post({ origin: API, source, data: succeeded(`c${count}`) });
      if (count % 500 === 0) await settle();
    }
    await settle();
    expect(lookups).toBeLessThanOrEqual(20);
    expect(world.server.polls).toBeLessThanOrEqual(20);
    expect(world.endings).toEqual([]);
    // The list of connections still decides.
    world.server.connected = 'c1';
    await world.clock.pass(5_000);
    expect(world.endings).toEqual([{ outcome: 'completed', result: 'c1' }]);
  });
});
