/** Whatever a hook holds belongs to an owner: when a host switches the owner, nothing of the first one stays. */
import { act, renderHook, waitFor } from '@testing-library/react';
import { createContext, type ReactNode, useContext } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useConnect } from '../../src/hooks/connect/useConnect';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { useDraft } from '../../src/hooks/install/useDraft';
import { useInstallation, useInstallationContext } from '../../src/hooks/install/useInstallation';
import { useLocalConfig } from '../../src/hooks/install/useLocalConfig';
import { useManifest } from '../../src/hooks/install/useManifest';
import { useUpdateInstallation } from '../../src/hooks/install/useInstallationWrites';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import type { EmulatorState } from '../../src/testing/types';

const refusal = { kind: 'problem', status: 403 } as const;
const first: Person = people;
const second: Person = { ...people, groupRef: 'umbrella-org' };

interface Person {
  groupRef: string;
  consumerRef: string;
}

/** Gives the second group what the first one has, under ids of its own. */
function addSecondGroup(state: EmulatorState): void {
  const twin = <Item,>(item: Item): Item =>
    JSON.parse(
      JSON.stringify(item)
        .replaceAll(first.groupRef, second.groupRef)
        .replaceAll(/"id":"([^"]+)"/g, '"id":"$1-second"')
        .replaceAll(/"connectionId":"([^"]+)"/g, '"connectionId":"$1-second"'),
    ) as Item;
  state.connections.push(...state.connections.map(twin));
  state.installations.push(...state.installations.map(twin));
}

function useEverything() {
  return {
    manifest: useManifest(),
    installation: useInstallation(),
    config: useLocalConfig(),
    draft: useDraft(),
    update: useUpdateInstallation(),
  };
}

async function host(emulator = createEmulator({ scenario: 'installed' })) {
  addSecondGroup(emulator.state);
  const Owner = createContext(first);
  const Provided = ({ children }: { children: ReactNode }) => (
    <InstallationProvider integration="salesforceSync" {...useContext(Owner)}>
      {children}
    </InstallationProvider>
  );
  let owner = first;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AmpersandProvider options={emulator.options}>
      <Owner.Provider value={owner}>
        <Provided>{children}</Provided>
      </Owner.Provider>
    </AmpersandProvider>
  );
  const { result, rerender } = renderHook(useEverything, { wrapper });
  const loaded = () =>
    waitFor(() => {
      expect(result.current.manifest.isSuccess).toBe(true);
      expect(result.current.draft).not.toBeNull();
    });
  await loaded();
  const switchTo = async (next: Person) => {
    owner = next;
    rerender();
  };
  return { emulator, result, loaded, switchTo };
}

describe('a host that switches to another group', () => {
  it('does not save the first group’s edits into the second group’s installation', async () => {
    const { emulator, result, loaded, switchTo } = await host();
    const saved = structuredClone(emulator.state.installations[1]?.config.content);
    act(() =>
      result.current.config
        .readObject('contact')
        .setSelectedField({ fieldName: 'birthdate', selected: true }),
    );
    await switchTo(second);
    await loaded();
    expect(result.current.config.draft).toEqual(saved);
    await act(() =>
      result.current.update.updateInstallation({ config: result.current.config.draft }),
    );
    expect(emulator.state.installations[1]?.config.content).toEqual(saved);
  });

  it('shows no field of the first group while those of the second are read', async () => {
    let isSlow = false;
    const { result, loaded, switchTo } = await host(
      createEmulator({
        scenario: 'installed',
        latency: (operation) => (isSlow && operation === 'hydrateRevision' ? 200 : 0),
      }),
    );
    isSlow = true;
    await switchTo(second);
    await waitFor(() => expect(result.current.installation.installation?.id).toMatch(/-second$/));
    expect(result.current.draft).toBeNull();
    expect(result.current.manifest.data).toBeUndefined();
    await loaded();
  });

  it('does not show how a save of the first group ended', async () => {
    const { result, switchTo, loaded } = await host();
    const onSuccess = vi.fn<() => void>();
    await act(async () => {
      const save = result.current.update.updateInstallation({
        config: result.current.config.draft,
        onSuccess,
      });
      await switchTo(second);
      await save;
    });
    await loaded();
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(result.current.update.isIdle).toBe(true);
  });
});

describe('a host that switches useConnect to another group', () => {
  it('leaves the form in which details of the first group’s connection were changed', async () => {
    const emulator = createEmulator({ scenario: 'authSchemes' });
    const { result, rerender } = renderHook(
      (person: Person) => useConnect({ provider: 'ledgerly', ...person }),
      {
        initialProps: first,
        wrapper: ({ children }) => (
          <AmpersandProvider options={emulator.options}>{children}</AmpersandProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.screen).toBe('ready'));
    act(() => result.current.submit({ apiKey: 'a-valid-key' }));
    await waitFor(() => expect(result.current.screen).toBe('connected'));
    addSecondGroup(emulator.state);
    act(() => result.current.reconnect());
    expect(result.current.screen).toBe('ready');
    rerender(second);
    await waitFor(() => expect(result.current.screen).not.toBe('loading'));
    expect(result.current.screen).toBe('connected');
  });

  it('stores what the first group connected with the first group', async () => {
    let isSlow = false;
    const emulator = createEmulator({
      scenario: 'authSchemes',
      latency: (operation) => (isSlow && operation === 'generateConnection' ? 100 : 0),
    });
    const onConnectSuccess = vi.fn<() => void>();
    const { result, rerender } = renderHook(
      (person: Person) => useConnect({ provider: 'ledgerly', onConnectSuccess, ...person }),
      {
        initialProps: first,
        wrapper: ({ children }) => (
          <AmpersandProvider options={emulator.options}>{children}</AmpersandProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.screen).toBe('ready'));
    isSlow = true;
    act(() => result.current.submit({ apiKey: 'a-valid-key' }));
    rerender(second);
    await waitFor(() => expect(onConnectSuccess).toHaveBeenCalledOnce());
    await waitFor(() => expect(result.current.screen).toBe('ready'));
    rerender(first);
    await waitFor(() => expect(result.current.screen).toBe('connected'));
  });

  it.each([
    ['onConnectSuccess', { latency: 100 }],
    ['onError', { latency: 100, faults: [{ on: 'generateConnection', answer: refusal }] }],
  ] as const)('calls the first group’s %s for what the first group began', async (name, world) => {
    let isSlow = false;
    const emulator = createEmulator({
      scenario: 'authSchemes',
      faults: 'faults' in world ? [...world.faults] : [],
      latency: (operation) => (isSlow && operation === 'generateConnection' ? world.latency : 0),
    });
    const called = vi.fn<(groupRef: string) => void>();
    const { result, rerender } = renderHook(
      (person: Person) =>
        useConnect({ provider: 'ledgerly', ...person, [name]: () => called(person.groupRef) }),
      {
        initialProps: first,
        wrapper: ({ children }) => (
          <AmpersandProvider options={emulator.options}>{children}</AmpersandProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.screen).toBe('ready'));
    isSlow = true;
    act(() => result.current.submit({ apiKey: 'a-valid-key' }));
    rerender(second);
    await waitFor(() => expect(called).toHaveBeenCalled());
    expect(called).toHaveBeenCalledExactlyOnceWith(first.groupRef);
  });
});

describe('a host whose credential is refused the project-wide list later', () => {
  it('keeps the installation on screen while the list of the integration is loaded', async () => {
    const emulator = createEmulator({
      scenario: 'installed',
      latency: (operation) => (operation === 'listIntegrationInstallations' ? 50 : 0),
    });
    const phases: Array<boolean | undefined> = [];
    const { result } = renderHook(
      () => {
        const { installation, isPending } = useInstallation();
        phases.push(isPending);
        return { installation, data: useInstallationContext('test').data };
      },
      {
        wrapper: ({ children }) => (
          <AmpersandProvider options={emulator.options}>
            <InstallationProvider integration="salesforceSync" {...first}>
              {children}
            </InstallationProvider>
          </AmpersandProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.data.phase).toBe('ready'));
    phases.length = 0;
    emulator.setFaults([{ on: 'listInstallations', answer: refusal }]);
    await act(() => result.current.data.reload());
    await waitFor(() =>
      expect(emulator.requests.map(({ operation }) => operation)).toContain(
        'listIntegrationInstallations',
      ),
    );
    await waitFor(() => expect(result.current.data.isFetching).toBe(false));
    expect(phases).not.toContain(true);
    expect(result.current.data.phase).toBe('ready');
  });
});
