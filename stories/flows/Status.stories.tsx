import type { Meta, StoryObj } from '@storybook/react-vite';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import type { Fault } from '../../src/testing/types';
import { install, signIn } from './ListStory';
import { StatusStory, type StatusStoryProps, ran } from './StatusStory';

const meta = {
  title: 'Flows/Status',
  component: StatusStory,
  parameters: { flow: InstallationStatus, controls: { disable: true } },
  args: { globals: {}, scenario: 'fresh' },
  render: (args: StatusStoryProps, { globals }) => <StatusStory {...args} globals={globals} />,
} satisfies Meta<typeof StatusStory>;

export default meta;
type Story = StoryObj<typeof meta>;

const refuse = (status: number, on: Fault['on']): Fault[] => [
  { on, answer: { kind: 'problem', status } },
];

export const Installed: Story = {
  name: 'status.ready · last run',
  args: { past: (state) => ran(state, 'success', 12) },
};

export const RunFailed: Story = {
  name: 'status.ready · last run failed',
  args: { past: (state) => ran(state, 'failure', 95) },
};

export const Running: Story = {
  name: 'status.ready · running',
  args: { past: (state) => ran(state, 'in_progress', 1) },
};

export const NoRuns: Story = {
  name: 'status.ready · no runs yet',
  args: {
    past: (state) => {
      ran(state, 'success', 1);
      state.operations = [];
    },
  },
};

export const NeedsAttention: Story = {
  name: 'status.ready · needs attention',
  args: { past: (state) => install(state, 'salesforce', 'refused') },
};

export const Unfinished: Story = {
  name: 'status.ready · not finished',
  args: { past: (state) => void signIn(state, 'salesforce') },
};

export const NotSetUp: Story = { name: 'status.ready · not set up' };

export const WithoutButton: Story = {
  name: 'status.ready · without a page to go to',
  args: { withoutPage: true, past: (state) => ran(state, 'success', 12) },
};

/** A dashboard: the rows share their requests. */
export const Several: Story = {
  name: 'status.ready · several',
  args: {
    scenario: 'authSchemes',
    integrations: ['salesforceSync', 'hubspotSync', 'banklineSync'],
    past: (state) => {
      ran(state, 'success', 12);
      install(state, 'hubspot', 'refused');
    },
  },
};

export const Unknown: Story = {
  name: 'status.ready · unknown',
  args: { faults: refuse(503, 'listInstallations') },
};

export const Loading: Story = {
  name: 'status.loading',
  args: { faults: [{ on: 'any', answer: { kind: 'hang' } }] },
};

export const Unauthorized: Story = {
  name: 'status.failed · 401',
  args: { faults: refuse(401, 'any') },
};

export const UnknownName: Story = {
  name: 'status.failed · no such integration',
  args: { integrations: ['nowhereSync'] },
};
