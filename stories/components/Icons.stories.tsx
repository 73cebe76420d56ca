import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon, type IconName } from '../../src/components/icons/Icon';
import { inRoot } from '../support/inRoot';

const meta = {
  title: 'Components/Icons',
  component: Icon,
  decorators: [inRoot],
  args: { name: 'check' },
} satisfies Meta<typeof Icon>;

export default meta;

const names: IconName[] = [
  'check',
  'alert',
  'info',
  'x',
  'plus',
  'minus',
  'arrow',
  'chevronDown',
  'chevronUp',
  'chevronEnd',
  'chevronStart',
  'search',
  'lock',
  'external',
  'link',
  'pause',
  'clock',
  'dots',
];

export const All: StoryObj<typeof meta> = {
  render: () => (
    <div className="story-row">
      {names.map((name) => (
        <span key={name} title={name}>
          <Icon name={name} />
        </span>
      ))}
    </div>
  ),
};
