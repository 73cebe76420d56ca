import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { IntegrationList } from '../../src/flows/List/IntegrationList';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';

function show(brandingRemoval: boolean) {
  const emulator = createEmulator();
  emulator.state.project.entitlements = { brandingRemoval: { value: brandingRemoval } };
  render(
    <StrictMode>
      <AmpersandProvider options={emulator.options}>
        <IntegrationList groupRef="acme-org" consumerRef="dana" />
      </AmpersandProvider>
    </StrictMode>,
  );
  return emulator;
}

describe('the line "Powered by Ampersand"', () => {
  it('is shown below a flow without another request', async () => {
    const emulator = show(false);
    expect(await screen.findByText('Powered by Ampersand')).toBeInTheDocument();
    expect(emulator.requests.filter(({ operation }) => operation === 'getProject')).toHaveLength(1);
  });

  it('is left out when the project cannot be read, which the host hears once', async () => {
    const onError = vi.fn();
    const emulator = createEmulator({
      faults: [{ on: 'getProject', answer: { kind: 'problem', status: 403 } }],
    });
    render(
      <StrictMode>
        <AmpersandProvider options={emulator.options}>
          <IntegrationList groupRef="acme-org" consumerRef="dana" onError={onError} />
        </AmpersandProvider>
      </StrictMode>,
    );
    await screen.findAllByRole('article', { busy: false });
    expect(screen.queryByText('Powered by Ampersand')).not.toBeInTheDocument();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'forbidden' }));
  });

  it('leaves a refused credential to the flow, whose own requests report it', async () => {
    const onError = vi.fn();
    const emulator = createEmulator({
      faults: [{ on: 'any', answer: { kind: 'problem', status: 401 } }],
    });
    render(
      <AmpersandProvider options={emulator.options}>
        <IntegrationList groupRef="acme-org" consumerRef="dana" onError={onError} />
      </AmpersandProvider>,
    );
    await waitFor(() => expect(onError).toHaveBeenCalled());
    await waitFor(() => expect(emulator.requests).toHaveLength(4));
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'unauthorized' }),
    );
  });

  it('is hidden when the plan removes it', async () => {
    show(true);
    await screen.findByRole('heading', { level: 2 });
    await waitFor(() =>
      expect(screen.getAllByRole('article', { busy: false }).length).toBeGreaterThan(0),
    );
    expect(screen.queryByText('Powered by Ampersand')).not.toBeInTheDocument();
  });
});
