/** Page of one person: the library's hooks for one integration, rendered without a screen. */
import './dom';
import { act, cleanup, render } from '@testing-library/react';
import { useEffect } from 'react';
import { InstallationProvider } from '../../../src/hooks/install/InstallationProvider';
import { type UseDraftResult, useDraft } from '../../../src/hooks/install/useDraft';
import {
  type UseInstallActionsResult,
  useInstallActions,
} from '../../../src/hooks/install/useInstallActions';
import {
  type UseInstallationResult,
  useInstallation,
} from '../../../src/hooks/install/useInstallation';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import type { Emulator } from '../../../src/testing/types';
import type { HostMapping } from './oracle';
import type { Action } from './readEdits';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export const person = { groupRef: 'check-org', consumerRef: 'checker' };

interface Hooks {
  draft: UseDraftResult;
  actions: UseInstallActionsResult;
  installation: UseInstallationResult;
}

export interface Session {
  now: () => Hooks;
  edit: (actions: Action[]) => Promise<void>;
  /** Installs or saves, and waits until the hooks show the result. */
  submit: (how: 'install' | 'save') => Promise<void>;
  close: () => void;
}

const turn = () => act(() => new Promise<void>((done) => setTimeout(done, 0)));

/** Lets the page work until the condition holds, since caches notify a little later. */
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 500 && !holds(); turns++) await turn();
}

/** Opens the page and waits until there is something to edit. */
export async function openSession(
  emulator: Emulator,
  integration: string,
  fieldMapping: Record<string, HostMapping[]> | undefined,
): Promise<Session> {
  let hooks: { [Key in keyof Hooks]: Hooks[Key] | null } | undefined;
  const errors: string[] = [];
  function Probe() {
    const draft = useDraft();
    const actions = useInstallActions();
    const installation = useInstallation();
    useEffect(() => {
      hooks = { draft, actions, installation };
    });
    return null;
  }
  const onError = (error: { code: string; detail?: string }) =>
    errors.push(`${error.code}: ${error.detail ?? ''}`);
  render(
    <AmpersandProvider options={{ ...emulator.options, onError }}>
      <InstallationProvider {...person} integration={integration} fieldMapping={fieldMapping}>
        <Probe />
      </InstallationProvider>
    </AmpersandProvider>,
  );
  const now = (): Hooks => {
    if (!hooks?.draft) throw new Error(errors.join('; ') || 'The hooks show no draft.');
    return hooks as Hooks;
  };
  await until(() => Boolean(hooks?.draft) || errors.length > 0);
  now();
  const savedId = () => emulator.state.installations.at(-1)?.config.id;
  return {
    now,
    edit: (actions) =>
      act(async () => {
        for (const action of actions) now().draft.edit(action);
      }),
    async submit(how) {
      await act(async () => void (await now().actions[how]()));
      const { state } = now().actions;
      if (state.status === 'failed') throw new Error(`${how} failed: ${errors.join('; ')}`);
      await until(() => now().installation.installation?.config.id === savedId());
    },
    close() {
      cleanup();
      sessionStorage.clear();
    },
  };
}
