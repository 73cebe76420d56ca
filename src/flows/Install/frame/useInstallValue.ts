import { useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { savedReadObject } from '../../../core/config/saved';
import { findNewObjects, objectStates } from '../../../core/installation';
import type { ObjectState } from '../../../core/types';
import type { ConnectOptions } from '../../../actions/connect/ConnectOptions';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import type { UseInstallActionsResult } from '../../../hooks/install/useInstallActions';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { useStable } from '../../../utils/useStable';
import { install } from '../../../locale/en/install';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import type { InstallValue } from '../InstallContext';
import { useRecheck } from '../useRecheck';
import { useSignIn } from '../useSignIn';
import type { InstallNames } from '../words/useInstallNames';
import { usePrimaryAction } from './usePrimaryAction';
import { type Navigation, type Route, useRoute } from './useRoute';

export interface InstallValueArgs {
  draft: UseDraftResult;
  actions: UseInstallActionsResult;
  names: InstallNames;
  connectOptions: ConnectOptions;
  firstRoute: Route;
  onInstalled: () => void;
  onUninstalled: () => void;
  onDone?: () => void;
}

const screens = {
  overview: 'install.overview',
  object: 'install.object',
  connection: 'manage.connection',
  activity: 'manage.activity',
  conflict: 'install.conflict',
} as const;

/** After a refusal, opens the object that it names and focuses the notice, once each. */
function useGoToRefusal({ state }: UseInstallActionsResult, navigation: Navigation): void {
  const { route, goTo, pageRef } = navigation;
  const opened = useRef<unknown>(undefined);
  const focused = useRef<unknown>(undefined);
  useEffect(() => {
    if (state.status !== 'failed' || state.action === 'uninstall' || focused.current === state)
      return;
    const [named] = state.refusals;
    const isThere = route.page === 'object' && route.objectName === named?.objectName;
    if (named && !isThere) return;
    focused.current = state;
    const notice = pageRef.current?.querySelector<HTMLElement>('[role=group][data-tone=error]');
    if (!notice) return;
    notice.tabIndex = -1;
    notice.focus();
  }, [state, route, pageRef]);
  useEffect(() => {
    const named = state.status === 'failed' ? state.refusals[0]?.objectName : undefined;
    if (named === undefined || opened.current === state) return;
    opened.current = state;
    goTo({ page: 'object', objectName: named });
  }, [state, goTo]);
}

/** Mappings that the first install proposes: those in the base of objects that were never saved. */
function usePrefilled({ manifest, base }: UseDraftResult): InstallValue['prefilled'] {
  const { data } = useInstallationContext('InstallIntegration');
  const content = data.installation?.config.content;
  return useMemo(() => {
    const unsaved = manifest.objects.filter(
      ({ objectName }) => !savedReadObject(content, objectName),
    );
    return Object.fromEntries(
      unsaved.map(({ objectName }) => [objectName, base.objects[objectName]?.read?.mappings ?? {}]),
    );
  }, [manifest, content, base]);
}

function useObjectStates({ manifest, choices, base }: UseDraftResult): Record<string, ObjectState> {
  const { data } = useInstallationContext('InstallIntegration');
  const { installation } = data;
  return useStable(
    useMemo(
      () =>
        objectStates({
          manifest,
          choices,
          base,
          installed: Boolean(installation),
          newObjects: installation ? findNewObjects(manifest, installation.config) : [],
        }),
      [manifest, choices, base, installation],
    ),
  );
}

function useDiscard({ discard }: UseDraftResult, { dismiss }: UseInstallActionsResult) {
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  return useCallback(() => {
    discard();
    dismiss();
    announce(words.discarded);
  }, [discard, dismiss, announce, words]);
}

/** Builds what `useInstall()` answers, and keeps its identity while nothing in it changes. */
export function useInstallValue(args: InstallValueArgs): InstallValue {
  const { draft, actions, names, connectOptions, firstRoute } = args;
  const { onInstalled, onUninstalled, onDone } = args;
  const { data, consumerRef } = useInstallationContext('InstallIntegration');
  const { phase, installation } = data;
  const installed = Boolean(installation);
  const navigation = useRoute(firstRoute);
  const { route, goTo } = navigation;
  const primaryAction = usePrimaryAction({ draft, actions, navigation, installed, onInstalled });
  const prefilled = usePrefilled(draft);
  const states = useObjectStates(draft);
  const recheck = useRecheck(draft.manifest);
  const { connectRef, signIn } = useSignIn(useCallback(() => goTo({ page: 'connection' }), [goTo]));
  const discard = useDiscard(draft, actions);
  useGoToRefusal(actions, navigation);
  const screen = screens[route.page];
  return useMemo(
    () => ({
      ...navigation,
      draft,
      actions,
      names,
      connectOptions,
      consumerRef,
      states,
      prefilled,
      installed,
      phase,
      readOnly: phase !== 'ready',
      screen,
      primaryAction,
      recheck,
      connectRef,
      signIn,
      discard,
      onUninstalled,
      onDone,
    }),
    [
      navigation,
      draft,
      actions,
      names,
      connectOptions,
      consumerRef,
      states,
      prefilled,
      installed,
      phase,
      screen,
      primaryAction,
      recheck,
      connectRef,
      signIn,
      discard,
      onUninstalled,
      onDone,
    ],
  );
}
