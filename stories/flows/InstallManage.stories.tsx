import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { InstallStory, type InstallStoryProps, withoutObviousFields } from './InstallStory';
import { choose, opened, press } from './steps';

/** Screens after the first install (two editors, runs, uninstalling), and the wizard. */
const meta: Meta<typeof InstallStory> = {
  title: 'Flows/Install, managed',
  component: InstallStory,
  parameters: { flow: InstallIntegration, controls: { disable: true } },
  render: (args: InstallStoryProps, { globals }) => <InstallStory {...args} globals={globals} />,
};
export default meta;

type Story = StoryObj<typeof InstallStory>;

const mobileEdited = async (canvasElement: HTMLElement) => {
  const canvas = await opened(canvasElement);
  await press(canvas, /^Contact/);
  await choose(canvas, /Mobile number/, /^Title/, 'Title');
  return canvas;
};

/** A colleague saved the same mapping meanwhile: the person chooses which to keep. */
export const Conflict: Story = {
  args: { world: { scenario: 'conflict' } },
  play: async ({ canvasElement }) => {
    const canvas = await mobileEdited(canvasElement);
    await press(canvas, /^Save/);
    await press(canvas, /^Settle/);
  },
};

/** A colleague saved another field: both changes are combined. */
export const Combined: Story = {
  args: { world: { scenario: 'conflict' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Contact/);
    await press(canvas, /^(Add|Change) extra fields$/);
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Birthdate/ }));
    await press(canvas, /^Save/);
    await press(canvas, /^(Overview|Back)/);
  },
};

export const Uninstalled: Story = {
  args: { world: { scenario: 'installed' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Connection/);
    await press(canvas, /^Uninstall/);
    await press(canvas, /^Uninstall$/);
  },
};

/** Last runs and their results. */
export const Activity: Story = {
  args: { world: { scenario: 'installed' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    await press(canvas, /^Activity/);
    await press(canvas, /^Details/);
  },
};

export const ActivityEmpty: Story = {
  args: {
    world: { scenario: 'installed' },
    prepare: (state) => void (state.operations = []),
  },
  play: async ({ canvasElement }) => press(await opened(canvasElement), /^Activity/),
};

/** Chosen fields that the account no longer has, and a mapped one. */
export const FieldsGone: Story = {
  args: {
    world: { scenario: 'installed' },
    prepare: (state) => {
      const fields = state.accounts.salesforce?.objects.contact?.fields;
      delete fields?.birthdate;
      delete fields?.mobilephone;
      const saved = state.installations[0]?.config.content.read?.objects.contact;
      if (saved) saved.selectedFields = { ...saved.selectedFields, birthdate: true };
    },
  },
  play: async ({ canvasElement }) => {
    await press(await opened(canvasElement), /^Contact/);
  },
};

/** A newer version of the integration asks for more than was installed. */
export const AsksForMore: Story = {
  args: {
    world: { scenario: 'installed' },
    prepare: (state) => {
      const revision = state.integrations[0]?.latestRevision;
      const { read } = revision?.content ?? {};
      if (!revision || !read?.objects?.[0]) return;
      revision.id = 'rev_newer';
      const [account] = read.objects;
      account.requiredFields?.push({ mapToName: 'territory', mapToDisplayName: 'Territory' });
      read.objects.push({ ...structuredClone(account), objectName: 'opportunity' });
    },
  },
};

/** Default values and rules of writing that were set elsewhere. */
export const WriteRules: Story = {
  args: {
    world: { scenario: 'installed' },
    prepare: (state) => {
      const lead = state.installations[0]?.config.content.write?.objects?.lead;
      if (!lead) return;
      lead.selectedFieldSettings = {
        leadsource: { default: { stringValue: 'Acme' }, writeOnUpdate: 'never' },
        company: { writeOnUpdate: 'ifEmpty' },
      };
    },
  },
  play: async ({ canvasElement }) => press(await opened(canvasElement), /^Lead/),
};

/** Leaving a dialog with unsaved changes. */
export const LeaveDialog: Story = {
  args: { world: { scenario: 'installed' }, presentation: 'dialog' },
  play: async ({ canvasElement }) => press(await mobileEdited(canvasElement), /^Close/),
};

/** Just installed: past records are still being read. */
export const DoneWithProgress: Story = {
  args: { world: { scenario: 'connected' } },
  play: async ({ canvasElement }) => {
    const canvas = await opened(canvasElement);
    for (const object of canvas.queryAllByRole('button', { name: /to map/ })) {
      await userEvent.click(object);
    }
    await press(canvas, /^Install$/);
  },
};

export const WizardConnect: Story = {
  args: { world: { scenario: 'fresh' }, variant: 'wizard' },
};

export const WizardObject: Story = {
  args: { world: { scenario: 'connected' }, prepare: withoutObviousFields, variant: 'wizard' },
};

export const WizardReview: Story = {
  args: { world: { scenario: 'connected' }, variant: 'wizard' },
};

export const WizardInDialog: Story = {
  args: {
    world: { scenario: 'connected' },
    prepare: withoutObviousFields,
    variant: 'wizard',
    presentation: 'dialog',
  },
};

export const WizardDone: Story = {
  args: { world: { scenario: 'connected' }, variant: 'wizard' },
  play: async ({ canvasElement }) => press(await opened(canvasElement), /^Install$/),
};
