import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { Button } from '../../src/components/Button/Button';
import { Checkbox } from '../../src/components/Checkbox/Checkbox';
import { Link } from '../../src/components/Link/Link';
import { Root } from '../../src/components/Root/Root';
import { Switch } from '../../src/components/Switch/Switch';
import type { Appearance } from '../../src/theme/appearance';

const HOSTS = ['#ffeb3b', '#ffff00', '#050505', '#000000', '#fafafa', '#ffffff', '#7048e8'];
const AWKWARD = ['#00ff00', '#0000ff', '#ff0000', '#00ffff', '#ff00ff', '#808080', '#767676'];
const RANDOM = 1_000;

const GROUNDS = ['primary', 'secondary', 'sunken', 'hover', 'selected'].map(
  (name) => `--_surface-${name}`,
);
const TINTS = ['accent', 'success', 'warning', 'error'].map((name) => `--_${name}-subtle`);

type Scheme = 'light' | 'dark';

/** Repeatable colours: a linear congruential generator. */
function randomColours(count: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `#${(state >>> 8).toString(16).padStart(6, '0')}`;
  });
}

const canvas = new OffscreenCanvas(64, 1);
const brush = canvas.getContext('2d', { willReadFrequently: true });

/** Luminance of colours as they are painted: the browser turns each into bytes of sRGB. */
function paintedLuminance(colours: string[]): number[] {
  if (!brush) throw new Error('no canvas');
  brush.clearRect(0, 0, 64, 1);
  colours.forEach((colour, at) => {
    brush.fillStyle = colour;
    brush.fillRect(at, 0, 1, 1);
  });
  const { data } = brush.getImageData(0, 0, colours.length, 1);
  return colours.map((_, at) => {
    const [r, g, b] = [0, 1, 2].map((channel) => {
      const part = (data[at * 4 + channel] ?? 0) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  });
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

const STATES = ['--_accent-hover', '--_accent-pressed'];

/** One of each thing that has the accent, and one patch for each colour that only a state or a ground shows. */
function show(scheme: Scheme, variables?: Appearance['variables']) {
  render(
    <Root appearance={{ colorScheme: scheme, variables }}>
      <Button variant="primary">Primary</Button>
      <Button variant="quiet">Quiet</Button>
      <Link onClick={() => undefined}>Link</Link>
      <Switch label="Switch" checked onChange={() => undefined} />
      <Checkbox label="Checkbox" checked onChange={() => undefined} />
      {[...GROUNDS, ...TINTS, ...STATES, '--_focus', '--_text-muted'].map((name) => (
        <span key={name} data-testid={name} ref={(patch) => paint(patch, name)} />
      ))}
    </Root>,
  );
}

function paint(patch: HTMLElement | null, name: string) {
  if (patch) patch.style.backgroundColor = `var(${name})`;
}

function reader() {
  const background = (element: Element) => () => getComputedStyle(element).backgroundColor;
  const words = (element: Element) => () => getComputedStyle(element).color;
  const patch = (name: string) => background(screen.getByTestId(name));
  const primary = screen.getByRole('button', { name: 'Primary' });
  const checkbox = screen.getByRole('checkbox');
  const read: Record<string, () => string> = {
    fill: background(primary),
    'text on the fill': words(primary),
    'quiet button': words(screen.getByRole('button', { name: 'Quiet' })),
    link: words(screen.getByRole('button', { name: 'Link' })),
    switch: background(screen.getByRole('switch')),
    checkbox: background(checkbox),
    mark: words(checkbox.nextElementSibling as Element),
    focus: patch('--_focus'),
    muted: patch('--_text-muted'),
    hover: patch('--_accent-hover'),
    pressed: patch('--_accent-pressed'),
  };
  for (const ground of [...GROUNDS, ...TINTS]) read[ground] = patch(ground);
  const names = Object.keys(read);
  return (accent: string) => {
    document.documentElement.style.setProperty('--amp-accent', accent);
    const lights = paintedLuminance(names.map((name) => read[name]?.() ?? ''));
    return Object.fromEntries(names.map((name, at) => [name, lights[at] ?? Number.NaN]));
  };
}

/** What is not readable with an accent, in words. */
function faultsOf(at: Record<string, number>): string[] {
  const of = (name: string) => at[name] ?? Number.NaN;
  const faults: string[] = [];
  const need = (a: string, b: string, least: number) => {
    const reached = contrast(of(a), of(b));
    if (!(reached >= least)) faults.push(`${a} on ${b}: ${reached.toFixed(2)}`);
  };
  for (const ground of [...GROUNDS, ...TINTS]) {
    for (const text of ['quiet button', 'link', 'muted']) need(text, ground, 4.5);
    for (const control of ['fill', 'hover', 'switch', 'checkbox', 'focus'])
      need(control, ground, 3);
  }
  for (const fill of ['fill', 'hover', 'pressed']) need('text on the fill', fill, 4.5);
  need('mark', 'checkbox', 4.5);
  need('fill', 'hover', 1.07);
  need('hover', 'pressed', 1.07);
  need('fill', 'pressed', 1.15);
  return faults;
}

beforeEach(() =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  }),
);
afterEach(async () => {
  cleanup();
  document.documentElement.removeAttribute('style');
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

describe.each(['light', 'dark'] as const)('one accent, %s', (scheme) => {
  it(`keeps words at 4.5 and controls at 3 on every surface, for any of ${RANDOM} accents`, () => {
    show(scheme);
    const read = reader();
    const accents = [...HOSTS, ...AWKWARD, ...randomColours(RANDOM, scheme === 'light' ? 1 : 2)];
    const faults = accents.flatMap((accent) =>
      faultsOf(read(accent)).map((fault) => `${accent}: ${fault}`),
    );
    expect(faults.slice(0, 12)).toEqual([]);
  }, 120_000);

  it('gives the specified colours where a host sets none', () => {
    show(scheme);
    const primary = getComputedStyle(screen.getByRole('button', { name: 'Primary' }));
    expect(primary.backgroundColor).toBe(
      scheme === 'light' ? 'rgb(47, 95, 208)' : 'rgb(127, 164, 250)',
    );
    expect(primary.color).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(12, 21, 38)');
  });

  it('keeps a brand that is readable already, and a derived value that is set by name', () => {
    const given = scheme === 'light' ? '#7048e8' : '#b79dff';
    show(scheme, { accent: given, link: '#123456' });
    const [brand = 0, fill = 1] = paintedLuminance([
      given,
      getComputedStyle(screen.getByRole('button', { name: 'Primary' })).backgroundColor,
    ]);
    expect(fill).toBeCloseTo(brand, 3);
    expect(getComputedStyle(screen.getByRole('button', { name: 'Link' })).color).toBe(
      'rgb(18, 52, 86)',
    );
  });

  it('paints a fill as it is given, and finds its words', () => {
    show(scheme, { 'accent-fill': '#ffeb3b' });
    const primary = getComputedStyle(screen.getByRole('button', { name: 'Primary' }));
    expect(primary.backgroundColor).toBe('rgb(255, 235, 59)');
    expect(paintedLuminance([primary.color])[0]).toBe(0);
  });

  it('shows hover and pressed on the button itself', async () => {
    show(scheme);
    document.documentElement.style.setProperty('--amp-accent', '#ffeb3b');
    const primary = screen.getByRole('button', { name: 'Primary' });
    const rest = getComputedStyle(primary).backgroundColor;
    await userEvent.hover(primary);
    const hover = getComputedStyle(primary).backgroundColor;
    const box = primary.getBoundingClientRect();
    const seen: string[] = [];
    primary.addEventListener('mousedown', () =>
      requestAnimationFrame(() => seen.push(getComputedStyle(primary).backgroundColor)),
    );
    await userEvent.click(primary, { delay: 200, position: { x: box.width / 2, y: 8 } });
    expect(new Set([rest, hover, ...seen]).size).toBe(3);
  });
});

describe('appearance: inherit', () => {
  const hosts = {
    'variables of a design system':
      '<div id=page style="--primary: 259.6 80.4% 50%; --radius: 12px"></div>',
    'the main button': `<div id=page></div><button type=submit style="background: rgb(92, 25, 230);
      border-radius: 12px">Buy</button>`,
    'accent-color and the main button': `<div id=page style="accent-color: rgb(92, 25, 230)"></div>
      <button style="background: rgb(200, 30, 30); border-radius: 12px">Buy</button>`,
  };
  it.each(Object.entries(hosts))('takes accent and radius from %s', (_name, html) => {
    const host = document.createElement('section');
    host.innerHTML = html;
    document.body.append(host);
    render(
      <Root appearance="inherit">
        <Button variant="primary">Primary</Button>
      </Root>,
      { container: host.querySelector('#page') as HTMLElement },
    );
    const primary = getComputedStyle(screen.getByRole('button', { name: 'Primary' }));
    expect(primary.borderRadius).toBe('12px');
    const [fill = 0, brand = 1] = paintedLuminance([primary.backgroundColor, 'rgb(92, 25, 230)']);
    expect(fill).toBeCloseTo(brand, 3);
    host.remove();
  });

  it('leaves the accent of the provider’s own variables alone', () => {
    document.documentElement.style.accentColor = 'rgb(200, 30, 30)';
    render(
      <Root appearance={{ inherit: true, variables: { accent: '#5c19e6' } }}>
        <Button variant="primary">Primary</Button>
      </Root>,
    );
    const { backgroundColor } = getComputedStyle(screen.getByRole('button', { name: 'Primary' }));
    const [fill = 0, brand = 1] = paintedLuminance([backgroundColor, '#5c19e6']);
    expect(fill).toBeCloseTo(brand, 3);
  });
});

describe('radius and density as seeds', () => {
  it('scale every corner and every control', () => {
    show('light', { radius: '12px', density: '0.75' });
    const primary = getComputedStyle(screen.getByRole('button', { name: 'Primary' }));
    expect(primary.borderRadius).toBe('12px');
    expect(primary.minHeight).toBe('27px');
    expect(getComputedStyle(screen.getByRole('checkbox')).borderRadius).toBe('8px');
  });
});
