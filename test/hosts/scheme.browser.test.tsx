import { cleanup, render, screen, waitFor } from '@testing-library/react';
import bootstrap from 'bootstrap/dist/css/bootstrap.css?inline';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { Root } from '../../src/components/Root/Root';
import type { Appearance } from '../../src/theme/appearance';

const LIGHT = { text: 'rgb(22, 25, 29)', scheme: 'light' };
const DARK = { text: 'rgb(240, 242, 244)', scheme: 'dark' };

const page = document.documentElement;

const prefer = (value: 'light' | 'dark' | '') =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value }],
  });

/** Adds a style sheet of the host until the test ends. */
function hostStyles(css: string): void {
  const style = document.createElement('style');
  style.dataset.host = '';
  style.textContent = css;
  document.head.append(style);
}

function show(colorScheme?: Appearance['colorScheme'], section?: string) {
  render(
    <StrictMode>
      <section className={section}>
        <Root appearance={{ colorScheme }}>words</Root>
      </section>
    </StrictMode>,
  );
}

function look() {
  const { color, colorScheme } = getComputedStyle(
    screen.getByText('words').closest('.amp-root') as Element,
  );
  return { text: color, scheme: colorScheme };
}

const becomes = (wanted: typeof LIGHT) => waitFor(() => expect(look()).toEqual(wanted));

beforeEach(() => prefer('light'));
afterEach(async () => {
  cleanup();
  for (const style of document.querySelectorAll('[data-host]')) style.remove();
  for (const name of ['class', 'data-bs-theme']) page.removeAttribute(name);
  await prefer('');
});

describe('colour scheme of a host that toggles dark itself', () => {
  it('turns the root with Bootstrap’s data-bs-theme, there and back', async () => {
    hostStyles(bootstrap);
    page.setAttribute('data-bs-theme', 'dark');
    show();
    expect(look()).toEqual(DARK);
    page.setAttribute('data-bs-theme', 'light');
    await becomes(LIGHT);
    page.setAttribute('data-bs-theme', 'dark');
    await becomes(DARK);
  });

  it('turns the root with a class that sets color-scheme on the page', async () => {
    hostStyles('.dark { color-scheme: dark }');
    show();
    expect(look()).toEqual(LIGHT);
    page.classList.add('dark');
    await becomes(DARK);
    page.classList.remove('dark');
    await becomes(LIGHT);
  });

  it('turns the root with a class that only changes the page’s colours', async () => {
    hostStyles('body { background: #fff } .dark body { background: oklch(0.13 0.03 260) }');
    page.classList.add('dark');
    show();
    expect(look()).toEqual(DARK);
    page.classList.remove('dark');
    await becomes(LIGHT);
  });

  it('turns the root at the end of a host’s fade', async () => {
    hostStyles(
      'body { background: #fff; transition: background-color 80ms } .dark body { background: #111 }',
    );
    show();
    expect(look()).toEqual(LIGHT);
    page.classList.add('dark');
    await becomes(DARK);
  });

  it('turns the root by the words’ colour where a picture is the ground', () => {
    hostStyles(
      '.night { background: linear-gradient(#111, #222); color: #eee } .mist { color: #9ca3af }',
    );
    show(undefined, 'night');
    expect(look()).toEqual(DARK);
    cleanup();
    show(undefined, 'mist');
    expect(look()).toEqual(LIGHT);
  });

  it('turns the root in a dark part of a light page', async () => {
    hostStyles('html { color-scheme: light } .dark { color-scheme: dark }');
    show(undefined, 'dark');
    expect(look()).toEqual(DARK);
    (document.querySelector('section') as Element).classList.remove('dark');
    await becomes(LIGHT);
  });
});

describe('colour scheme of a system that prefers dark', () => {
  beforeEach(() => prefer('dark'));

  it('turns the root only on a page that follows the system', async () => {
    hostStyles('html { color-scheme: light dark }');
    show();
    expect(look()).toEqual(DARK);
    await prefer('light');
    await becomes(LIGHT);
    await prefer('dark');
    await becomes(DARK);
  });

  it.each([
    ['says that it is light', 'html { color-scheme: light }'],
    ['says nothing and is white', ''],
    ['paints itself white', 'body { background: white; color: #222 }'],
  ])('leaves the root light on a page that %s', (_what, css) => {
    hostStyles(css);
    show();
    expect(look()).toEqual(LIGHT);
  });

  it('turns the root on a page that paints itself dark for the system', () => {
    hostStyles('@media (prefers-color-scheme: dark) { body { background: #101114 } }');
    show();
    expect(look()).toEqual(DARK);
  });
});

it('the root keeps a scheme that the host sets', async () => {
  hostStyles('.dark { color-scheme: dark }');
  show('light');
  page.classList.add('dark');
  await prefer('dark');
  expect(look()).toEqual(LIGHT);
  cleanup();
  page.classList.remove('dark');
  await prefer('light');
  show('dark');
  expect(look()).toEqual(DARK);
});
