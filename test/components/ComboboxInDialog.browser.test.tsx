import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { Root } from '../../src/components/Root/Root';
import { corner, press } from '../support/pointer';
import { watchWaysBack } from '../support/waysBack';
import { PlainCombobox } from './PlainCombobox';

const fields = ['Rating', 'Segment', 'Tier'];

const find = (query: string) => [
  { id: 'all', label: 'Standard', items: fields.filter((field) => field.includes(query)) },
];

const search = () => screen.getByRole('combobox', { name: 'Search' });

const closed = () =>
  waitFor(() => expect(screen.queryByRole('combobox', { name: 'Search' })).toBeNull());

/** Shows a dialog with an open list in it. */
async function show() {
  const ask = vi.fn<(open: boolean) => void>();
  render(
    <StrictMode>
      <Root>
        <Dialog open onOpenChange={ask} title="Settings">
          <PlainCombobox search={find} />
        </Dialog>
      </Root>
    </StrictMode>,
  );
  await userEvent.click(await screen.findByRole('combobox', { name: 'Stage' }));
  await waitFor(() => expect(search()).toHaveFocus());
  for (const animation of document.getAnimations()) animation.finish();
  return ask;
}

afterEach(async () => {
  vi.unstubAllGlobals();
  await page.viewport(1280, 800);
});

describe('a click inside an open list keeps the focus in the search', () => {
  it('on a group heading', async () => {
    await show();
    await userEvent.click(screen.getByText('Standard'));
    expect(search()).toHaveFocus();
  });

  it('on the text that nothing was found', async () => {
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

  it('in the search, where it selects the typed text', async () => {
    await show();
    await userEvent.keyboard('Tier');
    await userEvent.dblClick(search(), { position: { x: 40, y: 16 } });
    await userEvent.keyboard('R');
    expect(search()).toHaveValue('R');
  });
});

describe('a list that covers a phone’s screen', () => {
  it('is closed by the first Back, its dialog by the second, and the history stays unchanged', async () => {
    const goBack = watchWaysBack();
    await page.viewport(375, 700);
    const before = history.length;
    const ask = await show();
    goBack();
    await closed();
    expect(ask).not.toHaveBeenCalled();
    expect(screen.getByRole('combobox', { name: 'Stage' })).toHaveFocus();
    await userEvent.click(screen.getByRole('combobox', { name: 'Stage' }));
    await waitFor(() => expect(search()).toHaveFocus());
    goBack();
    await closed();
    expect(ask).not.toHaveBeenCalled();
    goBack();
    expect(ask).toHaveBeenCalledExactlyOnceWith(false);
    expect(history.length).toBe(before);
  });

  it('closes on Esc while nothing has the focus', async () => {
    await page.viewport(375, 700);
    const ask = await show();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(ask).not.toHaveBeenCalled();
  });

  it('takes one Esc while it is open and none afterwards', async () => {
    await page.viewport(375, 700);
    const ask = await show();
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(ask).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('combobox', { name: 'Stage' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Tier' }));
    await closed();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(ask).toHaveBeenCalledExactlyOnceWith(false));
  });

  it('stays open on an Esc that belongs to an input method', async () => {
    const goBack = watchWaysBack();
    await page.viewport(375, 700);
    render(
      <Root>
        <PlainCombobox search={find} />
      </Root>,
    );
    await userEvent.click(screen.getByRole('combobox', { name: 'Stage' }));
    await waitFor(() => expect(search()).toHaveFocus());
    await cdp().send('Input.imeSetComposition', {
      text: 'にほ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await waitFor(() => expect(search()).toHaveValue('にほ'));
    await userEvent.keyboard('{Escape}');
    expect(search()).toBeVisible();
    goBack();
    await closed();
  });
});

it('a click beside the dialog closes the open list, and the next one asks the dialog to close', async () => {
  const ask = await show();
  await press(corner);
  await closed();
  expect(ask).not.toHaveBeenCalled();
  await press(corner);
  expect(ask).toHaveBeenCalledExactlyOnceWith(false);
});
