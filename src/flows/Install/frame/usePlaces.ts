import { useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { findNewObjects, objectStates } from '../../../core/installation';
import type { Manifest } from '../../../core/types';
import type { ConnectOptions } from '../../../actions/connect/ConnectOptions';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import type { UseInstallActionsResult } from '../../../hooks/install/useInstallActions';
import { useInstallationContext } from '../../../hooks/install/useInstallationContext';
import { useStable } from '../../../utils/useStable';
import { install } from '../../../locale/en/install';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import { useLead } from './useLead';
import type { InstallNames } from '../words/useInstallNames';
import { useRecheck } from '../useRecheck';
import { useScreenEvent } from '../../useScreenEvent';
import { useSignIn } from '../useSignIn';
import { type Place, usePlace } from './usePlace';

export interface InstallPlacesProps {
  draft: UseDraftResult;
  actions: UseInstallActionsResult;
  names: InstallNames;
  connectOptions: ConnectOptions;
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

/** A refusal opens the object that it names, and what went wrong has the focus: both once. */
function useGoToRefusal(
  { state }: UseInstallActionsResult,
  { setPlace: go, place, page }: ReturnType<typeof usePlace>,
): void {
  const gone = useRef<unknown>(undefined);
  const shown = useRef<unknown>(undefined);
  useEffect(() => {
    if (state.status !== 'failed' || state.action === 'uninstall' || shown.current === state)
      return;
    const [named] = state.refusals;
    const isThere = place.place === 'object' && place.objectName === named?.objectName;
    if (named && !isThere) return;
    shown.current = state;
    const notice = page.current?.querySelector<HTMLElement>('[role=group][data-tone=error]');
    if (!notice) return;
    notice.tabIndex = -1;
    notice.focus();
  }, [state, place, page]);
  useEffect(() => {
    const named = state.status === 'failed' ? state.refusals[0]?.objectName : undefined;
    if (named === undefined || gone.current === state) return;
    gone.current = state;
    go({ place: 'object', objectName: named });
  }, [state, go]);
}

/** What we filled in on a first install: the base of an object that was never saved. */
function useFilled(
  draft: UseDraftResult,
  manifest: Manifest,
): Record<string, Record<string, string>> {
  const { data } = useInstallationContext('InstallIntegration');
  const saved = data.installation?.config.content.read?.objects;
  const { base } = draft;
  return useMemo(() => {
    const unsaved = manifest.objects.filter(({ objectName }) => !saved?.[objectName]);
    return Object.fromEntries(
      unsaved.map(({ objectName }) => [objectName, base.objects[objectName]?.read?.mappings ?? {}]),
    );
  }, [manifest, saved, base]);
}

/** Everything that the pages and what stands around them need, in whichever shape they are shown. */
export function usePlaces(props: InstallPlacesProps, first?: Place) {
  const { draft, actions, onInstalled } = props;
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const { data, consumerRef } = useInstallationContext('InstallIntegration');
  const { phase, installation } = data;
  const where = usePlace(first);
  const { place, setPlace } = where;
  const { manifest, choices, base } = draft;
  const installed = Boolean(installation);
  const lead = useLead({ draft, actions, where, installed, onInstalled });
  const filled = useFilled(draft, manifest);
  const recheck = useRecheck(draft);
  const toConnection = useCallback(() => setPlace({ place: 'connection' }), [setPlace]);
  const { connect, signIn } = useSignIn(toConnection);
  useGoToRefusal(actions, where);
  const screen = screens[place.place];
  useScreenEvent('install', screen);
  const states = useStable(
    useMemo(
      () =>
        objectStates({
          manifest,
          choices,
          base,
          installed,
          newObjects: installation ? findNewObjects(manifest, installation.config) : [],
        }),
      [manifest, choices, base, installed, installation],
    ),
  );
  const discard = () => {
    draft.discard();
    actions.dismiss();
    announce(words.discarded);
  };
  return {
    where,
    lead,
    filled,
    recheck,
    connect,
    signIn,
    toConnection,
    screen,
    states,
    discard,
    installed,
    consumerRef,
    mustSignIn: phase === 'badCredentials',
    /** Nothing can be changed: the sign-in is refused, or its fields are being read again. */
    readOnly: phase !== 'ready',
  };
}

export type Places = ReturnType<typeof usePlaces>;
