import { render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { centreOf, press } from '../support/pointer';
import { HostNamesBoard } from './HostNamesBoard';
import { COLOUR, type HostName, hostNames } from './hostNames';

type Scheme = 'light' | 'dark';

const page = document.documentElement;

/** Colours arrive at once where movement is reduced. */
const prefer = (scheme: Scheme | '', motion: 'reduce' | '') =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: motion },
    ],
  });

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing on the board is ${selector}`);
  return found;
}

/** Brings the element into the state in which the name counts, and reads the property there. */
async function read({ selector, property, state }: HostName): Promise<string> {
  const element = find(selector);
  const look = () => getComputedStyle(element).getPropertyValue(property);
  if (state === 'hover') await userEvent.hover(element);
  if (state === 'focus') {
    await userEvent.keyboard('{Shift}');
    (element.querySelector('input') ?? element).focus();
  }
  if (state !== 'active') return look();
  let pressed = '';
  element.addEventListener('pointerdown', () => (pressed = look()), { once: true });
  await press(centreOf(element));
  return pressed;
}

const isMoving = ({ name }: HostName) => name.startsWith('--amp-duration-');
const isPopup = ({ selector }: HostName) => selector === '.amp-comboboxPopup';
const title = ({ name, property, selector }: HostName) =>
  [name, `${property} of ${selector}`] as const;

beforeEach(() => prefer('light', 'reduce'));
afterEach(async () => {
  page.removeAttribute('style');
  await prefer('', '');
});

describe.each(['light', 'dark'] as const)('a name of @amp-labs/react on :root, %s', (scheme) => {
  const rows = hostNames.filter((row) => (row.scheme ?? scheme) === scheme);

  it.each(rows.map((row) => [...title(row), row] as const))(
    '%s changes %s',
    async (name, _place, row) => {
      if (isMoving(row)) await prefer(scheme, '');
      render(<HostNamesBoard scheme={scheme} />);
      if (isPopup(row)) find('.amp-comboboxTrigger:enabled').click();
      await waitFor(() => find(row.selector));
      const value = row.value ?? COLOUR;
      const before = await read(row);
      expect(before).not.toContain(value);
      page.style.setProperty(name, value);
      const after = await read(row);
      if (row.isSeed) expect(after).not.toBe(before);
      else expect(after).toContain(value);
    },
  );
});

describe('a name of @amp-labs/react', () => {
  const greys = hostNames.filter(({ scheme, state }) => scheme === 'dark' && !state);

  it.each(greys.map((row) => [...title(row), row] as const))(
    '%s changes %s where the system is dark',
    async (name, _place, row) => {
      await prefer('dark', 'reduce');
      page.style.colorScheme = 'light dark';
      render(<HostNamesBoard />);
      page.style.setProperty(name, COLOUR);
      expect(await read(row)).toBe(COLOUR);
    },
  );

  it('works on a wrapper of the host, and only inside it', async () => {
    const style = document.createElement('style');
    style.textContent = `.ampersand-theme { --amp-colors-button-text: ${COLOUR} }`;
    document.head.append(style);
    render(
      <>
        <HostNamesBoard />
        <div className="ampersand-theme">
          <HostNamesBoard />
        </div>
      </>,
    );
    const [outside, inside] = [...document.querySelectorAll('[data-variant="primary"]')].map(
      (button) => getComputedStyle(button).color,
    );
    style.remove();
    expect(inside).toBe(COLOUR);
    expect(outside).not.toBe(COLOUR);
  });

  it('gives way to the same thing under its ampkit name', () => {
    page.style.setProperty('--amp-colors-status-critical', COLOUR);
    page.style.setProperty('--amp-error', 'rgb(4, 5, 6)');
    render(<HostNamesBoard />);
    const icon = find('.amp-banner[data-tone="error"] .amp-bannerIcon');
    expect(getComputedStyle(icon).color).toBe('rgb(4, 5, 6)');
  });

  it('lets large text of the host keep its lines apart', () => {
    page.style.setProperty('--amp-font-size-sm', '30px');
    render(<HostNamesBoard />);
    const { fontSize, lineHeight } = getComputedStyle(find('.amp-fieldNote'));
    expect(fontSize).toBe('30px');
    expect(Number.parseFloat(lineHeight)).toBeGreaterThanOrEqual(36);
  });
});
