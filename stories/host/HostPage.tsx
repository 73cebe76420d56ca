import { type ReactNode, StrictMode, useMemo, useState } from 'react';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { demo, sampleLogos } from '../support/storyWorld';

/** What the address of the story sets; all of it plain, so that a test can. */
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

/** Tells the page what the library told it. */
export type Tell = (name: string) => (...args: unknown[]) => void;

export interface HostPageProps {
  args: HostArgs;
  children: (tell: Tell) => ReactNode;
}

/** A host's page with nothing on it but the library and a list of what the host was told. */
export function HostPage({ args, children }: HostPageProps) {
  const { apiPort, project, apiKey } = args;
  const [told, setTold] = useState<Array<{ id: number; name: string; text: string }>>([]);
  const { options, tell } = useMemo(() => {
    const tell: Tell =
      (name) =>
      (...values) =>
        setTold((all) => [...all, { id: all.length, name, text: JSON.stringify(values) }]);
    const baseUrl = `http://127.0.0.1:${apiPort}/v1`;
    const support = { email: 'help@acme.example' };
    const onError = tell('onError');
    return { tell, options: { project, apiKey, baseUrl, support, onError, ...sampleLogos } };
  }, [apiPort, project, apiKey]);
  return (
    <StrictMode>
      <h1>Settings</h1>
      <AmpersandProvider options={options}>{children(tell)}</AmpersandProvider>
      <ol data-testid="callbacks" aria-label="Callbacks" style={{ fontSize: 12, opacity: 0.8 }}>
        {told.map(({ id, name, text }) => (
          <li key={id} data-callback={name}>
            {name} {text}
          </li>
        ))}
      </ol>
    </StrictMode>
  );
}
