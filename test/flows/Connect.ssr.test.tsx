import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { useConnect } from '../../src/hooks/connect/useConnect';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';

const who = { provider: 'salesforce', groupRef: 'acme-org', consumerRef: 'dana' };

it('ConnectProvider renders its skeleton on a server, without a request, storage or a style', () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const html = renderToString(
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key', fetch }}>
      <ConnectProvider {...who} />
    </AmpersandProvider>,
  );
  expect(html).toContain('data-screen="connect.loading"');
  expect(html).not.toContain('style=');
  expect(fetch).not.toHaveBeenCalled();
});

it('useConnect renders on a server', () => {
  function Own() {
    return <p>{useConnect(who).screen}</p>;
  }
  const html = renderToString(
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'key' }}>
      <Own />
    </AmpersandProvider>,
  );
  expect(html).toBe('<p>loading</p>');
});
