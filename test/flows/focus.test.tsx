import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { FieldMappingPicker, type PickerValue } from '../../src/flows/Mapping/FieldMappingPicker';
import { button, choose, goTo, show, untilScreen } from './install/support';

const heading = () => screen.getByRole('heading', { level: 2 });
const names = ['Company', 'Website', 'Industry', 'Phone', 'Country', 'City', 'Street', 'Title'];
const targets = names.map((name) => ({ mapToName: name, mapToDisplayName: name }));
const fields = names.map((name) => ({ fieldName: name, displayName: name }));

function Columns() {
  const [value, setValue] = useState<PickerValue>({ selectedFieldMappings: {} });
  return <FieldMappingPicker targets={targets} fields={fields} value={value} onChange={setValue} />;
}

describe('focus after a button disappears', () => {
  it('moves to the button that replaces it: use all suggestions, then undo', async () => {
    const user = userEvent.setup();
    render(
      <StrictMode>
        <Columns />
      </StrictMode>,
    );
    (await screen.findByRole('button', { name: /^Use all/ })).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(button(/^Undo all/)).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(button(/^Use all/)).toHaveFocus());
  });

  it('moves to the heading of the page after *Discard*', async () => {
    const { user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    button('Discard').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  it('moves to the heading of the loaded page after *Try again*', async () => {
    const { user } = show({
      faults: [{ on: 'getIntegration', answer: { kind: 'html' }, times: 1 }],
    });
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    await user.keyboard('{Enter}');
    await untilScreen('install.overview');
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  it('stays elsewhere when the person left the flow meanwhile', async () => {
    const { user } = show({
      faults: [{ on: 'getIntegration', answer: { kind: 'html' }, times: 1 }],
    });
    const outside = document.body.appendChild(document.createElement('input'));
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    await user.keyboard('{Enter}');
    outside.focus();
    outside.blur();
    await untilScreen('install.overview');
    await new Promise(requestAnimationFrame);
    expect(document.body).toHaveFocus();
    outside.remove();
  });
});
