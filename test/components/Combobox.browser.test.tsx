import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Combobox } from '../../src/components/Combobox/Combobox';
import { Root } from '../../src/components/Root/Root';
import '../../src/styles.css';

const fields = Array.from({ length: 10_000 }, (_, index) => `Field ${index + 1}`);

const find = (query: string) => [
  { id: 'all', items: fields.filter((field) => field.includes(query)) },
];

function Picker({ start = null }: { start?: string | null }) {
  const [value, setValue] = useState<string | null>(start);
  return (
    <Root>
      <Combobox<string>
        label="Stage"
        search={find}
        itemKey={(field) => field}
        renderOption={(field) => field}
        renderValue={(field) => field}
        value={value}
        onChange={setValue}
        placeholder="Choose a field"
        searchPlaceholder="Search fields"
        emptyText={() => 'No field matches.'}
      />
    </Root>
  );
}

const search = () => screen.getByRole('combobox', { name: 'Search fields' });
const trigger = () => screen.getByRole('combobox', { name: 'Stage' });
const options = () => screen.getAllByRole('option');
const popup = () => screen.getByRole('dialog', { name: 'Stage' });

afterEach(() => void (document.documentElement.style.fontSize = ''));

/** Pointer and keys are real here, so every effect is awaited. */
async function open(): Promise<void> {
  await userEvent.click(trigger());
  await waitFor(() => expect(search()).toHaveFocus());
}

function activeOption(): HTMLElement {
  const active = document.getElementById(search().getAttribute('aria-activedescendant') ?? '');
  if (!active) throw new Error('aria-activedescendant names no element');
  return active;
}

function inSight(option: HTMLElement): boolean {
  const list = screen.getByRole('listbox').getBoundingClientRect();
  const row = option.getBoundingClientRect();
  return row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
}

it('the combobox draws few of 10,000 rows and scrolls the active one into view', async () => {
  render(<Picker />);
  await open();
  expect(options().length).toBeLessThan(60);
  expect(options()[0]).toHaveAttribute('aria-setsize', '10000');

  await userEvent.keyboard('{End}');
  await waitFor(() => expect(activeOption()).toHaveTextContent('Field 10000'));
  await waitFor(() => expect(inSight(activeOption())).toBe(true));
  expect(activeOption()).toHaveAttribute('aria-posinset', '10000');
  expect(options().length).toBeLessThan(60);

  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await waitFor(() => expect(activeOption()).toHaveTextContent('Field 9998'));

  await userEvent.keyboard('{Home}{ArrowDown}');
  await waitFor(() => expect(activeOption()).toHaveTextContent(/^Field 2$/));
  await waitFor(() => expect(inSight(activeOption())).toBe(true));

  await userEvent.keyboard('9999{Enter}');
  await waitFor(() => expect(trigger()).toHaveTextContent('Field 9999'));
  expect(trigger()).toHaveFocus();
});

it('the combobox opens with the chosen option active and in view at the first frame', async () => {
  render(<Picker start="Field 5000" />);
  await userEvent.click(trigger());
  expect(activeOption()).toHaveTextContent('Field 5000');
  expect(inSight(activeOption())).toBe(true);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(trigger()).toHaveTextContent('Field 5001'));
});

it('the combobox puts every key typed on the closed control into the search', async () => {
  render(<Picker />);
  trigger().focus();
  await userEvent.keyboard('777');
  expect(search()).toHaveValue('777');
  expect(activeOption()).toHaveTextContent('Field 777');
});

it('the combobox starts a new search at the top', async () => {
  render(<Picker />);
  await open();
  await userEvent.keyboard('{End}1');
  await waitFor(() => expect(activeOption()).toHaveTextContent(/^Field 1$/));
  expect(inSight(activeOption())).toBe(true);
  expect(options()[0]).toBe(activeOption());
});

it('the combobox moves the focus past its list on Tab', async () => {
  render(
    <>
      <Picker />
      <button type="button">After</button>
    </>,
  );
  await open();
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'After' })).toHaveFocus());
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('the combobox follows arrow keys while a pointer rests on the list', async () => {
  render(<Picker />);
  await open();
  await userEvent.hover(screen.getByText('Field 3'));
  await waitFor(() => expect(activeOption()).toHaveTextContent(/^Field 3$/));
  await userEvent.keyboard('{PageDown}{PageDown}');
  await waitFor(() => expect(activeOption()).toHaveTextContent(/^Field 23$/));
  await waitFor(() => expect(inSight(activeOption())).toBe(true));
  await userEvent.keyboard('{ArrowDown}');
  expect(activeOption()).toHaveTextContent(/^Field 24$/);
});

it('the combobox keeps the active row in the document when it is scrolled out of view', async () => {
  render(<Picker />);
  await open();
  screen.getByRole('listbox').scrollTo({ top: 200_000 });
  await waitFor(() => expect(screen.queryByText('Field 5001')).not.toBeNull());
  expect(activeOption()).toHaveTextContent(/^Field 1$/);
});

it('the combobox opens a popover in the top layer, as wide as its control, in a wide window', async () => {
  await page.viewport(1280, 800);
  render(<Picker />);
  await open();
  expect(popup().matches(':popover-open')).toBe(true);
  for (const animation of popup().getAnimations()) animation.finish();
  const list = popup().getBoundingClientRect();
  const control = trigger().getBoundingClientRect();
  expect(list.width).toBeCloseTo(control.width, 0);
  expect(list.top).toBeCloseTo(control.bottom + 4, 0);
  expect(list.height).toBeLessThanOrEqual(360);
  expect(options()[0]?.getBoundingClientRect().height).toBe(40);
});

it('the combobox opens a popover in a narrow root of a laptop, so that the host’s page stays in sight', async () => {
  await page.viewport(1280, 800);
  render(
    <div style={{ inlineSize: 400 }}>
      <Picker />
    </div>,
  );
  await open();
  expect(popup()).toHaveAttribute('data-layout', 'popover');
  for (const animation of popup().getAnimations()) animation.finish();
  const { width, height } = popup().getBoundingClientRect();
  expect([width, height]).toEqual([400, 360]);
  expect(document.documentElement).not.toHaveClass('amp-scrollLock');
  // Two lines each, as a narrow row has no room for one.
  expect(options()[0]?.getBoundingClientRect().height).toBe(52);
});

it('the combobox has rows as high as the text around is large', async () => {
  document.documentElement.style.fontSize = '24px';
  render(<Picker />);
  await open();
  await waitFor(() => expect(options()[0]?.getBoundingClientRect().height).toBeCloseTo(60, 2));
  await userEvent.keyboard('{End}');
  await waitFor(() => expect(inSight(activeOption())).toBe(true));
});

it('the combobox opens a full-window sheet with rows of 52 px in a narrow window and locks the page', async () => {
  await page.viewport(375, 700);
  render(<Picker />);
  await open();
  await waitFor(() => expect(popup()).toHaveAttribute('data-layout', 'sheet'));
  for (const animation of popup().getAnimations()) animation.finish();
  const list = popup().getBoundingClientRect();
  expect([list.top, list.height]).toEqual([0, 700]);
  expect(list.width).toBe(document.documentElement.clientWidth);
  await waitFor(() => expect(options()[0]?.getBoundingClientRect().height).toBe(52));
  expect(document.documentElement).toHaveClass('amp-scrollLock');
  // Only as many rows as fit the height.
  await waitFor(() => expect(inSight(screen.getByText('Field 11'))).toBe(true));
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(trigger()).toHaveFocus();
  expect(screen.queryByRole('dialog')).toBeNull();
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(document.documentElement).not.toHaveClass('amp-scrollLock'));
  await page.viewport(1280, 800);
});
