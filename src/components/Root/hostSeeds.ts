/** Seeds of the look, as the host's page has them. */
export interface HostSeeds {
  accent?: string;
  radius?: string;
}

/** Where design systems keep their accent: Radix Themes, Mantine, MUI, Bootstrap, Tailwind, shadcn. */
const ACCENTS = [
  '--accent-9',
  '--mantine-primary-color-filled',
  '--mui-palette-primary-main',
  '--bs-primary',
  '--color-primary',
  '--primary',
];
const RADII = ['--mantine-radius-default', '--bs-border-radius', '--radius'];
const BUTTONS = 'button, [role=button], a[class*=primary]';
/** Colour of links that no style sheet touched. */
const PLAIN_LINKS = ['rgb(0, 0, 238)', 'rgb(0, 0, 255)', 'rgb(158, 158, 255)'];

/** A value in a form that `property` takes; shadcn writes the channels of `hsl()` alone. */
function asColour(value: string): string | undefined {
  return [value, `hsl(${value})`].find((one) => one && CSS.supports('color', one));
}

function channelsOf(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

/** `true` for an opaque colour that is not grey: what a host gives to its main button. */
function isBrand(colour: string): boolean {
  const [r = 0, g = 0, b = 0, alpha = 1] = channelsOf(colour);
  return colour.startsWith('rgb') && alpha === 1 && Math.max(r, g, b) - Math.min(r, g, b) > 24;
}

function firstOf<T>(
  values: Iterable<string>,
  read: (value: string) => T | undefined,
): T | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The host's main button: the first one that is painted in a colour of its own. */
function mainButton(root: Element): CSSStyleDeclaration | undefined {
  const { ownerDocument: document } = root;
  const buttons = [...document.querySelectorAll(BUTTONS)].filter(
    (button) => !button.closest('.amp-root') && button.getClientRects().length > 0,
  );
  return buttons
    .slice(0, 50)
    .map((button) => getComputedStyle(button))
    .find(({ backgroundColor }) => isBrand(backgroundColor));
}

function linkColour(root: Element): string | undefined {
  const links = [...root.ownerDocument.querySelectorAll('a[href]')];
  const link = links.find((one) => !one.closest('.amp-root'));
  const colour = link && getComputedStyle(link).color;
  return colour && isBrand(colour) && !PLAIN_LINKS.includes(colour) ? colour : undefined;
}

/**
 * Reads accent and radius around an element: the variables of common design systems, then `accent-color`, the host's
 * main button, and its links.
 */
export function hostSeeds(root: Element): HostSeeds {
  const style = getComputedStyle(root.parentElement ?? root);
  const valueOf = (name: string) => style.getPropertyValue(name).trim();
  const button = mainButton(root);
  const accent =
    firstOf(ACCENTS, (name) => asColour(valueOf(name))) ??
    asColour(style.accentColor) ??
    button?.backgroundColor ??
    linkColour(root);
  const radius =
    firstOf(RADII, (name) => {
      const value = valueOf(name);
      return value && CSS.supports('inline-size', value) ? value : undefined;
    }) ?? button?.borderStartStartRadius;
  return { accent, radius };
}
