import { render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { StrictMode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
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

const show = (width?: number) =>
  render(
    <StrictMode>
      <div style={{ inlineSize: width }}>
        <Fields />
      </div>
      <button type="button">Save</button>
    </StrictMode>,
  );
const list = () => screen.getByRole('grid', { name: 'Extra fields' });
const rows = () => within(list()).getAllByRole('row');
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
  expect(list()).toHaveAttribute('aria-rowcount', '5002');
  const row = screen.getByText('Field 2500').closest('[role=row]');
  expect(row).toHaveAttribute('aria-rowindex', '2502');
});

it('the checklist is one Tab stop, and the next control follows', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: /^Add all/ }));
  await userEvent.tab();
  // The first that can be ticked; those always included stand above it.
  expect(box('Field 1')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(box('Field 3')).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(box('Field 3')).toHaveFocus();
  expect(list().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

it('the checklist keeps the focused row while it scrolls, and Tab comes back to it', async () => {
  show();
  box('Field 3').focus();
  await scrollTo(100_000);
  expect(box('Field 3')).toHaveFocus();
  await userEvent.keyboard(' ');
  await waitFor(() => expect(box('Field 3')).toBeChecked());
  await userEvent.tab();
  await scrollTo(100_000);
  await userEvent.tab({ shift: true });
  expect(box('Field 3')).toHaveFocus();
  await waitFor(() => expect(inSight(box('Field 3'))).toBe(true));
  await userEvent.keyboard('{ArrowDown}');
  expect(box('Field 4')).toHaveFocus();
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
  await userEvent.keyboard('{Home}{PageDown}');
  expect(box('Field 9')).toHaveFocus();
});

it('arrows reach a field that is always included, which cannot be changed', async () => {
  show();
  box('Field 1').focus();
  await userEvent.keyboard('{ArrowUp}');
  const cell = within(list()).getByRole('gridcell', { name: /^Name name Always included$/ });
  expect(cell).toHaveFocus();
  expect(getComputedStyle(cell).outlineStyle).toBe('solid');
  list().scrollTo({ top: 0 });
  await userEvent.keyboard(' ');
  expect(list().scrollTop).toBe(0);
  expect(box('Name')).toBeChecked();
  await userEvent.keyboard('{ArrowDown}');
  expect(box('Field 1')).toHaveFocus();
});

it('the checklist begins at the first field to tick after another search', async () => {
  show();
  box('Field 1').focus();
  await userEvent.keyboard('{End}');
  await userEvent.fill(screen.getByRole('searchbox'), 'Field 12');
  await waitFor(() => expect(rows()[0]).toHaveTextContent(/^Field 12/));
  expect(list().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  expect(rows()[0]?.querySelector('input')).toHaveAttribute('tabindex', '0');
});

describe('rows are as high as what is in them', () => {
  const heights = () => {
    const [first, second] = rows().map((row) => row.getBoundingClientRect());
    return { row: first?.height, step: (second?.top ?? 0) - (first?.top ?? 0) };
  };
  /** What stands out of its row. */
  const cut = () =>
    rows().filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return [...row.querySelectorAll('span')].some((part) => {
        const box = part.getBoundingClientRect();
        return box.height > 1 && (box.top < top || box.bottom > bottom);
      });
    }).length;
  const touch = (enabled: boolean) =>
    cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });

  it.each([
    ['a mouse', { width: 1000, root: '', finger: false, height: 40 }],
    ['a finger', { width: 1000, root: '', finger: true, height: 44 }],
    ['a narrow page, two lines each', { width: 320, root: '', finger: false, height: 52 }],
    ['a page of 24 px', { width: 1000, root: '24px', finger: false, height: 60 }],
    ['a narrow page of 24 px', { width: 320, root: '24px', finger: false, height: 78 }],
  ])('for %s', async (_what, { width, root, finger, height }) => {
    await touch(finger);
    document.documentElement.style.fontSize = root;
    show(width);
    await waitFor(() => expect(heights()).toEqual({ row: height, step: height }));
    expect(cut()).toBe(0);
    box('Field 1').focus();
    await userEvent.keyboard('{End}');
    expect(inSight(box('Field 5000'))).toBe(true);
    document.documentElement.style.fontSize = '';
    await touch(false);
  });

  it('also when the page gets narrower', async () => {
    const { container } = show(1000);
    await waitFor(() => expect(heights().row).toBe(40));
    (container.firstElementChild as HTMLElement).style.inlineSize = '320px';
    await waitFor(() => expect(heights()).toEqual({ row: 52, step: 52 }));
  });
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
  await waitFor(() => expect(inSight(box('Field 1'))).toBe(false));
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
  await userEvent.click(screen.getByRole('searchbox'));
  for (let press = 0; press < 4; press++) await userEvent.tab();
  expect(within(list()).getByRole('gridcell', { name: /^Need 1 / })).toHaveFocus();
  const seen = (name: string) =>
    waitFor(() => {
      const row = screen.queryByText(name);
      expect(row && inSight(row)).toBe(true);
    });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await seen('Need 3');
  await userEvent.keyboard('{PageDown}{PageDown}');
  await seen('Need 23');
  await userEvent.keyboard('{End}');
  await seen('Need 200');
  await userEvent.keyboard('{Home}');
  await seen('Need 1');
  await userEvent.keyboard('n');
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

it('the checklist draws more rows when it grows higher', async () => {
  show();
  list().style.maxBlockSize = '800px';
  await waitFor(() => expect(screen.queryByText('Field 18')).not.toBeNull());
  expect(inSight(box('Field 18'))).toBe(true);
});
