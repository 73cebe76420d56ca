import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { InstallStory, type InstallStoryProps, withoutObviousFields } from './InstallStory';
import { choose, opened, press } from './steps';

/** From connected to installed, changed and uninstalled. One story for each screen. */
const meta: Meta<typeof InstallStory> = {
  title: 'Flows/Install',
  component: InstallStory,
  parameters: { flow: InstallIntegration, controls: { disable: true } },
  render: (args: InstallStoryProps, { globals }) => <InstallStory {...args} globals={globals} />,
};
export default meta;

type Story = StoryObj<typeof InstallStory>;
/** Not connected: says first what will be read and written. */
export const Connect: Story = { args: { world: { scenario: 'fresh' } } };

export const Loading: Story = {
  args: { world: { scenario: 'connected', latency: 600_000 } },
};

export const ReadingFields: Story = {
  args: {
    world: {
      scenario: 'connected',
      latency: (operation) => (operation === 'hydrateRevision' ? 600_000 : 0),
    },
  },
};

/** Connected: the overview says what will happen and what is left to do. */
export const OverviewBeforeInstall: Story = {
  args: { world: { scenario: 'connected' }, prepare: withoutObviousFields },
};

/** Every required mapping was filled in from the field names. */
export const OverviewReady: Story = { args: { world: { scenario: 'connected' } } };

/** One object cannot be read, the others can. */
export const OverviewUnreadableObject: Story = {
  args: { world: { scenario: 'hydrationError' } },
};

export const OverviewInstalled: Story = { args: { world: { scenario: 'installed' } } };

/** After an edit the overview shows the difference. */
export const OverviewEdited: Story = {
  args: { world: { scenario: 'installed' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Contact/);
    await press(canvas, /^Clear Salesforce field for Mobile number/);
    await choose(canvas, /Mobile number/, /Home phone|Phone/);
    await press(canvas, /^(Overview|Back)/);
  },
};

export const ObjectPage: Story = {
  args: { world: { scenario: 'connected' } },
  play: async ({ canvasElement }) => press(await opened(canvasElement), /^Contact/),
};

/** *Next* pressed too early: the first problem has the focus and says what to do. */
export const ObjectMissing: Story = {
  args: { world: { scenario: 'connected' }, prepare: withoutObviousFields },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Next/);
    await press(canvas, /^Next/);
  },
};

export const ObjectFieldsOpen: Story = {
  args: { world: { scenario: 'thousandFields' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Contact/);
    await press(canvas, /^Add extra fields/);
  },
};

export const ObjectComboboxOpen: Story = {
  args: { world: { scenario: 'connected' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Contact/);
    await userEvent.click(await canvas.findByRole('combobox', { name: /Language/ }));
  },
};

export const ObjectUnreadable: Story = {
  args: { world: { scenario: 'hydrationError' } },
  play: async ({ canvasElement }) => press(await opened(canvasElement), /^Lead/),
};

/** The host's own values, mapped to those of the chosen list. */
export const ObjectValueMapping: Story = {
  args: {
    world: { scenario: 'connected' },
    fieldMapping: {
      lead: [
        {
          mapToName: 'stage',
          mapToDisplayName: 'Stage',
          prompt: 'Which field says how far a lead is?',
          mappedValues: [
            { mappedValue: 'new', mappedDisplayValue: 'New' },
            { mappedValue: 'talking', mappedDisplayValue: 'In conversation' },
            { mappedValue: 'won', mappedDisplayValue: 'Won' },
          ],
        },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Lead/);
    await choose(canvas, /Stage/, /Status/);
    await press(canvas, /^Map values/);
  },
};

/** The footer's diff, opened above it. */
export const FooterDiff: Story = {
  args: { world: { scenario: 'installed' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Lead/);
    await userEvent.click(await canvas.findByRole('switch', { name: /create and update Leads?/ }));
    await press(canvas, /^1 change$/);
  },
};

/** A refused sample read, shown at its object with a quote of the server. */
export const SaveRefused: Story = {
  args: { world: { scenario: 'hiddenField' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Account/);
    await press(canvas, /extra fields$/);
    await userEvent.click(await canvas.findByRole('checkbox', { name: /Annual revenue/i }));
    await press(canvas, /^Save/);
  },
};

/** A failed save keeps every edit. */
export const SaveFailed: Story = {
  args: {
    world: {
      scenario: 'installed',
      faults: [{ on: 'updateInstallation', answer: { kind: 'problem', status: 503 } }],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Account/);
    await press(canvas, /^Clear .*Segment/);
    await press(canvas, /^Save 1 change/);
    await canvas.findAllByText(/^Not saved/);
  },
};

export const SaveAsksFirst: Story = {
  args: { world: { scenario: 'installed' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Lead/);
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: /What to do/ }), [
      'leftOut',
    ]);
    await press(canvas, /^Save/);
  },
};

export const Connection: Story = {
  args: { world: { scenario: 'installed' } },
  play: async ({ canvasElement }) => press(await opened(canvasElement), /^Connection/),
};

export const ConfirmUninstall: Story = {
  args: { world: { scenario: 'installed' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Connection/);
    await press(canvas, /^Uninstall/);
  },
};

export const Done: Story = {
  args: { world: { scenario: 'connected' }, autoInstall: true, integration: 'salesforceSync' },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    for (let step = 0; step < 12; step += 1) {
      const install = canvas.queryByRole('button', { name: 'Install' });
      if (install) {
        await userEvent.click(install);
        return;
      }
      if (canvas.queryByRole('button', { name: 'Done' })) return;
      const next = canvas.queryByRole('button', { name: /^Next/ });
      if (!next) return;
      await userEvent.click(next);
      const open = canvasElement.querySelector<HTMLElement>(
        '.amp-mappingRow[data-empty] [role=combobox]',
      );
      if (!open) continue;
      await userEvent.click(open);
      const [first] = await canvas.findAllByRole('option');
      await userEvent.click(first as HTMLElement);
    }
  },
};

/** Nothing to choose and already connected: the page has only *Install*. */
export const NothingToChoose: Story = {
  args: { world: { scenario: 'nothingToChoose' }, integration: 'salesforceProxy' },
};

/** Installed, but the provider refuses the sign-in: the settings are shown read-only. */
export const BadCredentials: Story = { args: { world: { scenario: 'badCredentials' } } };

export const BadCredentialsObject: Story = {
  args: { world: { scenario: 'badCredentials' } },
  play: async ({ canvasElement }) => press(await opened(canvasElement), /^Contact/),
};

/** Unknown integration: the customer reads a reference, the console lists the existing names. */
export const UnknownIntegration: Story = {
  args: { world: { scenario: 'connected' }, integration: 'salesfroce' },
};

export const WrongKey: Story = {
  args: { world: { scenario: 'connected' }, apiKey: 'wrong-key' },
};

export const HtmlInsteadOfJson: Story = {
  args: {
    world: {
      scenario: 'connected',
      faults: [{ on: 'getIntegration', answer: { kind: 'html', status: 200 } }],
    },
  },
};

export const FieldsUnreadable: Story = {
  args: {
    world: {
      scenario: 'connected',
      faults: [{ on: 'hydrateRevision', answer: { kind: 'problem', status: 422 } }],
    },
  },
};

export const InDialog: Story = {
  args: { world: { scenario: 'connected' }, presentation: 'dialog' },
};
