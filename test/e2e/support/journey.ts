import { test as base, expect, type Page } from '@playwright/test';
import type { EmulatorOptions } from '../../../src/testing/types';
import { type ApiServer, startApiServer } from '../../servers/apiServer';
import {
  type AuthorizationServer,
  startAuthorizationServer,
} from '../../servers/authorizationServer';
import { type HostServer, startHostServer } from '../../servers/hostServer';
import { keepRecord, type RecordedRequest } from '../../servers/recorder';

interface Servers {
  api: ApiServer;
  authorization: AuthorizationServer;
  host: HostServer;
  /** Receives the requests of the current journey. */
  report: { to: (request: Omit<RecordedRequest, 'journey'>) => void };
}

/** Three origins, and the requests between them. */
export interface Stage extends Omit<Servers, 'report'> {
  /** Requests to the API in this journey so far. */
  requests: Array<Omit<RecordedRequest, 'journey'>>;
  /** Sets up the world and opens the host's page in it. */
  open: (show: HostPage, world?: EmulatorOptions) => Promise<void>;
  /** Requests that change something. */
  writes: () => Array<Omit<RecordedRequest, 'journey'>>;
  /** Arguments of one of the host's callbacks, in order. */
  callbacks: (name: string) => Promise<string[]>;
}

/** Page of the host: a story with its arguments. */
export interface HostPage {
  story:
    | 'install--panel'
    | 'install--wizard'
    | 'connect--one'
    | 'connect--two'
    | 'connect--redirecting'
    | `surroundings--${'radix' | 'mui' | 'form' | 'translated' | 'flex-row' | 'sandboxed'}`;
  args?: Record<string, string | number>;
}

/** Signs in at the authorization server and answers its consent page. */
export async function signIn(
  popup: Page,
  answer: 'Allow' | 'Deny' = 'Allow',
  user?: string,
): Promise<void> {
  if (user) await popup.getByLabel('User').fill(user);
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await popup.getByRole('button', { name: answer }).click();
}

/** Runs an action that opens a window and answers the window. */
export async function openedBy(page: Page, press: () => Promise<void>): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), press()]);
  return popup;
}

export const test = base.extend<{ stage: Stage }, { servers: Servers }>({
  servers: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern.
    async ({}, run) => {
      const report: Servers['report'] = { to: () => {} };
      const api = await startApiServer({ report: (request) => report.to(request) });
      const authorization = await startAuthorizationServer({ redirectUris: api.redirectUris });
      api.connectTo(authorization);
      const host = await startHostServer();
      await run({ api, authorization, host, report });
      await Promise.all([api.close(), authorization.close(), host.close()]);
    },
    { scope: 'worker' },
  ],

  stage: async ({ page, servers }, run, testInfo) => {
    const { api, authorization, host, report } = servers;
    const requests: Stage['requests'] = [];
    const journey = testInfo.titlePath.slice(1).join(' › ');
    report.to = (request) => {
      requests.push(request);
      keepRecord({ journey, ...request });
    };
    Object.assign(authorization.settings, { coop: false, delay: 0 });
    host.settings.coop = false;
    const elsewhere: string[] = [];
    const known = [host.origin, `http://127.0.0.1:${api.port}`, authorization.issuer];
    page.context().on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && !known.includes(origin)) elsewhere.push(request.url());
    });
    const crashes: string[] = [];
    page.on('pageerror', (error) => crashes.push(error.message));

    await run({
      api,
      authorization,
      host,
      requests,
      async open({ story, args = {} }, world = {}) {
        api.begin({ scenario: 'fresh', ...world });
        const given = Object.entries({ apiPort: api.port, ...args }).map(([k, v]) => `${k}:${v}`);
        const query = new URLSearchParams({ id: `host-page-${story}`, viewMode: 'story' });
        await page.goto(`${host.origin}/iframe.html?${query}&args=${given.join(';')}`);
      },
      writes: () => requests.filter(({ method }) => method !== 'GET'),
      callbacks: (name) =>
        page.getByTestId('callbacks').locator(`[data-callback="${name}"]`).allInnerTexts(),
    });

    expect(elsewhere, 'requests to third parties').toEqual([]);
    expect(crashes, 'errors that nobody handled').toEqual([]);
  },
});

export { expect };
