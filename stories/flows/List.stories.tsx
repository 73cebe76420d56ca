import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Fault } from '../../src/testing/types';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { ListStory, type ListStoryProps, install, signIn } from './ListStory';

const meta = {
  title: 'Flows/List',
  component: ListStory,
  parameters: { flow: IntegrationList, controls: { disable: true } },
  args: { globals: {} },
  render: (args: ListStoryProps, { globals }) => <ListStory {...args} globals={globals} />,
} satisfies Meta<typeof ListStory>;

export default meta;
type Story = StoryObj<typeof meta>;

const refuse = (status: number, on: Fault['on'] = 'listIntegrations'): Fault[] => [
  { on, answer: { kind: 'problem', status } },
];

export const Ready: Story = {
  name: 'list.ready',
  args: { scenario: 'fresh', past: (state) => install(state, 'salesforce') },
};

export const NothingSetUp: Story = {
  name: 'list.ready · nothing set up',
  args: { scenario: 'fresh' },
};

export const NeedsAttention: Story = {
  name: 'list.ready · needs attention',
  args: {
    scenario: 'fresh',
    past: (state) => {
      install(state, 'salesforce', 'refused');
      install(state, 'hubspot', 'unhealthy');
    },
  },
};

export const Many: Story = {
  name: 'list.ready · search',
  args: {
    scenario: 'authSchemes',
    past: (state) => {
      install(state, 'salesforce', 'refused');
      install(state, 'hubspot');
      signIn(state, 'bankline');
    },
  },
};

export const NoMatch: Story = {
  ...Many,
  name: 'list.ready · no match',
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'xero');
    await canvas.findByRole('button', { name: /Clear search|Çlëár/ });
  },
};

export const StatusUnknown: Story = {
  name: 'list.ready · status unknown',
  args: { scenario: 'fresh', faults: refuse(403, 'listInstallations') },
};

export const Loading: Story = {
  name: 'list.loading',
  args: { faults: [{ on: 'any', answer: { kind: 'hang' } }] },
};

export const Empty: Story = { name: 'list.empty', args: { scenario: 'empty' } };

export const Unauthorized: Story = {
  name: 'list.failed · 401',
  args: { faults: refuse(401, 'any') },
};

export const Forbidden: Story = { name: 'list.failed · 403', args: { faults: refuse(403) } };

export const NotFound: Story = { name: 'list.failed · 404', args: { faults: refuse(404, 'any') } };

export const Html: Story = {
  name: 'list.failed · HTML instead of JSON',
  args: { faults: [{ on: 'listIntegrations', answer: { kind: 'html' } }] },
};

export const Unreachable: Story = {
  name: 'list.failed · no answer',
  args: { faults: [{ on: 'listIntegrations', answer: { kind: 'networkError' } }] },
};
