import { Footer } from './Footer';
import { InstallFooter } from './InstallFooter';
import { InstallPanel } from './InstallPanel';
import { PlacePage } from './PlacePage';
import { type InstallPlacesProps, usePlaces } from './usePlaces';

/** The panel with its places. */
export function InstallPlaces(props: InstallPlacesProps) {
  const { draft, actions, names } = props;
  const places = usePlaces(props);
  const { where, lead, installed, mustSignIn, readOnly } = places;
  const { place, setPlace } = where;
  // What is to be decided here is on the page itself.
  const hasOwnButton = place.place === 'conflict';
  const footer =
    hasOwnButton || (readOnly && !mustSignIn) ? (
      <Footer />
    ) : (
      <InstallFooter
        draft={draft}
        installed={installed}
        mustSignIn={mustSignIn}
        state={actions.state}
        next={lead.next}
        onOverview={place.place === 'overview'}
        onSignIn={places.signIn}
        onNext={lead.lead}
        onDiscard={places.discard}
        onDone={props.onDone}
      />
    );
  return (
    <InstallPanel
      names={names}
      place={place}
      installed={installed}
      footer={footer}
      screen={places.screen}
      manifest={draft.manifest}
      states={places.states}
      standing={mustSignIn ? 'needsAttention' : installed ? 'installed' : 'notInstalled'}
      onPlace={setPlace}
      page={where.page}
    >
      <PlacePage {...props} places={places} />
    </InstallPanel>
  );
}
