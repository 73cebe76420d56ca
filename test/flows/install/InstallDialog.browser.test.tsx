/** The dialog of `InstallIntegration` while the flow's code is fetched, and when it arrives. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InstallFlow } from '../../../src/flows/Install/InstallFlow';
import { InstallIntegration, lazyInstallFlow } from '../../../src/flows/Install/InstallIntegration';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';

beforeEach(() => {
  lazyInstallFlow.state.set({});
  vi.spyOn(lazyInstallFlow, 'load').mockReturnValue(new Promise(() => {}));
});
afterEach(() => void vi.restoreAllMocks());

const arrive = () => act(async () => lazyInstallFlow.state.set({ part: InstallFlow }));
const opener = () => screen.getByText('Set up');
const panel = () => document.querySelector<HTMLElement>('.amp-dialog');
const movement = () =>
  document
    .getAnimations()
    .flatMap((animation) => (animation instanceof CSSAnimation ? [animation.animationName] : []))
    .filter((name) => ['amp-fade', 'amp-rise', 'amp-appear'].includes(name));

function Page({ onDone }: { onDone: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Set up
      </button>
      {open && (
        <InstallIntegration
          integration="salesforceSync"
          {...people}
          presentation="dialog"
          onDone={onDone}
        />
      )}
    </>
  );
}

async function open(onDone = vi.fn<() => void>()) {
  const emulator = createEmulator({ scenario: 'installed' });
  render(
    <StrictMode>
      <AmpersandProvider options={emulator.options}>
        <Page onDone={onDone} />
      </AmpersandProvider>
    </StrictMode>,
  );
  await userEvent.click(opener());
  return { onDone };
}

describe('the install dialog before its code is there', () => {
  it('is a dialog with a name, a skeleton and a way to close, above a page that is out of reach', async () => {
    await open();
    const dialog = await screen.findByRole('dialog', { name: /salesforce/i });
    expect(dialog).toHaveFocus();
    expect(dialog.matches(':popover-open')).toBe(true);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Close' })).toBeVisible());
    expect(dialog.querySelector('[data-screen="install.loading"]')).toBeVisible();
    expect(opener().closest('[inert]')).not.toBeNull();
  });

  it.each([
    ['its ×', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['Esc', () => userEvent.keyboard('{Escape}')],
  ])('closes by %s, returns the focus and stays closed', async (_way, close) => {
    const { onDone } = await open();
    await screen.findByRole('dialog');
    await close();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onDone).toHaveBeenCalledOnce();
    await waitFor(() => expect(opener()).toHaveFocus());
    await arrive();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the install dialog when its code arrives', () => {
  it('takes the place of the one before without a movement, and keeps the page out of reach', async () => {
    await open();
    const before = await screen.findByRole('dialog');
    await waitFor(() => expect(movement()).toEqual([]));
    const place = panel()?.getBoundingClientRect().toJSON();
    await arrive();
    expect(before).not.toBeInTheDocument();
    const after = screen.getByRole('dialog', { name: /salesforce/i });
    expect(movement()).toEqual([]);
    expect(panel()?.getBoundingClientRect().toJSON()).toEqual(place);
    expect(opener().closest('[inert]')).not.toBeNull();
    await waitFor(() => expect(after).toHaveFocus());
  });

  it('returns the focus to the button that opened the one before', async () => {
    const { onDone } = await open();
    await screen.findByRole('dialog');
    await arrive();
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onDone).toHaveBeenCalledOnce();
    await waitFor(() => expect(opener()).toHaveFocus());
  });
});
