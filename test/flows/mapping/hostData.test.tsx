import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../../src/core/errors';
import type { FieldMapping, FieldValue } from '../../../src/core/types';
import {
  FieldMappingPicker,
  type FieldMappingPickerProps,
} from '../../../src/flows/Mapping/FieldMappingPicker';
import { InstallationProvider } from '../../../src/hooks/install/InstallationProvider';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';

let consoleError: ReturnType<typeof vi.spyOn>;
beforeEach(() => void (consoleError = vi.spyOn(console, 'error').mockImplementation(() => {})));
afterEach(() => void consoleError.mockRestore());

/** Props as a host without types may give them. */
function show(props: Record<string, unknown>) {
  const onError = vi.fn<(error: AmpError) => void>();
  const onChange = vi.fn<(value: unknown) => void>();
  const all = {
    targets: [{ mapToName: 'segment', mapToDisplayName: 'Segment' }],
    fields: [{ fieldName: 'tier', displayName: 'Tier' }],
    value: { selectedFieldMappings: {} },
    onChange,
    onError,
    ...props,
  } as unknown as FieldMappingPickerProps;
  render(
    <StrictMode>
      <FieldMappingPicker {...all} />
    </StrictMode>,
  );
  return { onError, onChange, user: userEvent.setup() };
}

const control = (name = /Segment/) => screen.getByRole('combobox', { name });
const optionNames = async () =>
  (await screen.findAllByRole('option')).map((option) => option.textContent);

describe('FieldMappingPicker: fields of a host', () => {
  it('offers columns whose names are numbers, null or missing', async () => {
    const { user, onChange, onError } = show({
      fields: [
        { fieldName: 'y', displayName: 2024 },
        { fieldName: 'first_name', displayName: null },
        { fieldName: 7 },
      ],
    });
    await user.click(control());
    const names = (await optionNames()).join('\n');
    expect(names).toMatch(/2024/);
    expect(names).toMatch(/First name/);
    await user.click(screen.getByRole('option', { name: /2024/ }));
    expect(onChange).toHaveBeenLastCalledWith({
      selectedFieldMappings: { segment: 'y' },
      selectedValueMappings: {},
    });
    expect(onError).not.toHaveBeenCalled();
  });

  it('tells the host of two columns with one name, and offers the first', async () => {
    const { user, onError } = show({
      fields: [
        { fieldName: 'email', displayName: 'Email' },
        { fieldName: 'email', displayName: 'Email of the boss' },
        { fieldName: 'tier', displayName: 'Tier' },
      ],
    });
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'developer',
      message: expect.stringMatching(/^ampkit: .*"email".*Email of the boss/),
    });
    expect(consoleError).toHaveBeenCalledTimes(1);
    await user.click(control());
    const names = await optionNames();
    expect(names).toHaveLength(2);
    expect(names.join('\n')).not.toMatch(/boss/);
  });

  it('tells the host of fields and targets without a name', () => {
    const { onError } = show({
      fields: [{ displayName: 'Nameless' }],
      targets: [
        { mapToName: 'segment', mapToDisplayName: 'Segment' },
        { mapToDisplayName: 'Lost' },
      ],
    });
    const [error] = onError.mock.calls[0] ?? [];
    expect(error?.message).toMatch(/`fieldName`/);
    expect(error?.message).toMatch(/`mapToName`/);
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
  });

  it('tells the host of two targets with one name', () => {
    const { onError } = show({
      targets: [
        { mapToName: 'segment', mapToDisplayName: 'Segment' },
        { mapToName: 'segment', mapToDisplayName: 'Segment again' },
      ],
    });
    expect(onError.mock.calls[0]?.[0].message).toMatch(/"segment"/);
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
  });

  it.each([undefined, null])('works while targets, fields and value are %s', (nothing) => {
    show({ targets: nothing, fields: nothing, value: nothing });
    expect(screen.getByText('Nothing to map here.')).toBeInTheDocument();
  });

  it('works while the value has no mappings yet', () => {
    show({ value: {} });
    expect(control()).toBeInTheDocument();
  });
});

describe('FieldMappingPicker: values without labels', () => {
  it('maps them by their own text', async () => {
    const { user, onChange } = show({
      targets: [
        {
          mapToName: 'segment',
          mapToDisplayName: 'Segment',
          mappedValues: [{ mappedValue: 'low' }, { mappedValue: 'high', mappedDisplayValue: ' ' }],
        },
      ],
      fields: [
        {
          fieldName: 'tier',
          displayName: 'Tier',
          values: [{ value: 'A' }, { value: 'B', displayValue: '' }, { value: 3 }],
        },
      ],
      value: { selectedFieldMappings: { segment: 'tier' } },
    });
    await user.click(screen.getByText(/Map values/));
    const low = screen.getByLabelText('low');
    expect(screen.getByLabelText('high')).toBeInTheDocument();
    expect([...(low as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
      'Not mapped',
      'A',
      'B',
      '3',
    ]);
    await user.selectOptions(low, 'B');
    expect(onChange).toHaveBeenLastCalledWith({
      selectedFieldMappings: { segment: 'tier' },
      selectedValueMappings: { tier: { low: 'B' } },
    });
  });
});

describe('FieldMappingPicker: data of the API and of `fieldMapping`', () => {
  it('maps values that have no labels', async () => {
    const emulator = createEmulator({ scenario: 'installed' });
    const contact = emulator.state.accounts.salesforce?.objects.contact;
    if (contact) {
      const values = [{ value: 'cold' }, { value: 2, displayValue: 20 }] as unknown as FieldValue[];
      contact.fields.mood = {
        fieldName: 'mood',
        displayName: 7 as unknown as string,
        valueType: 'singleSelect',
        values,
      };
    }
    const fieldMapping = {
      contact: [{ mapToName: 'mood', mappedValues: [{ mappedValue: 'low' }] }],
    } as unknown as FieldMapping;
    const user = userEvent.setup();
    render(
      <AmpersandProvider options={emulator.options}>
        <InstallationProvider integration="salesforceSync" {...people} fieldMapping={fieldMapping}>
          <FieldMappingPicker objectName="contact" />
        </InstallationProvider>
      </AmpersandProvider>,
    );
    await user.click(await screen.findByRole('combobox', { name: /Mood/ }));
    await user.click(await screen.findByRole('option', { name: /^7/ }));
    await user.click(await screen.findByText(/Map values/));
    const low = screen.getByLabelText<HTMLSelectElement>('low');
    expect([...low.options].map(({ text }) => text)).toEqual(['Not mapped', 'cold', '20']);
  });
});

describe('FieldMappingPicker: words for where fields come from', () => {
  it('names no provider where the host gives none', async () => {
    const { user } = show({
      showMissing: true,
      targets: [{ mapToName: 'segment', required: true }],
    });
    const segment = screen.getByRole('combobox', { name: 'Field for Segment' });
    expect(segment).toHaveTextContent('Choose a field');
    expect(segment).toHaveAccessibleDescription('Choose the field that holds Segment.');
    expect(document.body).not.toHaveTextContent(/your system/);
    await user.click(segment);
    expect(await screen.findByRole('combobox', { name: 'Search fields' })).toHaveFocus();
  });

  it('names the provider without an article', () => {
    show({ providerName: 'SAP' });
    expect(control()).toHaveTextContent('Choose a field from SAP');
  });

  it('speaks of columns where the host says so', async () => {
    const { user } = show({
      sourceNoun: 'column',
      providerName: 'accounts.csv',
      showMissing: true,
      targets: [{ mapToName: 'segment', required: true }],
    });
    const segment = screen.getByRole('combobox', { name: 'Column for Segment' });
    expect(segment).toHaveTextContent('Choose a column');
    expect(segment).toHaveAccessibleDescription('Choose the column that holds Segment.');
    await user.click(segment);
    await user.keyboard('zzz');
    expect(await screen.findByText('No column matches “zzz”.')).toBeInTheDocument();
  });

  it('shows a nested field with its last part first, and never its JSONPath', async () => {
    const name = "$['mailingaddress']['city']";
    const { user } = show({ fields: [{ fieldName: name, displayName: name }] });
    await user.click(control());
    const option = await screen.findByRole('option');
    expect(option).toHaveTextContent(/^City \(Mailingaddress\)/);
    expect(option).toHaveTextContent('mailingaddress › city');
    expect(document.body).not.toHaveTextContent("['");
  });
});
