import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../../src/components/Button/Button';
import { inRoot } from '../support/inRoot';

const meta = {
  title: 'Components/Button',
  component: Button,
  decorators: [inRoot],
  args: { children: 'Save 3 changes', variant: 'primary' },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = {};

export const All: Story = {
  render: () => (
    <>
      <div className="story-row">
        <Button variant="primary">Install</Button>
        <Button>Discard</Button>
        <Button variant="quiet">Leave out</Button>
        <Button variant="danger">Uninstall</Button>
      </div>
      <div className="story-row">
        <Button variant="primary" external>
          Continue to Salesforce
        </Button>
        <Button icon="plus">Add extra fields</Button>
        <Button href="https://example.com" external>
          Open in a new tab
        </Button>
      </div>
      <div className="story-row">
        <Button variant="primary" pending>
          Save 3 changes
        </Button>
        <Button pending icon="search">
          Check again
        </Button>
        <Button variant="danger" pending>
          Uninstall
        </Button>
      </div>
      <div className="story-row">
        <Button variant="primary" disabled>
          Install
        </Button>
        <Button disabled>Discard</Button>
        <Button variant="quiet" disabled>
          Leave out
        </Button>
      </div>
    </>
  ),
};

export const Wide: Story = {
  args: { wide: true, external: true, children: 'Continue to NetSuite' },
};

export const LongLabelWraps: Story = {
  args: { children: 'Save and stop reading Opportunity line item schedules from Salesforce' },
};
