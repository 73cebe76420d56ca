import { createRoot } from 'react-dom/client';
import * as Amp from '@amp-labs/react';
import { WriteDefaults } from './WriteDefaults';

const element = document.getElementById('root') as HTMLElement;

createRoot(element).render(
  <Amp.AmpersandProvider options={{ projectId: 'demo-project', apiKey: 'demo-key' }}>
    <Amp.AmpersandErrorBoundary fallback={<p>Something went wrong</p>}>
      <Amp.InstallationProvider integration="salesforceSync" consumerRef="dana" groupRef="acme-org">
        <WriteDefaults />
      </Amp.InstallationProvider>
    </Amp.AmpersandErrorBoundary>
  </Amp.AmpersandProvider>,
);
