import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Root, createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';
import { createConnectWorld } from '../flows/connectWorld';

interface HostFormProps {
  onSubmit: (event: FormEvent) => void;
  children: ReactNode;
}

/** Host's form with its own field and button. */
function HostForm({ onSubmit, children }: HostFormProps) {
  return (
    <form aria-label="Settings" onSubmit={onSubmit}>
      <input aria-label="Company" name="company" defaultValue="Acme" />
      {children}
      <button type="submit">Save settings</button>
      <button type="reset">Reset</button>
    </form>
  );
}

/** Host whose dialogs are elsewhere in the document, but below its form in React. */
function HostPortal({ onSubmit, children }: HostFormProps) {
  const [node, setNode] = useState<HTMLElement | null>(null);
  return (
    <>
      <HostForm onSubmit={onSubmit}>{node && createPortal(children, node)}</HostForm>
      <div ref={setNode} />
    </>
  );
}

async function shown(id: string): Promise<void> {
  const find = () => document.querySelector(`[data-screen="connect.${id}"]`);
  await expect.poll(find, { timeout: 4_000 }).not.toBeNull();
}

/** Host's submit handler, and a record of the browser's default action. */
function createHost() {
  const submitted = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
  const left = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  for (const type of ['submit', 'reset']) document.addEventListener(type, left);
  stop.push(() => {
    for (const type of ['submit', 'reset']) document.removeEventListener(type, left);
  });
  return { submitted, left };
}

const stop: Array<() => void> = [];
afterEach(() => {
  cleanup();
  for (const one of stop.splice(0)) one();
  vi.restoreAllMocks();
});

describe.each([
  ['in a form of the host', HostForm],
  ['below a form of the host, through a portal', HostPortal],
])('a flow %s', (_, Around) => {
  function show(provider: string) {
    const host = createHost();
    const world = createConnectWorld({ scenario: 'authSchemes' });
    const flow = world.flow({ provider });
    render(<Around onSubmit={host.submitted}>{flow}</Around>);
    return { ...host, ...world };
  }

  it('connects on Enter in the key and leaves the form as it is', async () => {
    const { submitted, left, emulator } = show('ledgerly');
    await shown('ready');
    await userEvent.fill(screen.getByLabelText('Company'), 'Acme Inc');
    await userEvent.click(screen.getByLabelText('API key'));
    await userEvent.keyboard('key_123{Enter}');
    await shown('connected');
    expect(emulator.state.connections.map(({ provider }) => provider)).toContain('ledgerly');
    expect(submitted).not.toHaveBeenCalled();
    expect(left).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Company')).toHaveValue('Acme Inc');
  });

  it.each([
    ['Connect', 'ledgerly', 'connected'],
    ['Continue to Slatebooks', 'slatebooks', 'waiting'],
  ])('submits nothing when %s is pressed', async (name, provider, next) => {
    const { submitted, left } = show(provider);
    await shown('ready');
    const key = screen.queryByLabelText('API key');
    if (key) await userEvent.fill(key, 'key_123');
    await userEvent.click(screen.getByRole('button', { name }));
    await shown(next);
    expect(submitted).not.toHaveBeenCalled();
    expect(left).not.toHaveBeenCalled();
  });

  it('keeps the typed text when the form is reset', async () => {
    show('ledgerly');
    await shown('ready');
    await userEvent.fill(screen.getByLabelText('API key'), 'key_123');
    document.querySelector('form')?.reset();
    expect(screen.getByLabelText('API key')).toHaveValue('key_123');
  });

  it('leaves the host’s own button and Enter to the form', async () => {
    const { submitted } = show('ledgerly');
    await shown('ready');
    await userEvent.click(screen.getByRole('button', { name: 'Save settings' }));
    await userEvent.click(screen.getByLabelText('Company'));
    await userEvent.keyboard('{Enter}');
    expect(submitted).toHaveBeenCalledTimes(2);
  });
});

it('the search of a combobox picks on Enter and submits no host’s form', async () => {
  const { submitted, left } = createHost();
  const onChange = vi.fn<() => void>();
  render(
    <HostForm onSubmit={submitted}>
      <FieldMappingPicker
        targets={[{ mapToName: 'segment', mapToDisplayName: 'Segment' }]}
        fields={[{ fieldName: 'tier__c', displayName: 'Tier' }]}
        value={{ selectedFieldMappings: {} }}
        onChange={onChange}
        providerName="Salesforce"
      />
    </HostForm>,
  );
  await userEvent.click(screen.getByRole('combobox', { name: /Segment/ }));
  await userEvent.keyboard('tier{Enter}');
  await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
  expect(submitted).not.toHaveBeenCalled();
  expect(left).not.toHaveBeenCalled();
});

describe('a flow in a frame without `allow-forms`', () => {
  let root: Root | undefined;
  afterEach(() => act(() => root?.unmount()));

  function show(provider: string) {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    document.body.append(frame);
    stop.push(() => frame.remove());
    const { body } = frame.contentDocument as Document;
    const world = createConnectWorld({ scenario: 'authSchemes' });
    root = createRoot(body);
    act(() => root?.render(world.flow({ provider })));
    return { ...world, body, inside: within(body) };
  }

  it.each(['button', 'Enter'])('connects by %s', async (way) => {
    const { body, inside } = show('ledgerly');
    const key = await inside.findByLabelText<HTMLInputElement>('API key');
    // Such a frame silently drops every submit.
    const sent = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    body.addEventListener('submit', sent);
    body.insertAdjacentHTML('beforeend', '<form><button id="send">Send</button></form>');
    body.querySelector<HTMLElement>('#send')?.click();
    expect(sent).not.toHaveBeenCalled();
    fireEvent.change(key, { target: { value: 'key_123' } });
    if (way === 'button') inside.getByRole('button', { name: 'Connect' }).click();
    else {
      key.focus();
      await userEvent.keyboard('{Enter}');
    }
    await waitFor(() =>
      expect(body.querySelector('[data-screen="connect.connected"]')).not.toBeNull(),
    );
  });
});
