import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Root } from '../../src/components/Root/Root';
import { PlainCombobox } from './PlainCombobox';

const fields = Array.from({ length: 1000 }, (_, index) => `Field ${index + 1}`);

/** Groups with the suggested options first: moved there, or copied. */
const suggesting = (suggested: string[], where: 'copied' | 'moved' = 'moved') => {
  const rest = where === 'moved' ? fields.filter((field) => !suggested.includes(field)) : fields;
  return (query: string) => [
    { id: 'suggested', label: 'Suggested', items: query ? [] : suggested },
    { id: 'all', label: 'Standard', items: rest.filter((field) => field.includes(query)) },
  ];
};

const none = suggesting([]);
const three = suggesting(['Field 900', 'Field 901', 'Field 902']);

function Picker({ search, value = null }: { search: typeof none; value?: string | null }) {
  return (
    <StrictMode>
      <Root>
        <PlainCombobox search={search} value={value} />
      </Root>
    </StrictMode>
  );
}

const input = () => screen.getByRole('combobox', { name: 'Search' });

function active(): HTMLElement {
  const option = document.getElementById(input().getAttribute('aria-activedescendant') ?? '');
  if (!option) throw new Error('aria-activedescendant names no element');
  return option;
}

function expectInSight(option: HTMLElement): void {
  const [list, row] = [screen.getByRole('listbox'), option].map((one) =>
    one.getBoundingClientRect(),
  );
  expect(row?.top).toBeGreaterThanOrEqual((list?.top ?? 0) - 1);
  expect(row?.bottom).toBeLessThanOrEqual((list?.bottom ?? 0) + 1);
}

async function show(search: typeof none, value?: string) {
  const { rerender } = render(<Picker search={search} value={value} />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Stage' }));
  await waitFor(() => expect(input()).toHaveFocus());
  return (next: typeof none) => rerender(<Picker search={next} value={value} />);
}

it('the combobox keeps the active option active and in view when suggestions arrive', async () => {
  const change = await show(none);
  await userEvent.keyboard('{PageDown}{ArrowDown}{ArrowUp}');
  expect(active()).toHaveTextContent(/^Field 11$/);
  change(three);
  expect(active()).toHaveTextContent(/^Field 11$/);
  expectInSight(active());
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toHaveTextContent(/^Field 12$/);
  change(none);
  expect(active()).toHaveTextContent(/^Field 12$/);
});

it('the combobox follows the active option into the suggestions', async () => {
  const change = await show(none, 'Field 901');
  expect(active()).toHaveTextContent('Field 901');
  change(three);
  expect(active()).toHaveTextContent('Field 901');
  expect(active()).toHaveAttribute('aria-posinset', '2');
  expectInSight(active());
});

it('the combobox keeps the same row active for an option that is in two groups', async () => {
  const change = await show(suggesting(['Field 900'], 'copied'));
  await userEvent.keyboard('{End}{ArrowUp}');
  for (let press = 0; press < 9; press++) await userEvent.keyboard('{PageUp}');
  await userEvent.keyboard('{PageUp}{ArrowDown}');
  expect(active()).toHaveTextContent('Field 900');
  change(suggesting(['Field 900', 'Field 901'], 'copied'));
  expect(active()).toHaveTextContent('Field 900');
  expect(active()).toHaveAttribute('aria-posinset', '902');
});

it('the combobox makes another option active when the active one is removed', async () => {
  const change = await show(none);
  await userEvent.keyboard('{End}');
  change(() => [{ id: 'all', label: 'Standard', items: ['Field 1', 'Field 2'] }]);
  expect(active()).toHaveTextContent('Field 2');
});

it('the combobox makes the first option active after a search among suggestions', async () => {
  await show(three);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}2');
  await waitFor(() => expect(active()).toHaveTextContent(/^Field 2$/));
});

it('the combobox does not scroll back to the active option when the options stay the same', async () => {
  const change = await show(none);
  screen.getByRole('listbox').scrollTo({ top: 20_000 });
  await waitFor(() => expect(screen.queryByText('Field 500')).not.toBeNull());
  change(suggesting([]));
  expect(screen.getByRole('listbox').scrollTop).toBe(20_000);
});
