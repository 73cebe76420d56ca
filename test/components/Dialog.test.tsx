import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../src/components/Button/Button';
import { ConfirmDialog } from '../../src/components/ConfirmDialog/ConfirmDialog';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { ErrorNotice } from '../../src/components/ErrorNotice/ErrorNotice';
import { Root } from '../../src/components/Root/Root';
import { Screen } from '../../src/components/Screen/Screen';

/** jsdom has no top layer, so a host's own tests find the dialog as these do. */
const button = (name: string) => screen.getByRole('button', { name });

interface SettingsProps {
  size?: 'confirm' | 'large';
  left?: () => void;
}

/** Dialog whose owner asks before it closes. */
function Settings({ size, left }: SettingsProps) {
  const [shown, setShown] = useState<'nothing' | 'settings' | 'question' | 'left'>('nothing');
  if (shown === 'left') {
    return <Screen key="left" id="left" title="Left" />;
  }
  return (
    <>
      <Screen key="page" id="page" title="Page" />
      <Button onClick={() => setShown('settings')}>Open</Button>
      <Dialog
        open={shown !== 'nothing'}
        onOpenChange={() => setShown('question')}
        title="Settings"
        size={size}
      >
        <Button>Apply</Button>
        <ConfirmDialog
          open={shown === 'question'}
          title="Leave?"
          confirmLabel="Leave"
          onConfirm={() => {
            left?.();
            setShown(left ? 'nothing' : 'left');
          }}
          onKeep={() => setShown('settings')}
        />
      </Dialog>
    </>
  );
}

it('the dialog is open and focused, and the page behind is hidden from screen readers', async () => {
  const user = userEvent.setup();
  render(
    <StrictMode>
      <Root>
        <Settings />
      </Root>
    </StrictMode>,
  );
  const opener = button('Open');
  await user.click(opener);
  const dialog = screen.getByRole('dialog', { name: 'Settings' });
  expect(dialog).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open' })).toBeNull();
  expect(opener.closest('[inert]')).not.toBeNull();
  expect(button('Apply')).toHaveFocus();
});

it('a large dialog has the focus itself, so that reading starts at its beginning', async () => {
  const user = userEvent.setup();
  render(
    <Root>
      <Settings size="large" />
    </Root>,
  );
  await user.click(button('Open'));
  expect(screen.getByRole('dialog', { name: 'Settings' })).toHaveFocus();
});

it('Esc closes the top dialog, and each dialog returns the focus to its opening button', async () => {
  const user = userEvent.setup();
  const left = vi.fn<() => void>();
  render(
    <Root>
      <Settings left={left} />
    </Root>,
  );
  await user.click(button('Open'));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('alertdialog', { name: 'Leave?' })).toBeVisible();
  expect(button('Keep it')).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog', { name: 'Leave?' })).toBeNull();
  expect(screen.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  expect(button('Apply')).toHaveFocus();
  await user.keyboard('{Escape}');
  await user.click(button('Leave'));
  expect(left).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(button('Open')).toHaveFocus();
  expect(document.documentElement).not.toHaveClass('amp-scrollLock');
});

it('the dialog ignores the Esc that Safari sends after a composition', async () => {
  const user = userEvent.setup();
  render(
    <Root>
      <Settings />
    </Root>,
  );
  await user.click(button('Open'));
  fireEvent.keyDown(button('Apply'), { key: 'Escape', keyCode: 229 });
  expect(screen.queryByRole('alertdialog', { name: 'Leave?' })).toBeNull();
});

it('the dialog leaves the focus to the screen shown next', async () => {
  const user = userEvent.setup();
  render(
    <Root>
      <Settings />
    </Root>,
  );
  await user.click(button('Open'));
  await user.keyboard('{Escape}');
  await user.click(button('Leave'));
  expect(screen.getByRole('heading', { name: 'Left' })).toHaveFocus();
});

it('the dialog announces its errors in its own live region', () => {
  const error = {
    code: 'refused',
    message: 'ampkit: DELETE answered 422',
    reference: '7f3a',
    time: '2026-05-12T14:00:00Z',
    retryable: false,
  } as const;
  const ask = (failed: boolean) => (
    <Root>
      <ConfirmDialog
        open
        title="Uninstall?"
        confirmLabel="Uninstall"
        error={failed && <ErrorNotice error={error} title="Not uninstalled" />}
        onConfirm={() => {}}
        onKeep={() => {}}
      />
    </Root>
  );
  const { rerender } = render(ask(false));
  rerender(ask(true));
  const regions = [...document.querySelectorAll('[aria-live]')].filter(({ textContent }) =>
    textContent.startsWith('Not uninstalled.'),
  );
  expect(regions).toHaveLength(1);
  expect(screen.getByRole('alertdialog')).toContainElement(regions[0] as HTMLElement);
});

it('the dialog takes the host’s class names', () => {
  render(
    <Root appearance={{ elements: { dialog: 'host-dialog' } }}>
      <Dialog open onOpenChange={() => {}} title="Settings" />
    </Root>,
  );
  expect(screen.getByRole('dialog').querySelector('.amp-dialog')).toHaveClass('host-dialog');
});

it('a confirm dialog is an alertdialog described by what is lost', () => {
  render(
    <Root>
      <ConfirmDialog
        open
        title="Uninstall?"
        confirmLabel="Uninstall"
        error="Not uninstalled"
        onConfirm={() => {}}
        onKeep={() => {}}
      >
        <p>6 mappings are deleted.</p>
      </ConfirmDialog>
    </Root>,
  );
  expect(screen.getByRole('alertdialog', { name: 'Uninstall?' })).toHaveAccessibleDescription(
    '6 mappings are deleted.',
  );
  expect(screen.getByText('Not uninstalled')).toBeVisible();
});
