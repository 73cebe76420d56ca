import { render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Root } from '../../src/components/Root/Root';
import { PlainCombobox } from './PlainCombobox';

const fields = Array.from({ length: 10_000 }, (_, index) => `Field ${index + 1}`);

const find = (query: string) => [
  { id: 'suggested', label: 'Suggested', items: query ? [] : ['Segment', 'Tier'] },
  { id: 'standard', label: 'Standard', items: fields.filter((field) => field.includes(query)) },
];

const plain = () => [{ id: 'all', items: ['Segment', 'Tier'] }];

async function open(label: string): Promise<void> {
  await userEvent.click(screen.getByRole('combobox', { name: label }));
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Search' })).toHaveFocus());
  for (const animation of document.getAnimations()) animation.finish();
}

const group = (name: string) => within(screen.getByRole('listbox')).getByRole('group', { name });
const options = (name: string) => within(group(name)).queryAllByRole('option');

async function violations(): Promise<string[]> {
  const found = await axe.run('.amp-comboboxPopup', { resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`);
}

it('the combobox names each group of options by its heading, at any scroll position', async () => {
  render(
    <Root>
      <PlainCombobox label="Stage" search={find} />
      <PlainCombobox label="Owner" search={find} />
    </Root>,
  );
  await open('Stage');
  expect(options('Suggested').map(({ textContent }) => textContent)).toEqual(['Segment', 'Tier']);
  expect(options('Standard')[0]).toHaveTextContent(/^Field 1$/);
  expect(options('Standard')[0]).toHaveAttribute('aria-posinset', '3');
  expect(options('Standard').length).toBeLessThan(60);
  expect(await violations()).toEqual([]);

  await userEvent.keyboard('{End}');
  await waitFor(() => expect(options('Standard').at(-1)).toHaveTextContent('Field 10000'));
  expect(options('Standard').length).toBeLessThan(60);
  expect(await violations()).toEqual([]);

  await userEvent.keyboard('9999');
  await waitFor(() => expect(options('Standard')).toHaveLength(1));
  expect(screen.getAllByRole('group')).toHaveLength(1);
});

it('the combobox has no group in a list without headings', async () => {
  render(
    <Root>
      <PlainCombobox label="Stage" search={plain} />
    </Root>,
  );
  await open('Stage');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(screen.queryByRole('group')).toBeNull();
  expect(await violations()).toEqual([]);
});
