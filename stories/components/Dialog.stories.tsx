import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { screen } from 'storybook/test';
import { Banner } from '../../src/components/Banner/Banner';
import { Button } from '../../src/components/Button/Button';
import { ConfirmDialog } from '../../src/components/ConfirmDialog/ConfirmDialog';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { inRoot } from '../support/inRoot';

interface AskProps {
  pending?: boolean;
  failed?: boolean;
}

function Ask({ pending, failed }: AskProps) {
  const [open, setOpen] = useState(true);
  return (
    <div className="story-tall">
      <Button onClick={() => setOpen(true)}>Uninstall…</Button>
      <ConfirmDialog
        open={open}
        title="Uninstall Salesforce?"
        confirmLabel="Uninstall"
        pending={pending}
        error={
          failed && (
            <Banner tone="error" title="Not uninstalled">
              Nothing was deleted. Try again.
            </Banner>
          )
        }
        onConfirm={() => setOpen(false)}
        onKeep={() => setOpen(false)}
      >
        <p>Acme stops reading Accounts and Contacts, and 6 mappings are deleted.</p>
        <p>The connection ends too, unless it is used elsewhere.</p>
      </ConfirmDialog>
    </div>
  );
}

const meta = {
  title: 'Components/Dialog',
  component: Ask,
  decorators: [inRoot],
  // Open dialogs would cover the docs page.
  parameters: { docs: { story: { inline: false, height: '560px' } } },
  play: async () => {
    await screen.findByRole('alertdialog');
  },
} satisfies Meta<typeof Ask>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Confirm: Story = {};
export const ConfirmPending: Story = { args: { pending: true } };
export const ConfirmFailed: Story = { args: { failed: true } };

export const Large: Story = {
  play: async () => {
    await screen.findByRole('dialog');
  },
  render: function Large() {
    const [open, setOpen] = useState(true);
    return (
      <div className="story-tall">
        <Button onClick={() => setOpen(true)}>Set up Salesforce</Button>
        <Dialog open={open} onOpenChange={setOpen} title="Salesforce" size="large">
          <div className="story-room">A whole flow stands here.</div>
        </Dialog>
      </div>
    );
  },
};
