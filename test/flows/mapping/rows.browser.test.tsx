import { render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FieldMappingPicker } from '../../../src/flows/Mapping/FieldMappingPicker';

afterEach(() => document.body.removeAttribute('style'));

const targets = [
  { mapToName: 'rating', mapToDisplayName: 'Rating' },
  { mapToName: 'zyx', mapToDisplayName: 'Zyx' },
];
const fields = [
  { fieldName: 'rating__c', displayName: 'Rating' },
  { fieldName: 'fax', displayName: 'Fax' },
];

it.each([1000, 375])(
  'FieldMappingPicker moves no row when a notice appears below a control, %i px wide',
  async (width) => {
    document.body.style.width = `${width}px`;
    const picker = (value: Record<string, string>) => (
      <FieldMappingPicker
        targets={targets}
        fields={fields}
        value={{ selectedFieldMappings: value }}
        onChange={() => {}}
        providerName="accounts.csv"
      />
    );
    const { container, rerender } = render(picker({}));
    const heights = () =>
      [...container.querySelectorAll('.amp-mappingRow')].map((row) => row.clientHeight);
    await screen.findByText(/Maybe Rating\?|Suggested/);
    const [offered, silent] = heights();
    expect(offered).toBe(silent);
    rerender(picker({ rating: 'rating__c' }));
    expect(heights()).toEqual([offered, silent]);
  },
);
