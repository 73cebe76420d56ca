import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import {
  FieldMappingPicker,
  type FieldMappingPickerProps,
} from '../../../src/flows/Mapping/FieldMappingPicker';

const colours = ['Red', 'Green', 'Blue'];
const list = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    value: `v${at}`,
    displayValue: colours[at] ?? `Colour ${at}`,
  }));

function show(props: Partial<FieldMappingPickerProps> = {}, valueCount = 3) {
  return render(
    <FieldMappingPicker
      targets={[
        {
          mapToName: 'mobile',
          mapToDisplayName: 'Mobile number',
          prompt: 'For texts.',
          required: true,
        },
        {
          mapToName: 'mood',
          mapToDisplayName: 'Mood',
          mappedValues: [
            { mappedValue: 'open', mappedDisplayValue: 'Open' },
            { mappedValue: 'won', mappedDisplayValue: 'Won' },
          ],
        },
      ]}
      fields={[
        { fieldName: 'fax', displayName: 'Fax' },
        {
          fieldName: 'colour',
          displayName: 'Colour',
          valueType: 'singleSelect',
          values: list(valueCount),
        },
      ]}
      value={{ selectedFieldMappings: { mood: 'colour' } }}
      onChange={() => {}}
      providerName="Salesforce"
      {...props}
    />,
  );
}

it('a mapping row describes its control by its prompt, and says that it is required', () => {
  show();
  const mobile = screen.getByRole('combobox', { name: 'Salesforce field for Mobile number' });
  expect(mobile).toHaveAccessibleDescription(/^For texts\./);
  expect(mobile).toHaveAttribute('aria-required', 'true');
  const mood = screen.getByRole('combobox', { name: 'Salesforce field for Mood' });
  expect(mood).not.toHaveAttribute('aria-required');
});

it.each([3, 40])('a row of values names what is chosen for what: a list of %i', async (count) => {
  show({}, count);
  await userEvent.click(screen.getByRole('button', { name: /^Map values/ }));
  expect(screen.getByRole('combobox', { name: 'Salesforce value for Open' })).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Salesforce value for Won' })).toBeVisible();
});

it('a row of values names no provider where none is known', async () => {
  show({ providerName: undefined });
  await userEvent.click(screen.getByRole('button', { name: /^Map values/ }));
  expect(screen.getByRole('combobox', { name: 'Value for Open' })).toBeVisible();
});

it('a row of values that cannot be changed is read as a pair', async () => {
  show({ readOnly: true });
  await userEvent.click(screen.getByRole('button', { name: /^Map values/ }));
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(document.querySelector('label')).toBeNull();
});
