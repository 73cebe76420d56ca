export type Scheme = 'light' | 'dark';

/** Brightness from 0 to 255, and opacity from 0 to 1. */
interface Tone {
  brightness: number;
  opacity: number;
}

/** Reads a computed colour: `rgb()`, `color(srgb …)` and their like, or one that begins with its lightness. */
function toneOf(color: string): Tone {
  const [first = 0, green = 0, blue = 0, alpha] = (
    color.replace(/^color\(\S+/, '').match(/-?[\d.]+(e-?\d+)?/g) ?? []
  ).map(Number);
  const opacity = color === 'transparent' ? 0 : (alpha ?? 1);
  if (/^ok(lab|lch)/.test(color)) return { brightness: first * 255, opacity };
  if (/^(lab|lch)/.test(color)) return { brightness: first * 2.55, opacity };
  const scale = color.startsWith('color') ? 255 : 1;
  return { brightness: (first * 0.299 + green * 0.587 + blue * 0.114) * scale, opacity };
}

/** Parent of an element; for the root of a shadow tree its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) found.push(at);
  return found;
}

/** Text brighter than this is on a dark ground, whatever the ground is painted with. */
const BRIGHT_TEXT = 180;

/** Scheme of a page that names none, from what the host has painted. A page without paint is white. */
function paintedScheme(ancestors: Element[]): Scheme {
  for (const element of ancestors) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
    const ground = toneOf(backgroundColor);
    if (ground.opacity > 0.5) return ground.brightness < 128 ? 'dark' : 'light';
    if (backgroundImage && backgroundImage !== 'none') {
      return toneOf(color).brightness > BRIGHT_TEXT ? 'dark' : 'light';
    }
  }
  return 'light';
}

/**
 * Colour scheme around an element, from the `color-scheme` in force there. A page that supports both follows the
 * system; a page that names none is judged by its paint.
 */
export function schemeAround(element: Element, systemIsDark: boolean): Scheme {
  const ancestors = ancestorsOf(element);
  const parent = ancestors[0];
  const named = parent ? getComputedStyle(parent).colorScheme : '';
  const isLight = /\blight\b/.test(named);
  const isDark = /\bdark\b/.test(named);
  if (isLight && isDark) return systemIsDark ? 'dark' : 'light';
  if (isLight || isDark) return isDark ? 'dark' : 'light';
  return paintedScheme(ancestors);
}
