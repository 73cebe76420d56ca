import { render, screen, waitFor } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '../../src/components/Button/Button';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { Root } from '../../src/components/Root/Root';
import { centreOf, corner, press } from '../support/pointer';

/** Page of a host with an open dialog of ours. */
function Page({ asked, children }: { asked?: (open: boolean) => void; children?: ReactNode }) {
  const [pressed, setPressed] = useState(0);
  return (
    <>
      <main>
        <Root>
          <Dialog open onOpenChange={(open) => asked?.(open)} title="Settings">
            <Button>Apply</Button>
          </Dialog>
        </Root>
        <button type="button" onClick={() => setPressed(pressed + 1)}>
          Behind
        </button>
        <output>{pressed}</output>
      </main>
      {children}
    </>
  );
}

/** Toasts as several libraries draw them: a fixed region, a live region, below or around their text. */
const regions: Array<[string, (toast: ReactNode) => ReactNode]> = [
  [
    'a live region that is always there',
    (toast) => (
      <section aria-label="Notifications" aria-live="polite" className="toaster">
        {toast}
      </section>
    ),
  ],
  [
    'a status in a container that says nothing of it',
    (toast) => <div className="toaster">{toast && <div role="status">{toast}</div>}</div>,
  ],
  [
    'an alert in a container that lets presses through',
    (toast) => (
      <div className="toaster" style={{ pointerEvents: 'none' }}>
        {toast && (
          <div role="alert" style={{ pointerEvents: 'auto' }}>
            {toast}
          </div>
        )}
      </div>
    ),
  ],
];

const style = (
  <style>{`.toaster { position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 50; }`}</style>
);

const isHidden = (element: Element) => element.closest('[aria-hidden="true"], [inert]') !== null;

it.each(regions)('a dialog lets a toast in %s be pressed and announced', async (_, inRegion) => {
  const asked = vi.fn<(open: boolean) => void>();
  const undo = vi.fn<() => void>();
  const at = (isThere: boolean) => (
    <>
      {style}
      <Page asked={asked}>
        {inRegion(
          isThere && (
            <button type="button" onClick={undo}>
              Undo
            </button>
          ),
        )}
      </Page>
    </>
  );
  const { rerender } = render(at(false));
  await screen.findByRole('dialog');
  rerender(at(true));
  const toast = screen.getByText('Undo');
  await waitFor(() => expect(isHidden(toast)).toBe(false));
  await userEvent.click(toast);
  expect(undo).toHaveBeenCalledOnce();
  expect(asked).not.toHaveBeenCalled();
  // The focus stays in the dialog.
  await waitFor(() =>
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement),
  );
  expect(isHidden(screen.getByText('Behind'))).toBe(true);
});

it('a dialog lets an earlier toast be pressed, and blocks the page behind', async () => {
  const undo = vi.fn<() => void>();
  render(
    <>
      {style}
      <Page>
        <div className="toaster" role="status">
          <button type="button" onClick={undo}>
            Undo
          </button>
        </div>
      </Page>
    </>,
  );
  await screen.findByRole('dialog');
  await press(centreOf(screen.getByText('Undo')));
  expect(undo).toHaveBeenCalledOnce();
  await press(centreOf(screen.getByText('Behind')));
  expect(screen.getByText('0')).toBeVisible();
});

it('a dialog restores the host’s page when it closes', async () => {
  const page = (open: boolean) => (
    <>
      <div aria-hidden="true" data-testid="hosts">
        Already hidden
      </div>
      <div inert data-testid="inert">
        Already inert
      </div>
      {open ? <Page /> : <main>Behind</main>}
      <div className="toaster">
        <div role="status">Saved</div>
      </div>
    </>
  );
  const { rerender, container } = render(page(false));
  const before = container.innerHTML;
  rerender(page(true));
  await screen.findByRole('dialog');
  expect(isHidden(screen.getByText('Saved'))).toBe(false);
  rerender(page(false));
  await waitFor(() => expect(document.querySelector('[data-radix-focus-guard]')).toBeNull());
  expect(container.innerHTML).toBe(before);
  expect(document.body.getAttribute('style') ?? '').not.toContain('none');
});

it('a dialog is above every stacking context of the host', async () => {
  render(
    <>
      <div style={{ position: 'relative', zIndex: 0, overflow: 'hidden', blockSize: 40 }}>
        <div style={{ transform: 'translateX(0)' }}>
          <Page />
        </div>
      </div>
      <div style={{ position: 'fixed', inset: 0, zIndex: 2147483647, background: 'white' }} />
    </>,
  );
  await screen.findByRole('dialog');
  const apply = screen.getByRole('button', { name: 'Apply' });
  const { x, y } = centreOf(apply);
  expect(apply.contains(document.elementFromPoint(x, y))).toBe(true);
  expect(document.querySelector('.amp-dialogBackdrop')?.getBoundingClientRect()).toMatchObject({
    width: innerWidth,
    height: innerHeight,
  });
});

it('a dialog keeps a click beside it from the host', async () => {
  const heard = vi.fn<(event: Event) => void>();
  const asked = vi.fn<(open: boolean) => void>();
  render(<Page asked={asked} />);
  await screen.findByRole('dialog');
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  for (const type of types) document.addEventListener(type, heard, true);
  await press(corner);
  for (const type of types) document.removeEventListener(type, heard, true);
  expect(asked).toHaveBeenCalledExactlyOnceWith(false);
  expect(heard).not.toHaveBeenCalled();
});

it('a dialog adds no style to the page, as a strict CSP would refuse it', async () => {
  const before = [document.querySelectorAll('style').length, document.adoptedStyleSheets.length];
  render(<Page />);
  await screen.findByRole('dialog');
  expect([document.querySelectorAll('style').length, document.adoptedStyleSheets.length]).toEqual(
    before,
  );
});
