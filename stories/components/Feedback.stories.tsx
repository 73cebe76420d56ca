import type { Meta, StoryObj } from '@storybook/react-vite';
import { DiffLine } from '../../src/flows/Install/pages/ConfigReview/DiffLine';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { Progress } from '../../src/components/Progress/Progress';
import { Skeleton } from '../../src/components/Skeleton/Skeleton';
import { Spinner } from '../../src/components/Spinner/Spinner';
import { inNarrowRoot } from '../support/inRoot';

const meta = {
  title: 'Components/Feedback',
  decorators: [inNarrowRoot],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const ProgressBars: Story = {
  render: () => (
    <>
      <Progress label="Contact" value={1250} max={5000} />
      <Progress label="Account" value={5000} max={5000} />
      <Progress label="Lead" value={318} />
    </>
  ),
};

export const Skeletons: Story = {
  render: () => (
    <>
      <Skeleton shape="title" />
      <Skeleton lines={3} />
      <Skeleton shape="control" lines={2} />
      <Skeleton shape="row" lines={3} />
    </>
  ),
};

export const Spinners: Story = {
  render: () => (
    <div className="story-row">
      <Spinner size={14} />
      <Spinner />
      <Spinner size={20} />
    </div>
  ),
};

export const DiffLines: Story = {
  render: () => (
    <div>
      <DiffLine kind="removed" label="Fax" />
      <DiffLine kind="added" label="Annual revenue" />
      <DiffLine kind="changed" label="Customer segment" from="Rating" to="Tier" />
      <DiffLine
        kind="changed"
        label="Notes"
        from="A very long field name that wraps"
        to="Another very long field name"
      />
    </div>
  ),
};

export const Disclosures: Story = {
  render: () => (
    <>
      <Disclosure summary="My company has its own login page">Opened content.</Disclosure>
      <Disclosure summary="Map values (3 of 3)" tone="quiet" open>
        Opened content.
      </Disclosure>
    </>
  ),
};
