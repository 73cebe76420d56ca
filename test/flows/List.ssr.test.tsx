import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';

it('IntegrationList renders its skeleton on a server, without a request or a style', () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const html = renderToString(
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch }}>
      <IntegrationList
        groupRef="acme-org"
        consumerRef="dana"
        appearance={{ variables: { accent: '#7048e8' } }}
      />
    </AmpersandProvider>,
  );
  expect(html).toContain('data-screen="list.loading"');
  expect(html).toContain('Loading integrations…');
  expect(html.match(/"amp-integrationCard"/g)).toHaveLength(3);
  expect(html).not.toContain('style=');
  expect(fetch).not.toHaveBeenCalled();
});
