import MuiDialog from '@mui/material/Dialog';
import * as RadixDialog from '@radix-ui/react-dialog';
import { type ReactNode, useEffect } from 'react';
import { translatePage } from '../../test/support/translator';
import type { Listener } from './HostPage';

interface SurroundingProps {
  listen: Listener;
  children: ReactNode;
}

/** Dialog of Radix. The host hears of each try to close it. */
export function InRadix({ listen, children }: SurroundingProps) {
  return (
    <RadixDialog.Root open onOpenChange={listen('onHostClose')}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay
          style={{ position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 0.3)' }}
        />
        <RadixDialog.Content
          aria-describedby={undefined}
          style={{
            position: 'fixed',
            inset: '4vh 4vw',
            overflow: 'auto',
            background: 'white',
            transform: 'translateX(0)',
          }}
        >
          <RadixDialog.Title>Settings of the host</RadixDialog.Title>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** Dialog of MUI. The host hears of each try to close it. */
export function InMui({ listen, children }: SurroundingProps) {
  return (
    <MuiDialog
      open
      onClose={listen('onHostClose')}
      aria-label="Settings of the host"
      fullWidth
      maxWidth="lg"
      transitionDuration={0}
    >
      {children}
    </MuiDialog>
  );
}

/** Form of the host, which hears of each submit. */
export function InForm({ listen, children }: SurroundingProps) {
  return (
    <form action="/submitted" onSubmit={listen('onHostSubmit')}>
      <label>
        Company <input name="company" defaultValue="Acme" />
      </label>
      {children}
      <button type="submit">Save company</button>
    </form>
  );
}

/** Page that the browser translates, word for word the same. */
export function OnTranslatedPage({ children }: SurroundingProps) {
  useEffect(() => translatePage(), []);
  return children;
}

/** Row that is as wide as what is in it. */
export function InFlexRow({ children }: SurroundingProps) {
  return (
    <div style={{ display: 'flex', gap: 24 }}>
      <nav aria-label="Settings">Settings</nav>
      {children}
    </div>
  );
}
