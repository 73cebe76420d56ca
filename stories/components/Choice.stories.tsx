import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Checkbox, type CheckboxProps } from '../../src/components/Checkbox/Checkbox';
import { Switch, type SwitchProps } from '../../src/components/Switch/Switch';
import { inNarrowRoot } from '../support/inRoot';

type Partly<T> = Partial<T> & { label: string };

function Box(props: Partly<CheckboxProps>) {
  const [checked, setChecked] = useState(props.checked ?? false);
  return <Checkbox {...props} checked={checked} onChange={setChecked} />;
}

function Toggle(props: Partly<SwitchProps>) {
  const [checked, setChecked] = useState(props.checked ?? false);
  return <Switch {...props} checked={checked} onChange={setChecked} />;
}

const meta = {
  title: 'Components/Checkbox and switch',
  component: Box,
  decorators: [inNarrowRoot],
  args: { label: 'Annual revenue' },
} satisfies Meta<typeof Box>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Unchecked: Story = {};
export const Checked: Story = { args: { checked: true } };

export const All: Story = {
  render: () => (
    <>
      <div>
        <Box label="Record ID" checked locked />
        <Box label="Annual revenue" checked />
        <Box label="Billing city" />
        <Box label="A field whose name is so long that it does not fit on one line of a narrow page" />
        <Box label="Not available" disabled />
        <Box label="Not available, on" disabled checked />
      </div>
      <Toggle label="Let Acme create and update contacts" checked />
      <Toggle label="Let Acme delete contacts" />
      <Toggle label="Not available" disabled />
    </>
  ),
};
