import { render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { StrictMode, useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FieldChecklist } from '../../src/flows/Install/pages/FieldChecklist/FieldChecklist';
import { Root } from '../../src/components/Root/Root';
import '../../src/styles.css';

const rowOf = (fieldName: string, displayName: string) => ({ field: { fieldName, displayName } });
const included = [
  { ...rowOf('id', 'Record ID'), locked: true },
  { ...rowOf('name', 'Name'), locked: true },
];
const offered = Array.from({ length: 5000 }, (_, at) => rowOf(`f${at + 1}__c`, `Field ${at + 1}`));

function Fields() {
  const [selected, setSelected] = useState<Record<string, true>>({});
  return (
    <Root>
      <FieldChecklist
        label="Extra fields"
        included={included}
        offered={offered}
        selected={selected}
        onSelect={(names, on) =>
          setSelected((before) => {
            const rest = Object.entries(before).filter(([name]) => !names.includes(name));
            const added = on ? names.map((name): [string, true] => [name, true]) : [];
            return Object.fromEntries([...rest, ...added]);
          })
        }
      />
    </Root>
  );
}

const show = () =>
  render(
    <StrictMode>
      <Fields />
    </StrictMode>,
  );
const list = () => screen.getByRole('group', { name: 'Extra fields' });
const rows = () => within(list()).getAllByRole('listitem');
const box = (name: string) =>
  within(list()).getByRole('checkbox', { name: new RegExp(`^${name} `) });

function inSight(element: HTMLElement): boolean {
  const [outer, inner] = [list().getBoundingClientRect(), element.getBoundingClientRect()];
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

async function scrollTo(top: number): Promise<void> {
  list().scrollTo({ top });
  const first = Math.floor(top / 40) - 1;
  await waitFor(() => expect(screen.queryByText(`Field ${first}`)).not.toBeNull());
}

it('the checklist draws few rows, each with its position and the total', async () => {
  show();
  expect(rows().length).toBeLessThan(20);
  await scrollTo(100_000);
  expect(rows().length).toBeLessThan(20);
  const row = screen.getByText('Field 2500').closest('li');
  expect(row).toHaveAttribute('aria-setsize', '5002');
  expect(row).toHaveAttribute('aria-posinset', '2502');
});

it('the checklist keeps the focused row while it scrolls, and Tab goes on from it', async () => {
  show();
  box('Field 3').focus();
  await scrollTo(100_000);
  expect(box('Field 3')).toHaveFocus();
  await userEvent.keyboard(' ');
  await waitFor(() => expect(box('Field 3')).toBeChecked());
  await userEvent.keyboard('{Tab}');
  await waitFor(() => expect(box('Field 4')).toHaveFocus());
  await waitFor(() => expect(inSight(box('Field 4'))).toBe(true));
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await waitFor(() => expect(box('Field 3')).toHaveFocus());
});

it('the checklist moves the focus with arrows, Home, End, Page Up and Page Down', async () => {
  show();
  box('Field 1').focus();
  await userEvent.keyboard('{End}');
  expect(box('Field 5000')).toHaveFocus();
  expect(inSight(box('Field 5000'))).toBe(true);
  expect(rows().length).toBeLessThan(20);
  await userEvent.keyboard('{PageUp}{ArrowUp}{ArrowDown}{ArrowUp}');
  expect(box('Field 4989')).toHaveFocus();
  expect(inSight(box('Field 4989'))).toBe(true);
  // A locked row takes no focus.
  await userEvent.keyboard('{Home}');
  expect(box('Field 1')).toHaveFocus();
  await userEvent.keyboard('{PageDown}');
  expect(box('Field 11')).toHaveFocus();
});

it('the checklist searches from the first row when somebody types on a row', async () => {
  show();
  box('Field 1').focus();
  await userEvent.keyboard('{End}4321');
  expect(screen.getByRole('searchbox')).toHaveValue('4321');
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(inSight(box('Field 4321'))).toBe(true);
});

it('the checklist searches for a capital letter too, but not on a shortcut', async () => {
  show();
  box('Field 1').focus();
  await userEvent.keyboard('{Control>}{Shift>}k{/Shift}{/Control}{Alt>}{Shift>}K{/Shift}{/Alt}');
  expect(box('Field 1')).toHaveFocus();
  await userEvent.keyboard('{Shift>}F{/Shift}');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.getByRole('searchbox')).toHaveValue('F');
});

it('the checklist does not move the focus on keys with Shift', async () => {
  show();
  box('Field 1').focus();
  await userEvent.keyboard('{Shift>}{ArrowDown}{End}{/Shift}');
  expect(box('Field 1')).toHaveFocus();
});

it('the checklist announces what *Add all* and *Undo* did', async () => {
  show();
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  const announced = (what: string) =>
    waitFor(() => expect(screen.getByRole('status').textContent).toBe(what));
  await press('Add all 5,000');
  await announced('5,000 fields added.');
  await press('Undo');
  await announced('5,000 fields removed.');
  expect(box('Field 1')).not.toBeChecked();
  await press('Add all 5,000');
  await userEvent.click(box('Field 1'));
  await press('Add all 1');
  await press('Undo');
  await announced('1 field removed.');
  await userEvent.click(box('Field 1'));
  await press('Remove all 5,000');
  await announced('5,000 fields removed.');
  await press('Undo');
  await announced('5,000 fields added.');
  expect(box('Field 1')).toBeChecked();
});

it('the checklist starts another search or filter at its first row', async () => {
  show();
  await scrollTo(100_000);
  await userEvent.fill(screen.getByRole('searchbox'), '1');
  await waitFor(() => expect(screen.queryByText('Field 1')).not.toBeNull());
  expect(inSight(box('Field 1'))).toBe(true);
  list().scrollTo({ top: 20_000 });
  await waitFor(() => expect(screen.queryByText('Field 1')).toBeNull());
  await userEvent.fill(screen.getByRole('searchbox'), '');
  await waitFor(() => expect(screen.queryByText('Name')).not.toBeNull());
});

it('the checklist can be scrolled by keyboard when all its fields are locked', async () => {
  const many = Array.from({ length: 200 }, (_, at) => ({
    ...rowOf(`n${at + 1}`, `Need ${at + 1}`),
    locked: true,
  }));
  render(
    <Root>
      <FieldChecklist
        label="Extra fields"
        included={many}
        offered={[]}
        selected={{}}
        onSelect={() => {}}
      />
    </Root>,
  );
  const found = await axe.run(list(), { runOnly: ['scrollable-region-focusable'] });
  expect(found.violations).toEqual([]);
  expect(list()).toHaveAttribute('tabindex', '0');
  await userEvent.click(screen.getByRole('searchbox'));
  for (let press = 0; press < 4; press++) await userEvent.tab();
  expect(list()).toHaveFocus();
  expect(getComputedStyle(list()).outlineStyle).toBe('solid');
  const seen = (name: string) =>
    waitFor(() => {
      const row = screen.queryByText(name);
      expect(row && inSight(row)).toBe(true);
    });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await seen('Need 11');
  await userEvent.keyboard('{PageDown}');
  await seen('Need 20');
  await userEvent.keyboard('{End}');
  await seen('Need 200');
  await userEvent.keyboard('{Home}');
  await seen('Need 1');
  await userEvent.keyboard('n');
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

it('the checklist is no tab stop when it is short or has fields to tick', () => {
  const { unmount } = show();
  expect(list()).not.toHaveAttribute('tabindex');
  unmount();
  render(
    <Root>
      <FieldChecklist
        label="Extra fields"
        included={included}
        offered={[]}
        selected={{}}
        onSelect={() => {}}
      />
    </Root>,
  );
  expect(list()).not.toHaveAttribute('tabindex');
});

it('the checklist draws more rows when it grows higher', async () => {
  show();
  list().style.maxBlockSize = '800px';
  await waitFor(() => expect(screen.queryByText('Field 18')).not.toBeNull());
  expect(inSight(box('Field 18'))).toBe(true);
});
