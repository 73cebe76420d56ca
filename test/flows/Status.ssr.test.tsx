import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { InstallationStatus } from '../../src/flows/Status/InstallationStatus';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';

it('InstallationStatus renders its skeleton on a server, without a request or a style', () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const html = renderToString(
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch }}>
      <InstallationStatus
        integration="salesforceSync"
        groupRef="acme-org"
        consumerRef="dana"
        onSelect={() => {}}
        appearance={{ variables: { accent: '#7048e8' } }}
      />
    </AmpersandProvider>,
  );
  expect(html).toContain('data-screen="status.loading"');
  expect(html).toContain('Loading…');
  expect(html.match(/"amp-statusRow"/g)).toHaveLength(1);
  expect(html).not.toContain('style=');
  expect(fetch).not.toHaveBeenCalled();
});
