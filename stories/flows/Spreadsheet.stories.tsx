import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { FieldMetadata } from '../../src/core/types';
import {
  FieldMappingPicker,
  type PickerTarget,
  type PickerValue,
} from '../../src/flows/Mapping/FieldMappingPicker';

/** First row of a person's file. */
const header =
  'Company,Website,Industry,Employees,Revenue,Street,City,State,ZIP,Country,Phone,Fax,First,Last,Title,E-mail,Mobile,Department,Manager,Birthday,LinkedIn,Lead Source,Status,Score,Owner,Created,Last Modified,Deal,Deal Value,Currency,Stage,Probability,Close Date,Next Step,Competitor,Plan,Seats,MRR,ARR,Contract Start,Contract End,Renewal,PO #,VAT ID,Payment Terms,Discount %,Invoice No.,Due,Paid,Notes'.split(
    ',',
  );

/** Columns in place of a provider's fields. */
const columns: FieldMetadata[] = header.map((displayName, at) => ({
  fieldName: `column_${at + 1}`,
  displayName,
  valueType: 'string',
}));

const target = (mapToName: string, mapToDisplayName: string, required = false): PickerTarget => ({
  mapToName,
  mapToDisplayName,
  required,
});

/** Fields of the host's own records. */
const targets: PickerTarget[] = [
  target('company_name', 'Company name', true),
  target('contact_email', 'Email address', true),
  target('first_name', 'First name'),
  target('last_name', 'Last name'),
  target('job_title', 'Job title'),
  target('phone', 'Phone number'),
  target('postcode', 'Postal code'),
  target('city', 'City'),
  target('headcount', 'Number of employees'),
  target('annual_recurring_revenue', 'Annual recurring revenue'),
  target('contract_ends', 'Contract end date'),
  target('purchase_order', 'Purchase order number'),
  target('tax_id', 'Tax ID'),
  target('comments', 'Comments'),
];

function Import() {
  const [value, setValue] = useState<PickerValue>({ selectedFieldMappings: {} });
  return (
    <div className="story-room story-page">
      <FieldMappingPicker
        targets={targets}
        fields={columns}
        value={value}
        onChange={setValue}
        providerName="accounts.csv"
        appName="Acme"
      />
    </div>
  );
}

/**
 * The picker alone, without any Ampersand project: the 50 columns of a spreadsheet and the fields of your own
 * records. No provider, no request.
 *
 * By keyboard: ↓ or typing opens a list and searches it, ↑ ↓ Home End move, Enter picks and goes on to the next row
 * that has nothing yet, Escape leaves it as it was, Backspace empties it.
 */
const meta: Meta<typeof Import> = {
  title: 'Flows/Mapping/Spreadsheet',
  component: Import,
  parameters: { flow: FieldMappingPicker, controls: { disable: true } },
};
export default meta;

export const FiftyColumns: StoryObj<typeof Import> = {};
