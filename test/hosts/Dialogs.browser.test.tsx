import { Dialog as HeadlessDialog, DialogPanel } from '@headlessui/react';
import MuiDialog from '@mui/material/Dialog';
import * as RadixDialog from '@radix-ui/react-dialog';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { type ReactNode, StrictMode, useEffect, useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';
import { createConnectWorld, dana } from '../flows/connectWorld';
import { corner, press } from '../support/pointer';

interface HostDialogProps {
  onClose: () => void;
  children: ReactNode;
}

function InRadix({ onClose, children }: HostDialogProps) {
  return (
    <RadixDialog.Root open onOpenChange={onClose}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="host-overlay" />
        <RadixDialog.Content className="host-content" aria-describedby={undefined}>
          <RadixDialog.Title>Host</RadixDialog.Title>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function InMui({ onClose, children }: HostDialogProps) {
  return (
    <MuiDialog open onClose={onClose} aria-label="Host" transitionDuration={0}>
      {children}
    </MuiDialog>
  );
}

function InHeadlessUi({ onClose, children }: HostDialogProps) {
  return (
    <HeadlessDialog open onClose={onClose} aria-label="Host" className="host-layer">
      <DialogPanel className="host-content">{children}</DialogPanel>
    </HeadlessDialog>
  );
}

/** Native `<dialog>`, which hosts close from `cancel` and `close`. */
function InNative({ onClose, children }: HostDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label="Host"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Its own, and those that React lets through from dialogs in it.
      onClose={() => dialog.current?.open && onClose()}
    >
      {children}
    </dialog>
  );
}

/** Second copy of Radix, which does not share its list of layers with ours. */
function InOtherCopy({ onClose, children }: HostDialogProps) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    const onPress = ({ target }: PointerEvent) =>
      !content.current?.contains(target as Node) && onClose();
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [onClose]);
  return (
    <div ref={content} role="dialog" aria-label="Host" className="host-content">
      {children}
    </div>
  );
}

const style = `
  .host-overlay { position: fixed; inset: 0; background: rgb(0 0 0 / 0.3); }
  .host-layer { position: fixed; inset: 0; }
  .host-content { position: fixed; inset: 40px; background: white; transform: translateX(0); }
`;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const search = () => screen.queryByRole('combobox', { name: /^Search/ });

describe.each([
  ['Radix', InRadix],
  ['MUI', InMui],
  ['Headless UI', InHeadlessUi],
  ['a native', InNative],
  ['another copy of a', InOtherCopy],
])('our parts in %s dialog of the host', (_, HostDialog) => {
  function Host({ closed, children }: { closed: () => void; children: ReactNode }) {
    const [open, setOpen] = useState(true);
    return (
      <StrictMode>
        <style>{style}</style>
        {open && (
          <HostDialog
            onClose={() => {
              closed();
              setOpen(false);
            }}
          >
            {children}
          </HostDialog>
        )}
      </StrictMode>
    );
  }

  async function showPicker() {
    const closed = vi.fn<() => void>();
    render(
      <Host closed={closed}>
        <FieldMappingPicker
          targets={[{ mapToName: 'segment', mapToDisplayName: 'Segment' }]}
          fields={[{ fieldName: 'tier__c', displayName: 'Tier' }]}
          value={{ selectedFieldMappings: {} }}
          onChange={() => {}}
          providerName="Salesforce"
        />
      </Host>,
    );
    const trigger = await screen.findByRole('combobox', { name: /Segment/ });
    await userEvent.click(trigger);
    await waitFor(() => expect(search()).toHaveFocus());
    return { closed, trigger };
  }

  async function showQuestion() {
    const closed = vi.fn<() => void>();
    const world = createConnectWorld({ scenario: 'connected' });
    render(
      <Host closed={closed}>
        {world.flow({}, <ConnectProvider provider="salesforce" {...dana} />)}
      </Host>,
    );
    const opener = await screen.findByRole('button', { name: 'Disconnect…' });
    await userEvent.click(opener);
    const question = await screen.findByRole('alertdialog', { name: /^Disconnect/ });
    const keep = within(question).getByRole('button', { name: 'Keep it' });
    await waitFor(() => expect(keep).toHaveFocus());
    return { closed, opener, question, keep };
  }

  const questionIsGone = () => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

  it('close an open list on Esc, then the host’s dialog', async () => {
    const { closed, trigger } = await showPicker();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(search()).toBeNull());
    expect(closed).not.toHaveBeenCalled();
    expect(trigger).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
  });

  it('close a question on Esc, then the host’s dialog', async () => {
    const { closed, opener } = await showQuestion();
    await userEvent.keyboard('{Escape}');
    await questionIsGone();
    expect(closed).not.toHaveBeenCalled();
    await waitFor(() => expect(opener).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
  });

  it('keep the focus in a question, and a click beside it closes only the question', async () => {
    const { closed, question, opener } = await showQuestion();
    for (let turn = 0; turn < 5; turn++) {
      await userEvent.tab();
      expect(question).toContainElement(document.activeElement as HTMLElement);
    }
    await press(corner);
    await questionIsGone();
    expect(closed).not.toHaveBeenCalled();
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('open and close a question without an event that reaches the host', async () => {
    const heard = vi.fn<(event: Event) => void>();
    const types = ['close', 'cancel', 'submit', 'reset', 'toggle', 'beforetoggle'];
    // What bubbles; on its way down an event passes everybody.
    for (const type of types) document.addEventListener(type, heard);
    const { closed, keep } = await showQuestion();
    await userEvent.click(keep);
    await questionIsGone();
    for (const type of types) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
    expect(closed).not.toHaveBeenCalled();
  });
});
