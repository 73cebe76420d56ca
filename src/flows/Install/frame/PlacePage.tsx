import { useMemo } from 'react';
import { DriftNotices } from '../notices/DriftNotices';
import { BadCredentialsBanner, DraftNotices, FailureNotice } from '../notices/InstallNotices';
import { RefusalNotice } from '../notices/RefusalNotice';
import { ActivityPage } from '../pages/ActivityPage';
import { ConflictPage } from '../pages/ConflictPage';
import { ConnectionPage } from '../pages/ConnectionPage';
import { ObjectPage } from '../pages/ObjectPage';
import { Overview } from '../pages/Overview';
import { SaveDialog } from '../screens/SaveDialog';
import type { InstallPlacesProps, Places } from './usePlaces';

export interface PlacePageProps extends InstallPlacesProps {
  places: Places;
}

/** The page of the place one is at. */
export function PlacePage(props: PlacePageProps) {
  const { draft, actions, names, places } = props;
  const { where, installed, readOnly, mustSignIn, lead, states, recheck } = places;
  const { place, setPlace } = where;
  const { manifest, base } = draft;
  const { state } = actions;
  const shared = { draft, names, installed, readOnly } as const;
  return (
    <>
      {mustSignIn && place.place !== 'connection' && (
        <BadCredentialsBanner names={names} onSignIn={places.signIn} />
      )}
      {(place.place === 'connection' || place.place === 'activity') && (
        <FailureNotice state={state} names={names} />
      )}
      {place.place === 'overview' && (
        <Overview
          {...shared}
          states={states}
          onOpen={(objectName) => setPlace({ place: 'object', objectName })}
          onConnection={places.toConnection}
          onActivity={() => setPlace({ place: 'activity' })}
          onCheckAgain={(objectName) => void recheck.check(objectName)}
        >
          <FailureNotice state={state} names={names} />
          <DriftNotices draft={draft} names={names} readOnly={readOnly} />
          <DraftNotices draft={draft} consumerRef={places.consumerRef} />
        </Overview>
      )}
      {place.place === 'object' && <OpenObject {...props} objectName={place.objectName} />}
      {place.place === 'connection' && (
        <ConnectionPage
          options={props.connectOptions}
          connect={places.connect}
          names={names}
          installed={installed ? { manifest, saved: base } : undefined}
          actions={actions}
          onUninstalled={props.onUninstalled}
        />
      )}
      {place.place === 'activity' && <ActivityPage draft={draft} />}
      {place.place === 'conflict' && (
        <ConflictPage
          draft={draft}
          consumerRef={places.consumerRef}
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
    </>
  );
}

function OpenObject(props: PlacePageProps & { objectName: string }) {
  const { objectName, draft, actions, names, places } = props;
  const { installed, readOnly, lead, filled, recheck } = places;
  const { state } = actions;
  const object = draft.manifest.objects.find((one) => one.objectName === objectName);
  const failed = state.status === 'failed' ? state : undefined;
  const refusals = useMemo(
    () => failed?.refusals.filter((one) => one.objectName === objectName) ?? [],
    [failed, objectName],
  );
  if (!object) return null;
  const notice =
    failed && refusals.length > 0 ? (
      <RefusalNotice
        error={failed.error}
        refusals={refusals}
        object={object}
        draft={draft}
        names={names}
      />
    ) : (
      <FailureNotice state={state} names={names} />
    );
  const shown = (
    <>
      {notice}
      <DriftNotices draft={draft} names={names} readOnly={readOnly} objectName={objectName} />
      <DraftNotices draft={draft} consumerRef={places.consumerRef} />
    </>
  );
  return (
    <ObjectPage
      key={objectName}
      draft={draft}
      names={names}
      installed={installed}
      readOnly={readOnly}
      object={object}
      refusals={refusals}
      notice={shown}
      showMissing={lead.missingIn === objectName}
      filled={installed ? {} : (filled[objectName] ?? {})}
      checking={recheck.checking}
      onCheckAgain={() => void recheck.check(objectName)}
    />
  );
}
