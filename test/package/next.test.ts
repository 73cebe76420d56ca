import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installPacked } from './install';

const layout = `import 'ampkit/styles.css';
export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}`;

/** Server component. It works because the client entry begins with 'use client'. */
const page = `import { AmpersandProvider, InstallIntegration } from 'ampkit';
export default function Page() {
  return (
    <AmpersandProvider options={{ project: 'demo-project', apiKey: 'demo-key' }}>
      <InstallIntegration integration="salesforceSync" groupRef="acme-org" consumerRef="dana" />
    </AmpersandProvider>
  );
}`;

/** Server component that hands a catalogue, which holds functions, to a client component. */
const germanPage = `import { AmpersandProvider, InstallIntegration } from 'ampkit';
import { de } from 'ampkit/locales/de';
export default function Page() {
  return (
    <AmpersandProvider
      options={{ project: 'demo-project', apiKey: 'demo-key', localization: de }}
    >
      <InstallIntegration integration="salesforceSync" groupRef="acme-org" consumerRef="dana" />
    </AmpersandProvider>
  );
}`;

it('Next builds and prerenders server components that use it', () => {
  const consumer = installPacked([
    'next@16.4.6',
    'react@19',
    'react-dom@19',
    '@types/react@19',
    '@types/node@20',
    'typescript@5.9.3',
  ]);
  consumer.write('app/layout.tsx', layout);
  consumer.write('app/page.tsx', page);
  consumer.write('app/de/page.tsx', germanPage);
  consumer.npx('next', 'build');
  const htmlOf = (name: string) =>
    readFileSync(join(consumer.folder, `.next/server/app/${name}.html`), 'utf8');
  const text = htmlOf('index');
  expect(text).toContain('amp-root');
  expect(text).not.toMatch(/<div[^>]* style=/);
  expect(text).toMatch(/<[^>]*amp-root[^>]* lang="en"/);
  const german = htmlOf('de');
  expect(german).toMatch(/<[^>]*amp-root[^>]* lang="de"/);
});
