/** Connect card on an emulator, with windows and messages under the test's control. */
import { act, render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';
import type { AmpError } from '../../src/core/errors';
import type { Connection } from '../../src/core/types';
import {
  ConnectProvider,
  type ConnectProviderProps,
} from '../../src/flows/Connect/ConnectProvider';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import type { AmpEvent } from '../../src/actions/events';
import { createEmulator } from '../../src/testing/createEmulator';
import type { AuthorizationOutcome, EmulatorOptions } from '../../src/testing/types';
import { FakeWindow } from '../oauth/fakeHost';

export const dana = { groupRef: 'acme-org', consumerRef: 'dana' } as const;

export interface ConnectWorldOptions extends EmulatorOptions {
  windows?: 'open' | 'blocked';
}

export function createConnectWorld({ windows = 'open', ...options }: ConnectWorldOptions = {}) {
  const emulator = createEmulator({
    authorizeUrl: ({ state }) => `https://login.example/authorize?state=${state}`,
    ...options,
  });
  const popups: FakeWindow[] = [];
  vi.spyOn(window, 'open').mockImplementation(() => {
    if (windows === 'blocked') return null;
    const popup = new FakeWindow();
    popups.push(popup);
    return popup as unknown as Window;
  });
  const events: AmpEvent[] = [];
  const host = {
    onReady: vi.fn<() => void>(),
    onConnectSuccess: vi.fn<(connection: Connection) => void>(),
    onDisconnectSuccess: vi.fn<(connection: Connection) => void>(),
    onError: vi.fn<(error: AmpError) => void>(),
    onCancel: vi.fn<() => void>(),
    providerError: vi.fn<(error: AmpError) => void>(),
  };

  /** Posts a message of the API's callback page, as the browser delivers it. */
  const post = (data: unknown, source: unknown = popups.at(-1), origin = apiOrigin) => {
    const event = Object.assign(new Event('message'), { data, origin, source });
    act(() => void window.dispatchEvent(event));
  };
  const apiOrigin = new URL(emulator.baseUrl).origin;
  const stateOf = (popup: FakeWindow | undefined) =>
    new URL(popup?.wentTo.at(-1) ?? 'https://none.example').searchParams.get('state') ?? '';

  /** Card, or other children, in its provider. */
  const flow = (props: Partial<ConnectProviderProps> = {}, children?: ReactNode) => (
    <AmpersandProvider
      options={{
        ...emulator.options,
        onEvent: (event) => events.push(event),
        onError: host.providerError,
      }}
    >
      {children ?? (
        <ConnectProvider
          provider="salesforce"
          {...dana}
          groupName="Acme Inc"
          consumerName="Dana Ruiz"
          onReady={() => host.onReady()}
          onConnectSuccess={(connection) => host.onConnectSuccess(connection)}
          onDisconnectSuccess={(connection) => host.onDisconnectSuccess(connection)}
          onError={(error) => host.onError(error)}
          onCancel={() => host.onCancel()}
          {...props}
        />
      )}
    </AmpersandProvider>
  );

  return {
    emulator,
    popups,
    events,
    host,
    post,
    /** Ends the sign-in of the last window, as its callback page would. */
    finish(outcome: AuthorizationOutcome = { ok: true }, told: 'message' | 'silence' = 'message') {
      const message = emulator.completeAuthorization(stateOf(popups.at(-1)), outcome);
      if (told === 'message') post(message);
    },
    /** Requested operations, in order. */
    asked: () => emulator.requests.map(({ operation }) => operation),
    flow,
    show(props: Partial<ConnectProviderProps> = {}, children?: ReactNode) {
      const tree = () => <StrictMode>{flow(props, children)}</StrictMode>;
      const view = render(tree());
      return { ...view, again: () => view.rerender(tree()) };
    },
  };
}

export type ConnectWorld = ReturnType<typeof createConnectWorld>;
