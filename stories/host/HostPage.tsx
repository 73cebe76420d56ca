import { type ReactNode, StrictMode, useMemo, useState } from 'react';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { demo, sampleLogos } from '../support/storyWorld';

/** Arguments in the story's address. Plain values, so that a test can set them. */
export interface HostArgs {
  /** Port of the API over HTTP. */
  apiPort: number;
  project: string;
  apiKey: string;
  provider: string;
  integration: string;
  groupRef: string;
  consumerRef: string;
}

export const hostArgs: HostArgs = {
  apiPort: 4010,
  project: demo.project,
  apiKey: demo.apiKey,
  provider: 'salesforce',
  integration: demo.integration,
  groupRef: demo.groupRef,
  consumerRef: demo.consumerRef,
};

/** Makes a callback that lists its arguments on the page. */
export type Listener = (name: string) => (...args: unknown[]) => void;

export interface HostPageProps {
  args: HostArgs;
  children: (listen: Listener) => ReactNode;
}

/** Host's page with only the library and a list of the callbacks it received. */
export function HostPage({ args, children }: HostPageProps) {
  const { apiPort, project, apiKey } = args;
  const [calls, setCalls] = useState<Array<{ id: number; name: string; text: string }>>([]);
  const { options, listen } = useMemo(() => {
    const listen: Listener =
      (name) =>
      (...values) =>
        setCalls((all) => [...all, { id: all.length, name, text: JSON.stringify(values) }]);
    const baseUrl = `http://127.0.0.1:${apiPort}/v1`;
    const support = { email: 'help@acme.example' };
    const onError = listen('onError');
    return { listen, options: { project, apiKey, baseUrl, support, onError, ...sampleLogos } };
  }, [apiPort, project, apiKey]);
  return (
    <StrictMode>
      <h1>Settings</h1>
      <AmpersandProvider options={options}>{children(listen)}</AmpersandProvider>
      <ol data-testid="callbacks" aria-label="Callbacks" style={{ fontSize: 12, opacity: 0.8 }}>
        {calls.map(({ id, name, text }) => (
          <li key={id} data-callback={name}>
            {name} {text}
          </li>
        ))}
      </ol>
    </StrictMode>
  );
}
