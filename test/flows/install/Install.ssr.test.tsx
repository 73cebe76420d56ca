import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { InstallIntegration } from '../../../src/flows/Install/InstallIntegration';
import { FieldMappingPicker } from '../../../src/flows/Mapping/FieldMappingPicker';
import { AmpersandProvider } from '../../../src/provider/AmpersandProvider';

describe('server rendering', () => {
  it('gives the install flow a skeleton, without a request or a style', () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const html = renderToString(
      <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch }}>
        <InstallIntegration integration="salesforceSync" groupRef="acme-org" consumerRef="dana" />
      </AmpersandProvider>,
    );
    expect(html).toContain('data-screen="install.loading"');
    expect(html).toContain('amp-footer');
    expect(html).not.toContain('style=');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('renders the controlled picker without any provider', () => {
    const html = renderToString(
      <FieldMappingPicker
        targets={[{ mapToName: 'notes', mapToDisplayName: 'Notes', required: true }]}
        fields={[{ fieldName: 'description', displayName: 'Description' }]}
        value={{ selectedFieldMappings: { notes: 'description' } }}
        onChange={() => {}}
        providerName="Salesforce"
        appName="Acme"
      />,
    );
    expect(html).toContain('Comes from Salesforce');
    expect(html).toContain('Description');
    expect(html).not.toContain('style=');
  });
});
