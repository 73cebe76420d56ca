import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InstallIntegration } from '../../../src/flows/Install/InstallIntegration';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';
import { byName, custom, field, list } from '../../../src/testing/worlds/field';

/** Names of 43 letters without a place to break, which are their own labels. */
const name = (start: string) =>
  `${start}${'MarketSegmentOverrideForQuarterlyReports'}`.slice(0, 43);
const fields = byName([
  field('id', 'Record ID'),
  field(name('Abc'), name('Abc'), 'string', custom),
  list(name('Lst'), name('Lst'), [name('Val'), name('Vbl')], custom),
  ...Array.from({ length: 20 }, (_, at) => field(`${name('F')}${at}`, `${name('F')}${at}`)),
]);
const object = name('Obj');
const mappedValues = [name('Won'), name('Los')].map((mappedValue) => ({
  mappedValue,
  mappedDisplayValue: mappedValue,
}));

function show() {
  const emulator = createEmulator({
    scenario: 'installed',
    manifest: {
      integrations: [
        {
          name: 'salesforceSync',
          provider: 'salesforce',
          read: {
            objects: [
              {
                objectName: object,
                requiredFields: [{ fieldName: 'id' }, { mapToName: name('Key') }],
                optionalFields: [{ fieldName: `${name('F')}1` }],
                optionalFieldsAuto: 'all',
              },
            ],
          },
        },
      ],
    },
    objects: { salesforce: { [object]: { displayName: object, fields } } },
  });
  render(
    <AmpersandProvider options={emulator.options}>
      <InstallIntegration
        integration="salesforceSync"
        {...people}
        fieldMapping={{ [object]: [{ mapToName: name('Mood'), mappedValues }] }}
      />
    </AmpersandProvider>,
  );
}

/** Drawn elements that end beyond the window, or text that runs out of its box without an ellipsis. */
function cutOff(): string[] {
  return [...document.querySelectorAll('.amp-root *')].flatMap((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) return [];
    const { overflowX, textOverflow } = getComputedStyle(element);
    const runsOut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    const isCut = runsOut && overflowX !== 'visible' && textOverflow !== 'ellipsis';
    if (left >= -0.5 && right <= 320.5 && !isCut) return [];
    return isInEllipsis(element) ? [] : [`${element.className} ${element.textContent}`];
  });
}

function isInEllipsis(element: Element): boolean {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (getComputedStyle(one).textOverflow === 'ellipsis') return true;
  }
  return false;
}

const press = async (label: RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name: label }))[0] as HTMLElement);

beforeEach(async () => {
  document.body.style.margin = '0';
  await page.viewport(320, 800);
});
afterEach(async () => {
  cleanup();
  sessionStorage.clear();
  document.body.removeAttribute('style');
  await page.viewport(1280, 800);
});

it('names of 43 letters fit 320 px on every page, in lists and in the diff', async () => {
  show();
  await waitFor(() =>
    expect(document.querySelector('[data-screen="install.overview"]')).not.toBeNull(),
  );
  expect(cutOff()).toEqual([]);
  await press(/^Obj/);
  await screen.findByRole('heading', { name: object });
  expect(cutOff()).toEqual([]);
  await userEvent.click(screen.getByRole('combobox', { name: /Mood/ }));
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(5));
  expect(cutOff()).toEqual([]);
  await userEvent.keyboard('Lst{Enter}');
  await press(/^Map values/);
  expect(cutOff()).toEqual([]);
  await press(/^(Add|Change) extra fields/);
  await press(/^Add all/);
  expect(cutOff()).toEqual([]);
  await press(/^\d+ changes$/);
  expect(cutOff()).toEqual([]);
  await press(/^Back/);
  expect(cutOff()).toEqual([]);
});
