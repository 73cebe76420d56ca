import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import {
  FieldMappingPicker,
  type PickerTarget,
  type PickerValue,
} from '../../src/flows/Mapping/FieldMappingPicker';
import type { FieldMetadata } from '../../src/core/types';

const targets: PickerTarget[] = [
  {
    mapToName: 'segment',
    mapToDisplayName: 'Customer segment',
    prompt: 'Used to group accounts in reports',
    required: true,
  },
  { mapToName: 'notes', mapToDisplayName: 'Notes', required: true },
  {
    mapToName: 'stage',
    mapToDisplayName: 'Stage',
    mappedValues: [
      { mappedValue: 'new', mappedDisplayValue: 'New' },
      { mappedValue: 'won', mappedDisplayValue: 'Won' },
    ],
  },
];

const known: FieldMetadata[] = [
  { fieldName: 'description', displayName: 'Description', valueType: 'string' },
  {
    fieldName: 'Market_Segment__c',
    displayName: 'Market segment',
    valueType: 'string',
    isCustom: true,
  },
  { fieldName: 'ownerid', displayName: 'Owner', valueType: 'reference', referenceTo: ['User'] },
  {
    fieldName: 'lead_status',
    displayName: 'Lead status',
    valueType: 'singleSelect',
    values: [
      { value: 'Open', displayValue: 'Open' },
      { value: 'Closed', displayValue: 'Closed' },
    ],
  },
];

function manyFields(count: number): FieldMetadata[] {
  return Array.from({ length: count }, (_, index) => ({
    fieldName: `field_${index}__c`,
    displayName: `Field number ${index}`,
    valueType: 'string' as const,
    isCustom: index % 3 === 0,
  }));
}

interface ControlledProps {
  fields: FieldMetadata[];
  initial?: PickerValue;
  showMissing?: boolean;
  readOnly?: boolean;
}

/** Controlled picker without a provider: everything comes in as props. */
function Controlled({ fields, initial, ...rest }: ControlledProps) {
  const [value, setValue] = useState<PickerValue>(initial ?? { selectedFieldMappings: {} });
  return (
    <div className="story-room story-page">
      <FieldMappingPicker
        targets={targets}
        fields={fields}
        value={value}
        onChange={setValue}
        providerName="Salesforce"
        appName="Acme"
        {...rest}
      />
    </div>
  );
}

const meta: Meta<typeof Controlled> = {
  title: 'Flows/Mapping',
  component: Controlled,
  parameters: { flow: FieldMappingPicker, controls: { disable: true } },
  args: { fields: known },
};
export default meta;

type Story = StoryObj<typeof Controlled>;

export const Empty: Story = {};

export const Missing: Story = { args: { showMissing: true } };

export const Filled: Story = {
  args: {
    initial: {
      selectedFieldMappings: {
        segment: 'Market_Segment__c',
        notes: 'description',
        stage: 'lead_status',
      },
      selectedValueMappings: { lead_status: { new: 'Open' } },
    },
  },
};

/** A chosen field that the account no longer has. */
export const Gone: Story = {
  args: { initial: { selectedFieldMappings: { segment: 'tier__c' } } },
};

export const ReadOnly: Story = {
  args: { readOnly: true, initial: { selectedFieldMappings: { notes: 'description' } } },
};

export const TenThousandFields: Story = { args: { fields: [...known, ...manyFields(10_000)] } };
