import { useMemo, useState } from 'react';
import { AmpersandProvider, Connect } from './amp';

const providers = ['ledgerly', 'mailbarn'] as const;

export function Onboarding() {
  const [ids, setIds] = useState<Record<string, string>>({});
  const projectId = 'demo-project';
  const options = useMemo(() => ({ projectId, apiKey: 'demo-key' }), [projectId]);
  const count = Object.keys(ids).length;

  return (
    <AmpersandProvider options={options}>
      <h1>Connect your tools</h1>
      <p data-testid="count">
        {count} of {providers.length} connected
      </p>
      <div className="providers">
        {providers.map((provider) => (
          <section key={provider} data-testid={provider}>
            <Connect
              provider={provider}
              consumerRef="dana"
              groupRef="acme-org"
              onSuccess={(connectionId) => setIds((now) => ({ ...now, [provider]: connectionId }))}
            />
            {ids[provider] && <output>{ids[provider]}</output>}
          </section>
        ))}
      </div>
    </AmpersandProvider>
  );
}
