import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { TextField, type TextFieldProps } from '../../src/components/TextField/TextField';
import { inNarrowRoot } from '../support/inRoot';

function Field(props: Partial<TextFieldProps> & { label: string }) {
  const [value, setValue] = useState(props.value ?? '');
  return <TextField {...props} value={value} onChange={setValue} />;
}

const meta = {
  title: 'Components/Text field',
  component: Field,
  decorators: [inNarrowRoot],
  args: { label: 'RESTlet script ID', value: '3046', help: 'You can paste the whole RESTlet URL.' },
} satisfies Meta<typeof Field>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const Affixes: Story = {
  args: {
    label: 'Account prefix',
    value: '1234567-sb',
    affix: { prefix: 'https://', suffix: '.app.netsuite.com' },
    help: 'Example: 1234567-sb',
    docsURL: 'https://example.com/docs',
  },
};

export const Optional: Story = { args: { label: 'Region', optional: true, help: undefined } };

export const Secret: Story = {
  args: {
    label: 'API key',
    value: 'not-a-real-key',
    secret: true,
    help: 'It begins with sk_.',
    docsURL: 'https://example.com/docs',
  },
};

export const Invalid: Story = {
  args: {
    label: 'API key',
    value: 'abc',
    secret: true,
    error: 'Braze didn’t accept this API key. Check that all of it was copied.',
  },
};

export const All: Story = {
  render: () => (
    <>
      <Field {...meta.args} />
      <Field {...(Affixes.args as TextFieldProps)} label="Account prefix" />
      <Field {...(Optional.args as TextFieldProps)} label="Region" value="" />
      <Field {...(Secret.args as TextFieldProps)} label="API key" />
      <Field {...(Invalid.args as TextFieldProps)} label="Instance ID" />
      <Field label="Locked by the host" value="acme" disabled />
    </>
  ),
};
