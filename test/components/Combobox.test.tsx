import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../src/components/Combobox/Combobox';
import { placePopover, placeSheet } from '../../src/components/Combobox/placement';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { Root } from '../../src/components/Root/Root';

const fields = ['Description', 'Lead source', 'Rating', 'Segment', 'Tier'];

const find = (query: string) => {
  const items = fields.filter((field) => field.toLowerCase().includes(query.toLowerCase()));
  return [
    { id: 'suggested', label: 'Suggested', items: query ? [] : ['Segment'] },
    { id: 'all', label: 'Standard', items },
  ];
};

function Picker({
  onPick,
  start = null,
}: {
  onPick?: (field: string | null) => void;
  start?: string | null;
}) {
  const [value, setValue] = useState<string | null>(start);
  return (
    <Combobox<string>
      label="Customer segment"
      search={find}
      itemKey={(field) => field}
      renderOption={(field) => field}
      renderValue={(field) => field}
      value={value}
      onChange={(field) => {
        setValue(field);
        onPick?.(field);
      }}
      placeholder="Choose a field"
      searchPlaceholder="Search fields"
      emptyText={(query) => `No field matches “${query}”.`}
      clearable
    />
  );
}

const trigger = () => screen.getByRole('combobox', { name: 'Customer segment' });
const search = () => screen.getByRole('combobox', { name: 'Search fields' });
const active = () =>
  document.getElementById(search().getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('Combobox by keyboard', () => {
  it('opens with an arrow key, moves with arrows, Home and End, and picks with Enter', async () => {
    const user = userEvent.setup();
    const pick = vi.fn<(field: string | null) => void>();
    render(<Picker onPick={pick} />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(search()).toHaveFocus();
    expect(active()).toBe('Segment');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Description');
    await user.keyboard('{End}');
    expect(active()).toBe('Tier');
    await user.keyboard('{Home}{ArrowDown}{ArrowDown}{Enter}');
    expect(pick).toHaveBeenCalledExactlyOnceWith('Lead source');
    expect(trigger()).toHaveFocus();
    expect(trigger()).toHaveTextContent('Lead source');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('opens with the typed text in the search when somebody types on the closed control', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.tab();
    await user.keyboard('rat');
    expect(search()).toHaveValue('rat');
    await user.keyboard('{Enter}');
    expect(trigger()).toHaveTextContent('Rating');
  });

  it('keeps the value and closes on Esc', async () => {
    const user = userEvent.setup();
    const pick = vi.fn<(field: string | null) => void>();
    render(<Picker start="Tier" onPick={pick} />);
    await user.click(trigger());
    expect(active()).toBe('Tier');
    await user.keyboard('seg{Escape}');
    expect(trigger()).toHaveTextContent('Tier');
    expect(trigger()).toHaveFocus();
    expect(pick).not.toHaveBeenCalled();
    await user.click(trigger());
    expect(search()).toHaveValue('');
  });

  it('picks nothing when the focus leaves', async () => {
    const user = userEvent.setup();
    const pick = vi.fn<(field: string | null) => void>();
    render(
      <>
        <Picker onPick={pick} />
        <button type="button">After</button>
      </>,
    );
    await user.click(trigger());
    await user.click(screen.getByRole('button', { name: 'After' }));
    expect(pick).not.toHaveBeenCalled();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('wraps around with arrows and moves by ten with Page Up and Page Down', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(trigger());
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Tier');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Segment');
    await user.keyboard('{PageDown}');
    expect(active()).toBe('Tier');
    await user.keyboard('{PageUp}');
    expect(active()).toBe('Segment');
  });

  it('makes the first option active after another search', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(trigger());
    await user.keyboard('e{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Segment');
    await user.keyboard('{Backspace}');
    await user.keyboard('t');
    expect(active()).toBe('Description');
  });

  it('ignores keys that belong to an input method', async () => {
    const user = userEvent.setup();
    const pick = vi.fn<(field: string | null) => void>();
    render(<Picker onPick={pick} />);
    await user.click(trigger());
    fireEvent.keyDown(search(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(search(), { key: 'ArrowDown', isComposing: true });
    fireEvent.keyDown(search(), { key: 'Escape', isComposing: true });
    // Safari sends this key after the composition has ended.
    fireEvent.keyDown(search(), { key: 'Enter', keyCode: 229 });
    expect(pick).not.toHaveBeenCalled();
    expect(active()).toBe('Segment');
  });

  it('keeps the active option while the typed text is selected by keyboard', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(trigger());
    await user.keyboard('e{ArrowDown}');
    const before = active();
    await user.keyboard('{Shift>}{Home}{End}{/Shift}{Control>}{Home}{/Control}');
    expect(active()).toBe(before);
  });

  it('ignores Enter and submits no form when nothing is found', async () => {
    const user = userEvent.setup();
    const send = vi.fn<() => void>();
    render(
      <form onSubmit={send}>
        <Picker />
        <button type="submit">Send</button>
      </form>,
    );
    await user.click(trigger());
    await user.keyboard('zzz{Enter}');
    expect(send).not.toHaveBeenCalled();
    expect(search()).toBeVisible();
  });

  it('returns the focus to the control on Shift+Tab, and on Esc from any part of the list', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(trigger());
    await user.tab({ shift: true });
    expect(trigger()).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.keyboard('zzz');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Clear search' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(trigger()).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('exposes its state, options and active option to a screen reader', async () => {
    const user = userEvent.setup();
    render(
      <StrictMode>
        <Picker start="Tier" />
      </StrictMode>,
    );
    expect(trigger()).toHaveAttribute('aria-expanded', 'false');
    await user.click(trigger());
    expect(trigger()).toHaveAttribute('aria-expanded', 'true');
    expect(search()).toHaveFocus();
    expect(search()).toHaveAttribute('aria-expanded', 'true');
    expect(search()).toHaveAttribute('aria-autocomplete', 'list');
    expect(search()).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Tier');
    await user.keyboard('zzz');
    expect(search()).toHaveAttribute('aria-expanded', 'false');
    expect(search()).not.toHaveAttribute('aria-activedescendant');
  });

  it('is cleared by Backspace on the closed control and by its clear button', async () => {
    const user = userEvent.setup();
    render(<Picker start="Tier" />);
    await user.tab();
    await user.keyboard('{Backspace}');
    expect(trigger()).toHaveTextContent('Choose a field');
    await user.keyboard('tie{Enter}');
    await user.click(screen.getByRole('button', { name: 'Clear Customer segment' }));
    expect(trigger()).toHaveTextContent('Choose a field');
    expect(trigger()).toHaveFocus();
  });

  it('leaves a dialog around it open when Esc closes the list', async () => {
    const user = userEvent.setup();
    const close = vi.fn<(open: boolean) => void>();
    render(
      <Root>
        <Dialog open onOpenChange={close} title="Set up">
          <Picker />
        </Dialog>
      </Root>,
    );
    await user.click(await screen.findByRole('combobox', { name: 'Customer segment' }));
    await user.keyboard('{Escape}');
    expect(close).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalledWith(false);
  });
});

describe('Combobox by pointer', () => {
  it('picks the option that is clicked', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(trigger());
    const options = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options[0]).toHaveAttribute('aria-setsize', '6');
    expect(options[1]).toHaveAttribute('aria-posinset', '2');
    await user.click(options[2] as HTMLElement);
    expect(trigger()).toHaveTextContent('Lead source');
  });

  it('makes the option under the pointer active', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(trigger());
    await user.hover(screen.getByRole('option', { name: 'Rating' }));
    expect(active()).toBe('Rating');
    await user.keyboard('{Enter}');
    expect(trigger()).toHaveTextContent('Rating');
  });

  it('keeps the focus in the search on a click between options', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(trigger());
    await user.click(screen.getByText('Standard'));
    expect(search()).toHaveFocus();
    expect(trigger()).toHaveTextContent('Choose a field');
  });

  it('says that nothing matches and offers to clear the search', async () => {
    const user = userEvent.setup();
    render(
      <Root>
        <Picker />
      </Root>,
    );
    await user.click(trigger());
    await user.keyboard('zzz');
    expect(screen.getAllByText(/No field matches “zzz”/)[0]).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(screen.getAllByRole('option').length).toBeGreaterThan(3);
    expect(search()).toHaveFocus();
  });
});

describe('Combobox announcements', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('give the number of matches once the typing stops', () => {
    vi.useFakeTimers();
    render(
      <Root>
        <Picker />
      </Root>,
    );
    const announced = () => screen.getByRole('status').textContent;
    const typed = (value: string, pause: number) => {
      fireEvent.change(search(), { target: { value } });
      act(() => vi.advanceTimersByTime(pause));
    };
    fireEvent.click(trigger());
    typed('t', 200);
    typed('ti', 200);
    expect(announced()).toBe('');
    typed('tie', 600);
    expect(announced()).toBe('1 result');
    typed('t', 600);
    expect(announced()).toBe('4 results');
    typed('tz', 600);
    expect(announced()).toBe('No field matches “tz”.');
  });
});

describe('position of the list', () => {
  const viewport = { width: 1280, height: 800, top: 0 };
  const anchor = { left: 100, right: 500, top: 300, bottom: 336 };
  const place = (more: Partial<Parameters<typeof placePopover>[0]> = {}) =>
    placePopover({ anchor, viewport, wanted: 1000, rtl: false, ...more });

  it('is below its control, as wide as it, and at most 360 px high', () => {
    expect(place()).toEqual({ left: 100, width: 400, top: 340, maxHeight: 360 });
  });

  it('is above its control when there is too little room below', () => {
    const low = { ...anchor, top: 700, bottom: 736 };
    expect(place({ anchor: low })).toEqual({ left: 100, width: 400, bottom: 104, maxHeight: 360 });
  });

  it('is at least 320 px wide, aligned at the start edge and inside the window', () => {
    const narrow = { ...anchor, left: 1180, right: 1260 };
    expect(place({ anchor: narrow })).toMatchObject({ left: 952, width: 320 });
    expect(place({ anchor: narrow, rtl: true })).toMatchObject({ left: 940, width: 320 });
  });

  it('fills the window of a phone, or a narrow root in a wide page, as a sheet', () => {
    const phone = { width: 375, height: 667, top: 0 };
    expect(placeSheet(phone, { left: 16, width: 343 })).toMatchObject({
      left: 0,
      width: 375,
      height: 667,
    });
    expect(placeSheet(viewport, { left: 800, width: 400 })).toMatchObject({
      left: 800,
      width: 400,
    });
  });
});
