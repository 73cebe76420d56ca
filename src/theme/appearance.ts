import type { PartName } from './parts';

/** How the host wants it to look. Everything is optional; a nearer `appearance` wins key by key. */
export interface Appearance {
  /** Public tokens without their `--amp-` prefix: `{ accent: '#7048e8' }` sets `--amp-accent` on this root. */
  variables?: Record<string, string>;
  /** Part name → class names added to it. */
  elements?: Partial<Record<PartName, string>>;
  /** Default `auto`: as `prefers-color-scheme` says. */
  colorScheme?: 'light' | 'dark' | 'auto';
  /** Default `comfortable` (controls 36 px); `compact` 32 px. */
  density?: 'comfortable' | 'compact';
  /** Corners: default `default`; `none` is square. */
  radius?: 'default' | 'none';
  /** Default `card`: border and padding of our own; `none` leaves both to the host. */
  frame?: 'card' | 'none';
}

/** The nearer appearance laid over the farther one. */
export function mergeAppearance(outer: Appearance, inner: Appearance | undefined): Appearance {
  if (!inner) return outer;
  return {
    ...outer,
    ...inner,
    variables: { ...outer.variables, ...inner.variables },
    elements: { ...outer.elements, ...inner.elements },
  };
}
