import { act, render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpEvent } from '../../src/actions/events';
import type { AmpError, ErrorCode } from '../../src/core/errors';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import type { OperationName } from '../../src/testing/operations';
import { people } from '../../src/testing/people';
import type { EmulatorOptions, FaultAnswer } from '../../src/testing/types';

type OnError = (error: AmpError) => void;

interface Flow {
  /** Request without which there is nothing to show. */
  needs: OperationName;
  page: (onError: OnError) => ReactNode;
  /** Same component with a developer's mistake. */
  mistaken: (onError: OnError) => ReactNode;
}

const { groupRef, consumerRef } = people;

const flows: Record<Extract<AmpEvent, { type: 'error' }>['flow'], Flow> = {
  connect: {
    needs: 'getProvider',
    page: (onError) => <ConnectProvider provider="salesforce" {...people} onError={onError} />,
    mistaken: (onError) => (
      <ConnectProvider
        provider="salesforce"
        {...people}
        redirectUrl="javascript:alert(1)"
        onError={onError}
      />
    ),
  },
  install: {
    needs: 'listConnections',
    page: (onError) => (
      <InstallIntegration integration="salesforceSync" {...people} onError={onError} />
    ),
    mistaken: (onError) => (
      <InstallIntegration integration="salesfroce" {...people} onError={onError} />
    ),
  },
  list: {
    needs: 'listIntegrations',
    page: (onError) => (
      <IntegrationList groupRef={groupRef} consumerRef={consumerRef} onError={onError} />
    ),
    mistaken: (onError) => (
      <IntegrationList groupRef="" consumerRef={consumerRef} onError={onError} />
    ),
  },
  mapping: {
    needs: 'listConnections',
    page: (onError) => (
      <InstallationProvider integration="salesforceSync" {...people}>
        <FieldMappingPicker objectName="contact" onError={onError} />
      </InstallationProvider>
    ),
    mistaken: (onError) => (
      <InstallationProvider integration="salesforceSync" {...people}>
        <FieldMappingPicker objectName="contacts" onError={onError} />
      </InstallationProvider>
    ),
  },
  status: {
    needs: 'listIntegrations',
    page: (onError) => (
      <InstallationStatus
        integration="salesforceSync"
        groupRef={groupRef}
        consumerRef={consumerRef}
        onError={onError}
      />
    ),
    mistaken: (onError) => (
      <InstallationStatus
        integration="salesfroce"
        groupRef={groupRef}
        consumerRef={consumerRef}
        onError={onError}
      />
    ),
  },
};

const problem = (status: number): FaultAnswer => ({ kind: 'problem', status });

/** Answers that lead to each code; `developer` and `unsupported` come from props and catalog. */
const answers: Record<Exclude<ErrorCode, 'developer' | 'unsupported'>, FaultAnswer> = {
  offline: { kind: 'networkError' },
  unreachable: { kind: 'html', status: 200 },
  timeout: problem(408),
  unauthorized: problem(401),
  forbidden: problem(403),
  notFound: problem(404),
  conflict: problem(409),
  refused: problem(422),
  rateLimited: problem(429),
  server: problem(500),
  unexpected: problem(418),
};

const names = Object.keys(flows) as Array<keyof typeof flows>;
const codes = Object.keys(answers) as Array<keyof typeof answers>;

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets more time pass than all retries of a request take. */
const settle = () => act(() => vi.advanceTimersByTimeAsync(90_000));

/** Shows the page in StrictMode until nothing more happens, and answers the errors that the host received. */
async function heard(page: (onError: OnError) => ReactNode, options: EmulatorOptions = {}) {
  const emulator = createEmulator({ scenario: 'connected', ...options });
  const onError = vi.fn<OnError>();
  const onProviderError = vi.fn<OnError>();
  const onEvent = vi.fn<(event: AmpEvent) => void>();
  // The callback is a new function with each render, as hosts write it.
  const tree = () => (
    <StrictMode>
      <AmpersandProvider
        options={{
          ...emulator.options,
          onError: (error) => onProviderError(error),
          onEvent: (event) => onEvent(event),
        }}
      >
        {page((error) => onError(error))}
      </AmpersandProvider>
    </StrictMode>
  );
  const { rerender } = render(tree());
  await settle();
  rerender(tree());
  await settle();
  const errors = (calls: AmpError[][]) => calls.flat();
  return {
    component: errors(onError.mock.calls),
    provider: errors(onProviderError.mock.calls),
    events: onEvent.mock.calls.flatMap(([event]) => (event.type === 'error' ? [event] : [])),
  };
}

/** Reference that the customer is asked to tell. */
const shownReference = () => /mention ([0-9a-f]{4})/.exec(document.body.textContent)?.[1];

/** Expects each of the three listeners to have received one error, the same one. */
function expectOnce(host: Awaited<ReturnType<typeof heard>>, flow: string, code: ErrorCode) {
  expect(host.component).toEqual([expect.objectContaining({ code })]);
  expect(host.provider).toEqual(host.component);
  expect(host.events).toEqual([{ type: 'error', flow, error: host.component[0] }]);
}

describe.each(names)('%s', (flow) => {
  const { needs, page, mistaken } = flows[flow];

  it.each(codes)('reports %s once to component, provider and events', async (code) => {
    if (code === 'offline') vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const host = await heard(page, { faults: [{ on: needs, answer: answers[code] }] });
    expectOnce(host, flow, code);
  });

  // The answers come in another order than they were asked for.
  it.each(['first', 'last'] as const)(
    'reports a key that is refused for every request once, when %s is what it needs most',
    async (order) => {
      const needed = order === 'first' ? 0 : 500;
      const host = await heard(page, {
        faults: [{ on: 'any', answer: problem(401) }],
        latency: (operation) => (operation === needs ? needed : 100),
      });
      expectOnce(host, flow, 'unauthorized');
      expect(host.component.map(({ reference }) => reference)).toEqual([shownReference()]);
    },
  );

  it('reports a developer’s mistake once to component, provider and events', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expectOnce(await heard(mistaken), flow, 'developer');
  });
});

it('reports a scheme without a form once to component, provider and events', async () => {
  const page = (onError: OnError) => (
    <ConnectProvider provider="signhub" {...people} onError={onError} />
  );
  expectOnce(await heard(page, { scenario: 'authSchemes' }), 'connect', 'unsupported');
});

it.each(['install', 'mapping', 'status'] as const)(
  'lists the existing integrations to the host when %s asks for an unknown one',
  async (flow) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const page = (onError: OnError) =>
      flow === 'mapping' ? (
        <InstallationProvider integration="salesfroce" {...people}>
          <FieldMappingPicker objectName="contact" onError={onError} />
        </InstallationProvider>
      ) : (
        flows[flow].mistaken(onError)
      );
    const host = await heard(page);
    const message = expect.stringMatching(/"salesfroce".*It has: salesforceSync, hubspotSync/);
    expect(host.component).toEqual([expect.objectContaining({ code: 'developer', message })]);
    expect(host.provider).toEqual(host.component);
    expect(host.events.map(({ error }) => error)).toEqual(host.component);
    expect(log).toHaveBeenCalledExactlyOnceWith(message);
    expect(host.component.map(({ reference }) => reference)).toEqual([shownReference()]);
  },
);
