import type { Meta, StoryObj } from '@storybook/react-vite';
import { useCallback, useState } from 'react';
import { userEvent, within } from 'storybook/test';
import { Badge } from '../../src/components/Badge/Badge';
import { Combobox } from '../../src/components/Combobox/Combobox';
import { OptionRow } from '../../src/components/Combobox/OptionRow';
import { FieldNote } from '../../src/components/TextField/Field';
import { inNarrowRoot } from '../support/inRoot';

interface Field {
  name: string;
  title: string;
  type: string;
  custom: boolean;
}

const known: Field[] = [
  { name: 'Segment__c', title: 'Segment', type: 'List of 5', custom: true },
  {
    name: 'MarketingSegmentOverride__c',
    title: 'Marketing segment override',
    type: 'Text',
    custom: true,
  },
  { name: 'Description', title: 'Description', type: 'Text', custom: false },
  { name: 'LeadSource', title: 'Lead source', type: 'List of 12', custom: false },
  { name: 'OwnerId', title: 'Owner', type: 'Link to User', custom: false },
  { name: 'HasOptedOutOfEmail', title: 'Email opt out', type: 'Yes/no', custom: false },
];

function many(count: number): Field[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Field_${index + 1}__c`,
    title: `Field ${index + 1}`,
    type: 'Number',
    custom: true,
  }));
}

const placeIn = (title: string, query: string) => title.toLowerCase().indexOf(query.toLowerCase());

interface PickerProps {
  fields?: number;
  start?: string;
  invalid?: boolean;
  suggested?: boolean;
  label?: string;
}

function Picker({
  fields = 0,
  start,
  invalid,
  suggested,
  label = 'Customer segment',
}: PickerProps) {
  const [all] = useState(() => [...known, ...many(fields)]);
  const [value, setValue] = useState(() => all.find(({ name }) => name === start) ?? null);
  const search = useCallback(
    (query: string) => {
      const found = all.filter(({ title }) => placeIn(title, query) >= 0);
      return [
        { id: 'suggested', label: 'Suggested', items: query ? [] : known.slice(0, 1) },
        { id: 'custom', label: 'Custom', items: found.filter(({ custom }) => custom) },
        { id: 'standard', label: 'Standard', items: found.filter(({ custom }) => !custom) },
      ];
    },
    [all],
  );
  return (
    <div>
      <Combobox<Field>
        label={label}
        search={search}
        itemKey={({ name }) => name}
        renderOption={({ name, title, type, custom }, { query }) => (
          <OptionRow
            name={title}
            ranges={query ? [[placeIn(title, query), placeIn(title, query) + query.length]] : []}
            code={name}
            badges={
              <>
                {custom && <Badge>Custom</Badge>}
                {type}
              </>
            }
          />
        )}
        renderValue={({ title }) => title}
        value={value}
        onChange={setValue}
        placeholder="Choose a Salesforce field"
        searchPlaceholder="Search Salesforce fields"
        emptyText={(query) => `No field matches “${query}”.`}
        clearable
        invalid={invalid}
        tone={suggested ? 'suggested' : undefined}
        describedBy={invalid ? 'note' : undefined}
      />
      {invalid && (
        <FieldNote id="note" error="Choose the Salesforce field that holds Customer segment." />
      )}
    </div>
  );
}

const meta = {
  title: 'Components/Combobox',
  component: Picker,
  decorators: [inNarrowRoot],
} satisfies Meta<typeof Picker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Chosen: Story = { args: { start: 'LeadSource' } };
export const Invalid: Story = { args: { invalid: true } };
export const Suggested: Story = { args: { start: 'Description', suggested: true } };

export const All: Story = {
  render: () => (
    <>
      <Picker />
      <Picker start="LeadSource" />
      <Picker start="MarketingSegmentOverride__c" />
      <Picker start="Description" suggested />
      <Picker invalid />
    </>
  ),
};

const tall: Story['decorators'] = [
  (Story) => (
    <div className="story-tall">
      <Story />
    </div>
  ),
];

const open: Story['play'] = async ({ canvasElement }) => {
  const trigger = within(canvasElement).getByRole('combobox', { name: 'Customer segment' });
  await userEvent.click(trigger);
};

export const Open: Story = { args: { start: 'LeadSource' }, decorators: tall, play: open };

export const Searching: Story = {
  decorators: tall,
  play: async (context) => {
    await open(context);
    await userEvent.keyboard('segm');
  },
};

export const NothingFound: Story = {
  decorators: tall,
  play: async (context) => {
    await open(context);
    await userEvent.keyboard('segmnt');
  },
};

export const TenThousand: Story = { args: { fields: 10_000 }, decorators: tall, play: open };
