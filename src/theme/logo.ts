import type { ReactElement } from 'react';

/** A picture with the ground it is made for. */
export interface LogoOnGround {
  /** Address of the picture, or an element that draws it. */
  picture: string | ReactElement;
  /**
   * Ground of the tile, the same in light and dark schemes. `light` is white, `dark` is near black for a white mark,
   * `own` leaves it to a picture that fills the tile to its edges, such as an app icon.
   */
  ground: 'light' | 'dark' | 'own';
}

/**
 * Logo of an app or provider: the address of a picture, an element, or either with the ground it needs. Square or wide,
 * it is contained in the tile with padding around it; without a ground of its own it is drawn on white.
 */
export type Logo = string | ReactElement | LogoOnGround;

/** Returns the logo with an explicit ground. */
export function readLogo(logo: Logo): LogoOnGround {
  if (typeof logo === 'object' && 'picture' in logo) return logo;
  return { picture: logo, ground: 'light' };
}
