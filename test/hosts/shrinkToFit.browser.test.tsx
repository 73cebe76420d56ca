import { cleanup, render, waitFor } from '@testing-library/react';
import type { CSSProperties, ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';

/** Parents whose width depends on their content. */
const wrappers: Record<string, CSSProperties> = {
  'flex row': { display: 'flex' },
  'centred flex': { display: 'flex', justifyContent: 'center', alignItems: 'center' },
  'flex column': { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  'centred grid': { display: 'grid', placeItems: 'center', justifyContent: 'center' },
  'inline-block': { display: 'inline-block' },
  'inline-flex': { display: 'inline-flex' },
  'fit-content': { inlineSize: 'fit-content' },
  float: { float: 'left' },
  absolute: { position: 'absolute' },
};

const targets = [{ mapToName: 'rating', mapToDisplayName: 'Rating' }];
const fields = [{ fieldName: 'rating__c', displayName: 'Rating' }];

const picker = (
  <FieldMappingPicker
    targets={targets}
    fields={fields}
    value={{ selectedFieldMappings: {} }}
    onChange={() => {}}
    providerName="accounts.csv"
  />
);

/** Components by the screen that each of them ends on. */
const components: Record<string, ReactElement> = {
  'connect.connected': <ConnectProvider provider="salesforce" {...people} />,
  'install.overview': <InstallIntegration integration="salesforceSync" {...people} />,
  'mapping.picker': picker,
  'list.ready': <IntegrationList {...people} />,
  'status.ready': <InstallationStatus integration="salesforceSync" {...people} />,
};
const screens = Object.keys(components);

/** Shows each component in its own parent, directly or in a plain block as a host's component would be. */
async function show(style: CSSProperties, place: 'directly' | 'in a block') {
  const { options } = createEmulator({ scenario: 'installed' });
  const { container } = render(
    <AmpersandProvider options={options}>
      {Object.entries(components).map(([screen, element]) => (
        <div key={screen} style={style}>
          {place === 'directly' ? element : <div>{element}</div>}
        </div>
      ))}
    </AmpersandProvider>,
  );
  for (const screen of screens) {
    const find = () => container.querySelector(`[data-screen="${screen}"]`);
    await waitFor(() => expect(find(), screen).not.toBeNull());
  }
  return [...container.querySelectorAll<HTMLElement>('.amp-root')];
}

const widthOf = (element: Element) => Math.round(element.getBoundingClientRect().width);

beforeAll(() => {
  document.body.style.margin = '0';
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const cases = Object.keys(wrappers).flatMap((wrapper) =>
  (['directly', 'in a block'] as const).map((place) => [wrapper, place] as const),
);

describe.each([
  [1280, 640],
  [320, 320],
])('every component in a window of %i px', (window, width) => {
  beforeAll(async () => {
    await page.viewport(window, 800);
    return () => page.viewport(1280, 800);
  });

  it.each(cases)(
    'has its own width in a parent that shrinks to fit: %s, %s',
    async (wrapper, place) => {
      const roots = await show(wrappers[wrapper] as CSSProperties, place);
      expect(roots.map(widthOf)).toEqual(screens.map(() => width));
      expect(document.documentElement.scrollWidth).toBe(window);
    },
  );
});

it('the root leaves a neighbour in a row its width and takes the rest', async () => {
  render(
    <div style={{ display: 'flex', inlineSize: 800 }}>
      <div style={{ flex: 'none', inlineSize: 240 }} />
      <main>{picker}</main>
    </div>,
  );
  expect(widthOf(document.querySelector('.amp-root') as Element)).toBe(560);
});

it('the root fills a block of any width', () => {
  render(<div style={{ inlineSize: 1000 }}>{picker}</div>);
  expect(widthOf(document.querySelector('.amp-root') as Element)).toBe(1000);
});

describe('layout', () => {
  const layout = () =>
    getComputedStyle(document.querySelector('.amp-mappingRow') as Element).display;

  it.each([
    ['a wide block', { inlineSize: 1000 }, 'grid'],
    ['a parent that shrinks to fit', { display: 'inline-block' }, 'grid'],
    // A scrollbar or a border takes a part of a column of 640 px.
    ['a column with a scrollbar', { inlineSize: 640 - 17 }, 'grid'],
    ['a phone', { inlineSize: 375 }, 'flex'],
  ])('follows the width of the root: %s', (_what, style, display) => {
    render(<div style={style}>{picker}</div>);
    expect(layout()).toBe(display);
  });
});
