import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { Root } from '../../src/components/Root/Root';
import { PlainCombobox } from './PlainCombobox';

/** Types letters that an input method has not confirmed yet. */
async function compose(input: HTMLInputElement, text: string): Promise<void> {
  await cdp().send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  await waitFor(() => expect(input).toHaveValue(text));
}

it('the dialog stays open on the Esc that cancels a composition and closes on the next one', async () => {
  const ask = vi.fn<(open: boolean) => void>();
  render(
    <Root>
      <Dialog open onOpenChange={ask} title="Settings">
        <input aria-label="Name" />
      </Dialog>
    </Root>,
  );
  const input = await screen.findByLabelText<HTMLInputElement>('Name');
  await userEvent.click(input);
  await compose(input, 'にほ');
  await userEvent.keyboard('{Escape}');
  expect(ask).not.toHaveBeenCalled();
  await cdp().send('Input.insertText', { text: '日本' });
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(ask).toHaveBeenCalledExactlyOnceWith(false));
});

it('the open list and its dialog stay open on the Esc that cancels a composition', async () => {
  const ask = vi.fn<(open: boolean) => void>();
  render(
    <Root>
      <Dialog open onOpenChange={ask} title="Settings">
        <PlainCombobox search={() => [{ id: 'all', items: ['Rating', 'Tier'] }]} />
      </Dialog>
    </Root>,
  );
  await userEvent.click(await screen.findByRole('combobox', { name: 'Stage' }));
  const input = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Search' });
  await waitFor(() => expect(input).toHaveFocus());
  await compose(input, 'にほ');
  await userEvent.keyboard('{Escape}');
  expect(input).toBeVisible();
  await cdp().send('Input.insertText', { text: '日本' });
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Search' })).toBeNull());
  expect(ask).not.toHaveBeenCalled();
});
