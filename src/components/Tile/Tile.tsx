import { type ReactElement, useContext, useState } from 'react';
import { AmpersandContext } from '../../provider/contexts';
import { type Logo, readLogo } from '../../theme/logo';
import { usePart } from '../usePart';
import { LogoBoundary } from './LogoBoundary';
import { lettersOf } from './lettersOf';

export interface TileProps {
  /** Name for people. Empty while it is not known yet: the tile is grey until then. */
  name: string;
  /** Letters of the name stand in while there is none, or when its picture does not load or its element throws. */
  logo?: Logo | null;
  /** Pixels. Default 32; cards in a list have 40, a link header 52. */
  size?: 32 | 40 | 52;
  /** Ground of the letters: dark for the host's app, grey for a provider. Default `provider`. */
  face?: 'app' | 'provider';
}

/** Logo of an app or provider, or its letters. Decoration: the name is always beside it. */
export function Tile({ name, logo, size = 32, face = 'provider' }: TileProps) {
  const services = useContext(AmpersandContext);
  const [failed, setFailed] = useState<string | ReactElement>();
  const { picture, ground } = readLogo(logo || '');
  const isMissing = picture === '' || picture === failed;
  const onError = (element: ReactElement, thrown: unknown) => {
    setFailed(element);
    services?.callHost(face === 'app' ? 'appLogo' : 'providerLogo', () => {
      throw thrown;
    });
  };
  return (
    <span
      className={usePart('tile')}
      data-size={size}
      data-face={face}
      data-ground={isMissing ? undefined : ground}
      data-pending={isMissing && name === '' ? '' : undefined}
      aria-hidden="true"
      translate="no"
    >
      {isMissing && name !== '' && <span>{lettersOf(name)}</span>}
      {!isMissing && (
        <span className="amp-tileLogo">
          {typeof picture === 'string' ? (
            <img
              className="amp-tilePicture"
              src={picture}
              alt=""
              onError={() => setFailed(picture)}
            />
          ) : (
            <LogoBoundary onError={(thrown) => onError(picture, thrown)}>{picture}</LogoBoundary>
          )}
        </span>
      )}
    </span>
  );
}
