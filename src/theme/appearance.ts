import type { PartName } from './parts';

/** Look of the components. All keys are optional; a nearer `appearance` wins key by key. */
export interface Appearance {
  /** Public tokens without their `--amp-` prefix: `{ accent: '#7048e8' }` sets `--amp-accent` on this root. */
  variables?: Record<string, string>;
  /** Part name → class names added to it. */
  elements?: Partial<Record<PartName, string>>;
  /** Colour scheme. Default `auto`: follows `prefers-color-scheme`. */
  colorScheme?: 'light' | 'dark' | 'auto';
  /** Size of controls. Default `comfortable` (36 px); `compact` 32 px. */
  density?: 'comfortable' | 'compact';
  /** Corners. Default `default`; `none` is square. */
  radius?: 'default' | 'none';
  /** Frame. Default `card`: border and padding; `none` leaves both to the host. */
  frame?: 'card' | 'none';
}

/** Merges the nearer appearance over the outer one. */
export function mergeAppearance(outer: Appearance, inner: Appearance | undefined): Appearance {
  if (!inner) return outer;
  return {
    ...outer,
    ...inner,
    variables: { ...outer.variables, ...inner.variables },
    elements: { ...outer.elements, ...inner.elements },
  };
}
