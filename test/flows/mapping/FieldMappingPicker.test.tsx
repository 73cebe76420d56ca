import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { AmpError } from '../../../src/core/errors';
import {
  FieldMappingPicker,
  type PickerValue,
} from '../../../src/flows/Mapping/FieldMappingPicker';
import { InstallationProvider } from '../../../src/hooks/install/InstallationProvider';
import { useDraft } from '../../../src/hooks/install/useDraft';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';
import { createEmulator } from '../../../src/testing/createEmulator';
import { people } from '../../../src/testing/people';

const targets = [
  { mapToName: 'segment', mapToDisplayName: 'Segment', required: true },
  { mapToName: 'priority', mapToDisplayName: 'Priority', required: true },
];
const fields = [
  { fieldName: 'tier__c', displayName: 'Tier', isCustom: true },
  { fieldName: 'rating', displayName: 'Rating' },
];

function Host({ onChange }: { onChange: (value: PickerValue) => void }) {
  const [value, setValue] = useState<PickerValue>({
    selectedFieldMappings: { priority: 'rating' },
  });
  return (
    <FieldMappingPicker
      targets={targets}
      fields={fields}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
      providerName="Salesforce"
      appName="Acme"
      showMissing
    />
  );
}

describe('FieldMappingPicker: controlled, without any provider', () => {
  it('explains a missing mapping and reports the chosen field', async () => {
    const onChange = vi.fn<(value: PickerValue) => void>();
    const user = userEvent.setup();
    render(<Host onChange={onChange} />);
    const segment = screen.getByRole('combobox', { name: /Segment/ });
    expect(segment).toHaveAccessibleDescription('Choose the Salesforce field that holds Segment.');
    await user.click(segment);
    await user.click(await screen.findByRole('option', { name: /Tier/ }));
    expect(onChange).toHaveBeenLastCalledWith({
      selectedFieldMappings: { priority: 'rating', segment: 'tier__c' },
      selectedValueMappings: {},
    });
  });

  it('asks before a used field moves to another target', async () => {
    const onChange = vi.fn<(value: PickerValue) => void>();
    const user = userEvent.setup();
    render(<Host onChange={onChange} />);
    await user.click(screen.getByRole('combobox', { name: /Segment/ }));
    await user.click(await screen.findByRole('option', { name: /Rating/ }));
    expect(onChange).not.toHaveBeenCalled();
    expect(
      screen.getByText(/Rating is already used for Priority. Use it here instead\?/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Use it here' }));
    expect(onChange).toHaveBeenLastCalledWith({
      selectedFieldMappings: { segment: 'rating' },
      selectedValueMappings: {},
    });
  });
});

function Edits() {
  const draft = useDraft();
  return <output>{JSON.stringify(draft?.edits.objects ?? null)}</output>;
}

describe('FieldMappingPicker: inside an InstallationProvider', () => {
  it('edits the object of the shared draft', async () => {
    const emulator = createEmulator({ scenario: 'installed' });
    const user = userEvent.setup();
    render(
      <StrictMode>
        <AmpersandProvider options={emulator.options}>
          <InstallationProvider integration="salesforceSync" {...people}>
            <FieldMappingPicker objectName="contact" />
            <Edits />
          </InstallationProvider>
        </AmpersandProvider>
      </StrictMode>,
    );
    await user.click(await screen.findByRole('combobox', { name: /Mobile number/ }));
    await user.keyboard('Title{Enter}');
    await waitFor(() =>
      expect(JSON.parse(document.querySelector('output')?.textContent ?? 'null')).toEqual({
        contact: { read: { mappings: { mobile: 'title' } } },
      }),
    );
  });

  it('reports an object that is not read, with the names of the others', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn<(error: AmpError) => void>();
    const emulator = createEmulator({ scenario: 'connected' });
    render(
      <StrictMode>
        <AmpersandProvider options={{ ...emulator.options, onError }}>
          <InstallationProvider integration="salesforceSync" {...people}>
            <FieldMappingPicker objectName="contacts" />
          </InstallationProvider>
        </AmpersandProvider>
      </StrictMode>,
    );
    expect(await screen.findByText(/can’t be read/)).toBeVisible();
    const expected = expect.stringMatching(/"contacts".*It has: account, contact, lead\./);
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'developer', message: expected }),
    );
    expect(log).toHaveBeenCalledExactlyOnceWith(expected);
    log.mockRestore();
  });

  it('tells the developer what to do when there is none', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<FieldMappingPicker objectName="contact" />);
    expect(log.mock.calls.some((call) => String(call).includes('InstallationProvider'))).toBe(true);
    log.mockRestore();
  });
});
