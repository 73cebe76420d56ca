import { createRoot } from 'react-dom/client';
import { AmpersandProvider, InstallationProvider } from '@amp-labs/react';
import '@amp-labs/react/styles';
import { SettingsPage } from './SettingsPage';

const options = {
  projectId: 'demo-project',
  apiKey: 'demo-key',
};

createRoot(document.getElementById('root') as HTMLElement).render(
  <AmpersandProvider options={options}>
    <InstallationProvider integration="salesforceSync" consumerRef="dana" groupRef="acme-org">
      <SettingsPage />
    </InstallationProvider>
  </AmpersandProvider>,
);
