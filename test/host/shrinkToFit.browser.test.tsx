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

/** Parents that ask their content how wide it wants to be. */
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

/** Every component by the screen that it shows at the end. */
const components: Record<string, ReactElement> = {
  'connect.connected': <ConnectProvider provider="salesforce" {...people} />,
  'install.overview': <InstallIntegration integration="salesforceSync" {...people} />,
  'mapping.picker': picker,
  'list.ready': <IntegrationList {...people} />,
  'status.ready': <InstallationStatus integration="salesforceSync" {...people} />,
};
const screens = Object.keys(components);

/** Each component in a parent of its own, or in a plain block inside it, as a host's own component would be. */
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
])('in a window of %i px', (window, width) => {
  beforeAll(async () => {
    await page.viewport(window, 800);
    return () => page.viewport(1280, 800);
  });

  it.each(cases)(
    'a parent that shrinks to fit leaves every component its width: %s, %s',
    async (wrapper, place) => {
      const roots = await show(wrappers[wrapper] as CSSProperties, place);
      expect(roots.map(widthOf)).toEqual(screens.map(() => width));
      expect(document.documentElement.scrollWidth).toBe(window);
    },
  );
});

it('leaves a neighbour in a row its room, and takes what is left', async () => {
  render(
    <div style={{ display: 'flex', inlineSize: 800 }}>
      <div style={{ flex: 'none', inlineSize: 240 }} />
      <main>{picker}</main>
    </div>,
  );
  expect(widthOf(document.querySelector('.amp-root') as Element)).toBe(560);
});

it('fills a block, however wide', () => {
  render(<div style={{ inlineSize: 1000 }}>{picker}</div>);
  expect(widthOf(document.querySelector('.amp-root') as Element)).toBe(1000);
});

describe('the layout follows the width that it has', () => {
  const layout = () =>
    getComputedStyle(document.querySelector('.amp-mappingRow') as Element).display;

  it.each([
    ['a wide block', { inlineSize: 1000 }, 'grid'],
    ['a parent that shrinks to fit', { display: 'inline-block' }, 'grid'],
    // A column of 640 px loses some to a scrollbar or a border.
    ['a column with a scrollbar', { inlineSize: 640 - 17 }, 'grid'],
    ['a phone', { inlineSize: 375 }, 'flex'],
  ])('%s', (_what, style, display) => {
    render(<div style={style}>{picker}</div>);
    expect(layout()).toBe(display);
  });
});
