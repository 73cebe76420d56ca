import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { findNewObjects, nextStep, objectStates } from '../../core/installation';
import { isRisky, riskyChanges } from '../../core/riskyChanges';
import type { Manifest } from '../../core/types';
import type { ConnectOptions } from '../../hooks/ConnectOptions';
import type { UseDraftResult } from '../../hooks/useDraft';
import type { UseInstallActionsResult } from '../../hooks/useInstallActions';
import { useInstallationContext } from '../../hooks/useInstallationContext';
import { install } from '../../locale/en/install';
import { RootContext, useMessages } from '../../provider/contexts';
import { ConflictPage } from './ConflictPage';
import { ConnectionPage } from './ConnectionPage';
import { InstallFooter } from './InstallFooter';
import { BadCredentialsBanner, DraftNotices, FailureNotice } from './InstallNotices';
import { InstallPanel } from './InstallPanel';
import { ObjectPage } from './ObjectPage';
import { Overview } from './Overview';
import { SaveDialog } from './SaveDialog';
import type { InstallNames } from './useInstallNames';
import { useRecheck } from './useRecheck';
import { useScreenEvent } from './useScreenEvent';
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
  conflict: 'install.conflict',
} as const;

/** A refusal opens the object that it names, once. */
function useGoToRefusal(actions: UseInstallActionsResult, go: (place: Place) => void): void {
  const { state } = actions;
  const gone = useRef<unknown>(undefined);
  useEffect(() => {
    if (state.status !== 'failed' || state.objectName === undefined || gone.current === state)
      return;
    gone.current = state;
    go({ place: 'object', objectName: state.objectName });
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

/** The footer's primary: to the next thing to do, else install or save, asking first where it must. */
function useLead(
  props: InstallPlacesProps,
  where: ReturnType<typeof usePlace>,
  installed: boolean,
) {
  const { draft, actions, onInstalled } = props;
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const [missingIn, setMissingIn] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const { place, setPlace, focusProblem } = where;
  const current = place.place === 'object' ? place.objectName : undefined;
  const next = nextStep({ ...draft, installed, current });

  const save = async () => {
    setAsking(false);
    if (await actions.save()) announce(words.saved);
  };
  const installNow = async () => {
    if (await actions.install()) onInstalled();
  };
  const lead = () => {
    if (draft.conflicts.length > 0) return setPlace({ place: 'conflict' });
    if (next.step === 'object') {
      if (next.objectName !== current) {
        return setPlace({ place: 'object', objectName: next.objectName });
      }
      setMissingIn(current);
      return focusProblem();
    }
    if (next.step === 'install') return void installNow();
    if (next.step !== 'save') return undefined;
    if (isRisky(riskyChanges(draft.changes))) return setAsking(true);
    return void save();
  };
  return { next, lead, save, asking, setAsking, missingIn };
}

/** The panel with its places. */
export function InstallPlaces(props: InstallPlacesProps) {
  const { draft, actions, names } = props;
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const context = useInstallationContext('InstallIntegration');
  const { phase, installation } = context.data;
  const where = usePlace();
  const { place, setPlace } = where;
  const { manifest, choices, base } = draft;
  const installed = Boolean(installation);
  const mustSignIn = phase === 'badCredentials';
  const lead = useLead(props, where, installed);
  const filled = useFilled(draft, manifest);
  const recheck = useRecheck(draft);
  useGoToRefusal(actions, setPlace);
  const screen = screens[place.place];
  useScreenEvent(screen);
  const states = useMemo(
    () =>
      objectStates({
        ...{ manifest, choices, base, installed },
        newObjects: installation ? findNewObjects(manifest, installation.config) : [],
      }),
    [manifest, choices, base, installed, installation],
  );
  const toConnection = () => setPlace({ place: 'connection' });
  const discard = () => {
    draft.discard();
    actions.dismiss();
    announce(words.discarded);
  };
  const { state } = actions;
  const banner = mustSignIn && (
    <BadCredentialsBanner
      names={names}
      onSignIn={place.place === 'connection' ? undefined : toConnection}
    />
  );
  const shared = { draft, names, installed, readOnly: mustSignIn } as const;

  return (
    <InstallPanel
      {...{ screen, names, manifest, states, place }}
      standing={mustSignIn ? 'needsAttention' : installed ? 'installed' : 'notInstalled'}
      onPlace={setPlace}
      page={where.page}
      footer={
        <InstallFooter
          {...{ draft, state, installed, mustSignIn }}
          next={lead.next}
          onOverview={place.place === 'overview'}
          onSignIn={toConnection}
          onNext={lead.lead}
          onDiscard={discard}
          onDone={props.onDone}
        />
      }
    >
      {place.place !== 'connection' && banner}
      {place.place === 'overview' && (
        <Overview
          {...shared}
          states={states}
          onOpen={(objectName) => setPlace({ place: 'object', objectName })}
          onConnection={toConnection}
          onCheckAgain={(objectName) => void recheck.check(objectName)}
        >
          <FailureNotice state={state} names={names} />
          <DraftNotices draft={draft} consumerRef={context.consumerRef} />
        </Overview>
      )}
      {manifest.objects.map(
        (object) =>
          place.place === 'object' &&
          place.objectName === object.objectName && (
            <ObjectPage
              key={object.objectName}
              {...shared}
              object={object}
              showMissing={lead.missingIn === object.objectName}
              filled={installed ? {} : (filled[object.objectName] ?? {})}
              notice={
                <FailureNotice
                  state={state}
                  names={names}
                  object={refusedHere(state, object.objectName) ? object.displayName : undefined}
                />
              }
              checking={recheck.checking}
              onCheckAgain={() => void recheck.check(object.objectName)}
            />
          ),
      )}
      {place.place === 'connection' && (
        <ConnectionPage
          options={props.connectOptions}
          names={names}
          installed={installed ? { manifest, saved: base } : undefined}
          actions={actions}
          onUninstalled={props.onUninstalled}
        />
      )}
      {place.place === 'conflict' && (
        <ConflictPage
          draft={draft}
          consumerRef={context.consumerRef}
          onSettled={() => setPlace({ place: 'overview' })}
        />
      )}
      <SaveDialog
        open={lead.asking}
        draft={draft}
        app={names.app}
        onConfirm={() => void lead.save()}
        onKeep={() => lead.setAsking(false)}
      />
    </InstallPanel>
  );
}

function refusedHere(state: UseInstallActionsResult['state'], objectName: string): boolean {
  return state.status === 'failed' && state.objectName === objectName;
}
