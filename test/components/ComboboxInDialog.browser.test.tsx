import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Combobox } from '../../src/components/Combobox/Combobox';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { Root } from '../../src/components/Root/Root';

const fields = ['Rating', 'Segment', 'Tier'];

function Picker() {
  return (
    <Combobox<string>
      label="Stage"
      search={(query) => [
        { id: 'all', label: 'Standard', items: fields.filter((field) => field.includes(query)) },
      ]}
      itemKey={String}
      renderOption={String}
      renderValue={String}
      value={null}
      onChange={() => {}}
      placeholder="Choose"
      searchPlaceholder="Search"
      emptyText={() => 'No field matches.'}
    />
  );
}

const search = () => screen.getByRole('combobox', { name: 'Search' });

/** A dialog with an open list in it. */
async function show() {
  const ask = vi.fn<(open: boolean) => void>();
  render(
    <Root>
      <Dialog open onOpenChange={ask} title="Settings">
        <Picker />
      </Dialog>
    </Root>,
  );
  await userEvent.click(await screen.findByRole('combobox', { name: 'Stage' }));
  await waitFor(() => expect(search()).toHaveFocus());
  for (const animation of document.getAnimations()) animation.finish();
  return ask;
}

afterEach(() => page.viewport(1280, 800));

describe('a press inside the list keeps the search at hand', () => {
  it('on a heading', async () => {
    await show();
    await userEvent.click(screen.getByText('Standard'));
    expect(search()).toHaveFocus();
  });

  it('on the words that nothing was found', async () => {
    await show();
    await userEvent.keyboard('zzz');
    const empty = document.querySelector('.amp-comboboxEmpty') as HTMLElement;
    await userEvent.click(empty, { position: { x: 6, y: 6 } });
    expect(search()).toHaveFocus();
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(screen.getAllByRole('option')).toHaveLength(fields.length);
  });

  it('on the title of a sheet', async () => {
    await page.viewport(375, 700);
    await show();
    await userEvent.click(document.querySelector('.amp-comboboxSheetTitle') as HTMLElement);
    expect(search()).toHaveFocus();
  });

  it('in the search itself, where it moves the cursor', async () => {
    await show();
    await userEvent.keyboard('Tier');
    await userEvent.dblClick(search(), { position: { x: 40, y: 16 } });
    await userEvent.keyboard('R');
    expect(search()).toHaveValue('R');
  });
});
