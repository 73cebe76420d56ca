/** What a screen reader hears of the install flow, and what it finds in it. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { button, choose, goTo, saveElsewhere, show, untilScreen } from './support';

vi.setConfig({ testTimeout: 30_000 });

const region = () => document.querySelector('.amp-liveRegion');
const heard = () => region()?.textContent?.trim();

/** Collects every sentence from now on. */
function listen(): string[] {
  const sentences: string[] = [];
  new MutationObserver(() => {
    const now = heard();
    if (now) sentences.push(now);
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
  return sentences;
}

describe('InstallIntegration: announcements', () => {
  it('announces what is awaited, and takes it back when it has come', async () => {
    const sentences = listen();
    show({ scenario: 'installed', latency: 700 });
    await untilScreen('install.overview');
    expect(sentences).toContain('Reading your Salesforce fields…');
    expect(heard()).toBe('');
  });

  it('leaves a title that the focus reads to the focus', async () => {
    const { user } = show();
    await untilScreen('install.overview');
    const sentences = listen();
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(screen.getByRole('heading', { name: 'Salesforce is installed' })).toHaveFocus();
    expect(sentences.filter((sentence) => sentence.includes('is installed'))).toEqual([]);
  });

  it('leaves a failed save to the notice that takes the focus', async () => {
    const { user } = show({
      scenario: 'installed',
      faults: [{ on: 'updateInstallation', answer: { kind: 'problem', status: 500 } }],
    });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    const sentences = listen();
    await user.click(button('Save 1 change'));
    const notice = await screen.findByRole('group', { name: /^Not saved/ });
    await waitFor(() => expect(notice).toHaveFocus());
    expect(notice).toHaveAccessibleDescription(/\S/);
    expect(sentences.filter((sentence) => sentence.includes('Not saved'))).toEqual([]);
  });

  it('says that a conflict has to be settled, and not that both are here', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    saveElsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFields = { ...contact.selectedFields, department: true };
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'department' };
    });
    const sentences = listen();
    await user.click(button('Save 1 change'));
    await screen.findByRole('button', { name: 'Settle 1 conflict' });
    await waitFor(() =>
      expect(sentences).toContain(
        'Someone else changed Contact while you were editing. Choose which to keep for 1 field.',
      ),
    );
    expect(document.body).not.toHaveTextContent('Both are here now');
    await user.click(button('Settle 1 conflict'));
    await user.click(button('Keep these'));
    expect(
      await screen.findByRole('group', { name: 'Combined with newer changes' }),
    ).toHaveTextContent('Both are here now.');
  });
});

describe('InstallIntegration: structure', () => {
  it('is a landmark that names the provider', async () => {
    show({ scenario: 'installed' });
    await untilScreen('install.overview');
    const landmark = screen.getByRole('region', { name: 'Salesforce' });
    expect(within(landmark).getByRole('navigation')).toBeInTheDocument();
  });

  it('gives the exact time of a run as text, not as the name of a time', async () => {
    const { user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Activity/);
    const [time] = await waitFor(() => {
      const found = document.querySelectorAll('time');
      expect(found.length).toBeGreaterThan(0);
      return found;
    });
    expect(time).not.toHaveAttribute('aria-label');
    expect(time).toHaveTextContent(/ago.*\d{4}, \d/);
  });
});
