import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { useConnection } from '../../src/hooks/connect/useConnection';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { people } from '../../src/testing/people';
import { FakeWindow } from '../oauth/fakeHost';

afterEach(() => {
  vi.restoreAllMocks();
});

it('reconnect() opens the window inside the very first click', async () => {
  let inClick = false;
  const opened = vi.spyOn(window, 'open').mockImplementation(() => {
    expect(inClick).toBe(true);
    return new FakeWindow() as unknown as Window;
  });
  function Page() {
    const { status, reconnect } = useConnection({ provider: 'salesforce', ...people });
    const press = () => {
      inClick = true;
      reconnect();
      inClick = false;
    };
    return (
      <button type="button" onClick={press}>
        {status}
      </button>
    );
  }
  const { options } = createEmulator({ scenario: 'connected' });
  render(
    <AmpersandProvider options={options}>
      <Page />
    </AmpersandProvider>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'connected' }));
  expect(opened).toHaveBeenCalledTimes(1);
});
