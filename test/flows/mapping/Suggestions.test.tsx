import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { FieldMetadata } from '../../../src/core/types';
import {
  FieldMappingPicker,
  type PickerTarget,
  type PickerValue,
} from '../../../src/flows/Mapping/FieldMappingPicker';

const targets: PickerTarget[] = [
  'Company',
  'City',
  'Postcode',
  'Email',
  'Phone',
  'Segment',
  'Owner',
  'Favourite colour',
].map((name) => ({ mapToName: name.toLowerCase(), mapToDisplayName: name }));

const fields: FieldMetadata[] = [
  { fieldName: 'account', displayName: 'Account' },
  { fieldName: 'town', displayName: 'Town' },
  { fieldName: 'zip', displayName: 'ZIP code' },
  { fieldName: 'email', displayName: 'E-mail', readOnly: true },
  { fieldName: 'tel', displayName: 'Telephone' },
  {
    fieldName: 'tier',
    displayName: 'Customer tier',
    valueType: 'singleSelect',
    values: ['Gold', 'Silver'].map((value) => ({ value, displayValue: value })),
  },
  { fieldName: 'owner', displayName: 'Owner', valueType: 'reference', referenceTo: ['User'] },
];

function Host({ initial = {} }: { initial?: Record<string, string> }) {
  const [value, setValue] = useState<PickerValue>({ selectedFieldMappings: initial });
  return (
    <>
      <FieldMappingPicker
        targets={targets}
        fields={fields}
        value={value}
        onChange={setValue}
        appName="Acme"
      />
      <output>{JSON.stringify(value.selectedFieldMappings)}</output>
    </>
  );
}

const chosen = () =>
  JSON.parse(document.querySelector('output')?.textContent ?? '{}') as Record<string, string>;
const row = (name: string) =>
  document.querySelector<HTMLElement>(`[data-map-to="${name.toLowerCase()}"]`) as HTMLElement;
const rowNames = () =>
  [...document.querySelectorAll<HTMLElement>('[data-map-to]')].map((one) => one.dataset.mapTo);

describe('FieldMappingPicker: suggestions', () => {
  it('uses all sure suggestions together and undoes them together', async () => {
    const user = userEvent.setup();
    render(<Host />);
    await user.click(screen.getByRole('button', { name: 'Use all 6 suggestions' }));
    expect(chosen()).toEqual({
      company: 'account',
      city: 'town',
      postcode: 'zip',
      email: 'email',
      phone: 'tel',
      owner: 'owner',
    });
    expect(within(row('Company')).getByText(/same meaning: company, account/)).toBeVisible();
    await user.click(within(row('City')).getByRole('button', { name: /^Undo / }));
    expect(chosen()).not.toHaveProperty('city');
    await user.click(screen.getByRole('button', { name: 'Undo all 5 suggestions' }));
    expect(chosen()).toEqual({});
  });

  it('uses an unsure suggestion on a click only', async () => {
    const user = userEvent.setup();
    render(<Host />);
    expect(within(row('Segment')).getByText(/Maybe Customer tier\?/)).toBeVisible();
    await user.click(within(row('Segment')).getByRole('button', { name: /^Use / }));
    expect(chosen()).toEqual({ segment: 'tier' });
  });

  it('neither replaces nor undoes a person’s choice', async () => {
    const user = userEvent.setup();
    render(<Host initial={{ company: 'town', segment: 'account' }} />);
    await user.click(screen.getByRole('button', { name: /Use all/ }));
    expect(chosen()).toMatchObject({ company: 'town', segment: 'account' });
    expect(chosen()).not.toHaveProperty('city');
    await user.click(screen.getByRole('button', { name: /Undo all/ }));
    expect(chosen()).toEqual({ company: 'town', segment: 'account' });
  });
});

describe('FieldMappingPicker: filters', () => {
  it('show rows to do, and keep a finished row until the filter is chosen again', async () => {
    const user = userEvent.setup();
    render(<Host initial={{ company: 'account', city: 'town' }} />);
    await user.click(screen.getByRole('button', { name: 'To do' }));
    expect(rowNames()).not.toContain('company');
    expect(rowNames()).toHaveLength(6);
    await user.click(within(row('Segment')).getByRole('button', { name: /^Use / }));
    expect(rowNames()).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'To do' }));
    expect(rowNames()).not.toContain('segment');
    await user.click(screen.getByRole('button', { name: 'Suggested' }));
    expect(rowNames()).not.toContain('favourite colour');
    await user.click(screen.getByRole('button', { name: 'All' }));
    expect(rowNames()).toHaveLength(8);
  });

  it('are hidden for few rows', () => {
    render(
      <FieldMappingPicker
        targets={targets.slice(0, 3)}
        fields={fields}
        value={{ selectedFieldMappings: {} }}
        onChange={() => {}}
      />,
    );
    expect(screen.queryByRole('button', { name: 'To do' })).not.toBeInTheDocument();
  });
});

describe('FieldMappingPicker: a chosen field', () => {
  it('shows its values, what it links to and that it cannot be written', async () => {
    const user = userEvent.setup();
    render(<Host initial={{ segment: 'tier', owner: 'owner', email: 'email' }} />);
    await user.click(within(row('Segment')).getByRole('button', { name: 'List of 2' }));
    expect(within(row('Segment')).getByText('Gold, Silver')).toBeVisible();
    expect(within(row('Owner')).getByText('Link to User')).toBeVisible();
    expect(within(row('Email')).getByText(/Read only/)).toBeVisible();
  });
});

describe('FieldMappingPicker: keyboard', () => {
  it('picks on Enter and moves to the next open row, from the last to the first', async () => {
    const user = userEvent.setup();
    render(<Host initial={{ city: 'town' }} />);
    const control = (name: string) => screen.getByRole('combobox', { name: new RegExp(name) });
    control('Company').focus();
    await user.keyboard('{ArrowDown}');
    await user.keyboard('Account{Enter}');
    expect(chosen().company).toBe('account');
    expect(control('Postcode')).toHaveFocus();
    control('Favourite colour').focus();
    await user.keyboard('Customer{Enter}');
    expect(chosen()['favourite colour']).toBe('tier');
    expect(control('Postcode')).toHaveFocus();
  });

  it('restores the value on Escape', async () => {
    const user = userEvent.setup();
    render(<Host initial={{ city: 'town' }} />);
    const city = screen.getByRole('combobox', { name: /City/ });
    city.focus();
    await user.keyboard('{ArrowDown}');
    await user.keyboard('Acc{Escape}');
    expect(chosen()).toEqual({ city: 'town' });
    expect(city).toHaveFocus();
  });
});
