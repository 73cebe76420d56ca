/** The example of a host's own screens: plain controls over the hooks. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { createEmulator } from '../../src/testing/createEmulator';
import { OwnInstall } from '../../stories/flows/OwnInstall';

it('installs, changes and uninstalls with plain controls alone', async () => {
  const user = userEvent.setup();
  const emulator = createEmulator({ scenario: 'connected' });
  const { container } = render(
    <AmpersandProvider options={emulator.options}>
      <OwnInstall />
    </AmpersandProvider>,
  );
  const contact = within(await screen.findByRole('group', { name: 'Contact' }));
  await user.click(contact.getByRole('checkbox', { name: 'Read' }));
  await user.click(contact.getByRole('checkbox', { name: 'Title' }));
  await user.selectOptions(contact.getByRole('combobox', { name: 'Notes' }), 'description');
  await user.click(contact.getByRole('checkbox', { name: 'Write' }));
  await user.click(screen.getByRole('button', { name: 'Install' }));

  const save = await screen.findByRole('button', { name: 'Save' });
  const saved = () => emulator.state.installations[0]?.config.content;
  expect(saved()?.read?.objects.contact).toMatchObject({
    selectedFields: { title: true },
    selectedFieldMappings: { notes: 'description', mobile: 'mobilephone' },
  });
  expect(Object.keys(saved()?.write?.objects ?? {})).toEqual(['contact']);

  await user.click(contact.getByRole('checkbox', { name: 'Read' }));
  await user.click(screen.getByRole('checkbox', { name: 'Call the provider’s API' }));
  await user.click(save);
  await waitFor(() => expect(saved()?.read?.objects.contact?.disabled).toBe(true));
  expect(saved()?.proxy).toEqual({ enabled: false });
  expect(screen.queryByRole('alert')).toBeNull();

  await user.click(await screen.findByRole('button', { name: 'Uninstall' }));
  // The connection goes with its last installation.
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeEnabled();
  expect(emulator.state.installations).toEqual([]);
  expect(container.querySelector('[class*="amp-"]')).toBeNull();
});
