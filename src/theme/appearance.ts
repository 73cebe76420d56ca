import type { PartName } from './parts';

/** Look of the components. All keys are optional; a nearer `appearance` wins key by key. */
export interface Appearance {
  /**
   * Public tokens without their `--amp-` prefix: `{ accent: '#7048e8' }` sets `--amp-accent` on this root. From
   * `accent` follow the text on it, hover, pressed, tint, link, focus, selection and switch, readable in light and
   * dark; from `radius` (a length) every corner; from `density` (a factor, default 1) controls, rows and gaps.
   */
  variables?: Record<string, string>;
  /** Part name → class names added to it. */
  elements?: Partial<Record<PartName, string>>;
  /** Colour scheme. Default `auto`: follows `prefers-color-scheme`. */
  colorScheme?: 'light' | 'dark' | 'auto';
  /** Size of controls. Default `comfortable` (36 px); `compact` 32 px. */
  density?: 'comfortable' | 'compact';
  /** Corners. Default `default`; `none` is square. */
  radius?: 'default' | 'none';
  /** Frame. Default `card`: border, padding and shadow; `none` leaves all of it to the host. */
  frame?: 'card' | 'none';
  /** Takes accent and radius from the host's page at mount, where `variables` set none. Default `false`. */
  inherit?: boolean;
}

/** Look of the components; `'inherit'` is short for `{ inherit: true }`. */
export type AppearanceOption = Appearance | 'inherit';

/** Merges the nearer appearance over the outer one. */
export function mergeAppearance(
  outer: Appearance,
  nearer: AppearanceOption | undefined,
): Appearance {
  if (!nearer) return outer;
  const inner: Appearance = nearer === 'inherit' ? { inherit: true } : nearer;
  return {
    ...outer,
    ...inner,
    variables: { ...outer.variables, ...inner.variables },
    elements: { ...outer.elements, ...inner.elements },
  };
}
