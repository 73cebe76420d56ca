import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { DynamicMappingsInputEntry } from '../../../src/core/types';
import type { EmulatorState } from '../../../src/testing/types';
import { button, choose, goTo, inNav, patches, savedObject, show, untilScreen } from './support';

vi.setConfig({ testTimeout: 30_000 });

const stage: DynamicMappingsInputEntry = {
  mapToName: 'stage',
  mapToDisplayName: 'Stage',
  mappedValues: [
    { mappedValue: 'new', mappedDisplayValue: 'New' },
    { mappedValue: 'talking', mappedDisplayValue: 'In conversation' },
    { mappedValue: 'won', mappedDisplayValue: 'Qualified' },
  ],
};
const statuses = ['New', 'Working', 'Qualified', 'Unqualified'];

/** Gives leads a status with these values. */
function withStatus(values: string[]) {
  return (state: EmulatorState) => {
    const lead = state.accounts.salesforce?.objects.lead;
    if (!lead) return;
    lead.fields.status = {
      fieldName: 'status',
      displayName: 'Status',
      valueType: 'singleSelect',
      values: values.map((value) => ({ value, displayValue: value })),
    };
  };
}

describe('a mapping that the host no longer requests', () => {
  it('is kept as saved and blocks no save', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      props: { fieldMapping: { lead: [] } },
      prepare: (state) => {
        const lead = state.installations[0]?.config.content.read?.objects.lead;
        if (!lead) return;
        lead.selectedFieldMappings = { stage: 'status' };
        lead.dynamicMappingsInput = [stage];
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    await choose(user, /field for Score/, /^Lead Score/, 'Lead Score');
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(savedObject(emulator, 'lead')).toMatchObject({
      selectedFieldMappings: { stage: 'status', score: expect.any(String) },
      dynamicMappingsInput: [],
    });
  });
});

describe('value mappings', () => {
  it('offer matching values one to one inside their row, and require none', async () => {
    const { emulator, user } = show({
      prepare: withStatus(statuses),
      props: { fieldMapping: { lead: [stage] } },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    await choose(user, /field for Stage/, /^Status/, 'Status');
    await user.click(button('Map values (0 of 3)'));
    await user.click(button('Use the 2 that fit'));
    expect(button('Map values (2 of 3)')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('In conversation'), ['New']);
    expect(screen.getAllByText(/“New” is already used for/)).toHaveLength(2);
    expect(screen.getByLabelText('In conversation')).toHaveAttribute('aria-invalid', 'true');
    await user.click(screen.getAllByRole('button', { name: 'Use it here' })[0] as HTMLElement);
    expect(screen.queryByText(/is already used for/)).toBeNull();
    await user.click(button('Install'));
    await untilScreen('install.done');
    const lead = savedObject(emulator, 'lead');
    expect(lead?.selectedFieldMappings).toMatchObject({ stage: 'status' });
    expect(Object.keys(lead?.selectedValueMappings?.status ?? {})).toHaveLength(2);
    expect(lead?.dynamicMappingsInput).toEqual([stage]);
  });

  it('search a long list of values', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `Step ${index + 1}`);
    const { emulator, user } = show({
      prepare: withStatus(many),
      props: { fieldMapping: { lead: [{ ...stage, fieldName: 'status' }] } },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    expect(screen.queryByRole('combobox', { name: /field for Stage/ })).toBeNull();
    expect(screen.getByText('Set for you from Salesforce')).toBeVisible();
    await user.click(button('Map values (0 of 3)'));
    await user.click(screen.getByRole('combobox', { name: 'Salesforce value for New' }));
    await user.keyboard('Step 37{Enter}');
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(savedObject(emulator, 'lead')?.selectedValueMappings).toEqual({
      status: { new: 'Step 37' },
    });
    expect(savedObject(emulator, 'lead')?.selectedFieldMappings).toMatchObject({ stage: 'status' });
  });

  it('open a row and explain a value that left the list', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      props: { fieldMapping: { lead: [{ ...stage, fieldName: 'status' }] } },
      prepare: (state) => {
        withStatus(statuses)(state);
        const lead = state.installations[0]?.config.content.read?.objects.lead;
        if (lead) {
          lead.selectedFieldMappings = { stage: 'status' };
          lead.selectedValueMappings = { status: { new: 'Fresh' } };
          lead.dynamicMappingsInput = [{ ...stage, fieldName: 'status' }];
        }
      },
    });
    await untilScreen('install.overview');
    expect(screen.getByText('Values are gone from Salesforce')).toBeVisible();
    expect(inNav().getByRole('button', { name: /^Lead/ })).toHaveTextContent('1 to map');
    await user.click(button('Next: Lead, 1 to map'));
    expect(screen.getByText('“Fresh” is no longer in Status. Choose another.')).toBeVisible();
    expect(screen.getByText('0 of 2 mapped')).toBeVisible();
    expect(button('Map values (0 of 3)')).toBeVisible();
    await user.click(button('Next: Lead, 1 to map'));
    await waitFor(() => expect(screen.getByLabelText('Salesforce value for New')).toHaveFocus());
    await user.click(button('Use New for New'));
    expect(screen.getByText('1 of 2 mapped')).toBeVisible();
    expect(screen.queryByText(/is no longer in Status/)).toBeNull();
    // A corrected row stays open until the person closes it.
    expect(screen.getByLabelText('Salesforce value for New')).toHaveValue('New');
    await user.click(button('Map values (1 of 3)'));
    expect(screen.queryByLabelText('New')).toBeNull();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(savedObject(emulator, 'lead')?.selectedValueMappings).toEqual({
      status: { new: 'New' },
    });
  });
});

describe('dynamic mappings of another page of the host', () => {
  const saved = { stage: 'department', notes: 'notes__c', mobile: 'mobilephone' };
  const prepare = (state: EmulatorState) => {
    const contact = state.installations[0]?.config.content.read?.objects.contact;
    if (!contact) return;
    contact.selectedFieldMappings = { ...saved };
    contact.dynamicMappingsInput = [{ mapToName: 'stage' }];
  };

  it('are kept, and the flow asks before their field moves to another target', async () => {
    const { emulator, user } = show({ scenario: 'installed', prepare });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /^Department/, 'Department');
    expect(screen.getByText(/Department is already used for Stage/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    await user.click(button('Undo'));
    await choose(user, /Mobile number/, /^Title/, 'Title');
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    const contact = savedObject(emulator, 'contact');
    expect(contact?.selectedFieldMappings).toEqual({ ...saved, mobile: 'title' });
  });
});

describe('all fields, also future ones', () => {
  it('are offered only when the builder offers them, and saved as `all`', async () => {
    const { emulator, user } = show();
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    expect(screen.queryByRole('checkbox', { name: /^All fields, also/ })).toBeNull();
    await goTo(user, /^Contact/);
    await user.click(screen.getByRole('checkbox', { name: /^All fields, also/ }));
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(savedObject(emulator, 'contact')).toMatchObject({
      selectedFieldsAuto: 'all',
      selectedFields: {},
    });
    expect(savedObject(emulator, 'lead')).not.toHaveProperty('selectedFieldsAuto');
  });
});

describe('choices that the builder no longer offers', () => {
  it('let the customer still switch off “all fields”', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const lead = state.installations[0]?.config.content.read?.objects.lead;
        if (lead) lead.selectedFieldsAuto = 'all';
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    await user.click(screen.getByRole('checkbox', { name: /^All fields, also/ }));
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(savedObject(emulator, 'lead')).not.toHaveProperty('selectedFieldsAuto');
  });

  it('let the customer resume a paused object that is always on', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const { read } = state.integrations[0]?.latestRevision.content ?? {};
        const declared = read?.objects?.find(({ objectName }) => objectName === 'lead');
        if (declared) declared.enabled = 'always';
        const lead = state.installations[0]?.config.content.read?.objects.lead;
        if (lead) lead.disabled = true;
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    const use = screen.getByRole('combobox', { name: 'What to do with Lead' });
    expect(within(use).queryByRole('option', { name: 'Leave out' })).toBeNull();
    await user.selectOptions(use, ['inUse']);
    expect(screen.getByText('Always on')).toBeVisible();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(savedObject(emulator, 'lead')?.disabled).toBe(false);
  });
});

describe('write settings', () => {
  it('hide deletion behind *More* and ask before it is saved', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    await user.click(button('More'));
    await user.click(screen.getByRole('checkbox', { name: /Let Acme delete Leads?/ }));
    await user.click(button('Save 1 change'));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('Acme may delete Leads.');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(patches(emulator)).toHaveLength(1));
    expect(emulator.state.installations[0]?.config.content.write?.objects?.lead).toEqual({
      objectName: 'lead',
      deletionSettings: { enabled: true },
    });
  });

  it('show deletion at once when it is on', async () => {
    const { user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const lead = state.installations[0]?.config.content.write?.objects?.lead;
        if (lead) lead.deletionSettings = { enabled: true };
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    expect(screen.getByRole('checkbox', { name: /Let Acme delete Leads?/ })).toBeChecked();
  });

  it('name the rules that switching off loses, and leave nothing to save when switched on again', async () => {
    const { user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const lead = state.installations[0]?.config.content.write?.objects?.lead;
        // Deprecated form of a default value.
        if (lead) lead.selectedValueDefaults = { leadsource: { value: 'Acme' } };
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    expect(screen.getByText('“Acme” where nothing else is given')).toBeVisible();
    const writes = screen.getByRole('switch', { name: /create and update/ });
    await user.click(writes);
    expect(screen.getByText('Saving this forgets the rule of 1 field.')).toBeVisible();
    await user.click(writes);
    expect(screen.getByText('All changes are saved.')).toBeVisible();
  });

  it('show the rules of single fields and keep them through a save', async () => {
    const settings = {
      leadsource: { default: { stringValue: 'Acme' }, writeOnUpdate: 'never' as const },
    };
    const { emulator, user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const lead = state.installations[0]?.config.content.write?.objects?.lead;
        if (lead) lead.selectedFieldSettings = settings;
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    expect(
      screen.getByText('“Acme” where nothing else is given, never written over'),
    ).toBeVisible();
    await user.click(button('More'));
    await user.click(screen.getByRole('checkbox', { name: /Let Acme delete Leads?/ }));
    await user.click(button('Save 1 change'));
    await user.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Save' }),
    );
    await waitFor(() => expect(patches(emulator)).toHaveLength(1));
    expect(
      emulator.state.installations[0]?.config.content.write?.objects?.lead?.selectedFieldSettings,
    ).toEqual(settings);
  });
});

describe('name of an object', () => {
  const nasty = 'job.leads:a/b\\c';

  it('may contain separators of paths', async () => {
    const { emulator, user } = show({
      prepare: (state) => {
        const { read } = state.integrations[0]?.latestRevision.content ?? {};
        const lead = read?.objects?.find(({ objectName }) => objectName === 'lead');
        const account = state.accounts.salesforce;
        if (!lead || !account?.objects.lead) return;
        lead.objectName = nasty;
        account.objects[nasty] = { ...account.objects.lead, displayName: 'Job leads' };
      },
    });
    await untilScreen('install.overview');
    await user.click(button('Install'));
    await untilScreen('install.done');
    await user.click(button('Done'));
    await goTo(user, /^Job leads/);
    await user.click(button(/extra fields$/));
    await user.click(screen.getByRole('checkbox', { name: /^Rating/ }));
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(patches(emulator)[0]?.body).toHaveProperty('updateMask', [
      'config.content.read.objects.job\\.leads\\:a\\/b\\\\c',
      'config.createdBy',
    ]);
    expect(savedObject(emulator, nasty)).toMatchObject({
      objectName: nasty,
      selectedFields: { rating: true },
    });
    expect(savedObject(emulator, 'contact')).toBeDefined();
  });

  it('is the provider’s when the app has another one', async () => {
    const { emulator, user } = show();
    await untilScreen('install.overview');
    await goTo(user, /^Account/);
    expect(screen.getByText('Acme calls this Company.')).toBeVisible();
    await user.click(button(/extra fields$/));
    await user.click(screen.getByRole('checkbox', { name: /^Billing City/ }));
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(savedObject(emulator, 'company')).toBeUndefined();
    expect(savedObject(emulator, 'account')).toMatchObject({
      objectName: 'account',
      selectedFields: { "$['billingaddress']['city']": true },
    });
  });
});

describe('dynamic mappings of the host', () => {
  it('replace the builder’s mapping of the same name, which stays required', async () => {
    const health: DynamicMappingsInputEntry = {
      mapToName: 'health',
      mapToDisplayName: 'Mood',
      mappedValues: stage.mappedValues,
    };
    const { emulator, user } = show({ props: { fieldMapping: { account: [health] } } });
    await untilScreen('install.overview');
    await goTo(user, /^Account/);
    expect(screen.queryByText('Customer health')).toBeNull();
    await choose(user, /field for Mood/, /^Rating|^Customer Health/, 'health');
    expect(button(/^Map values \(0 of 3\)/)).toBeVisible();
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(savedObject(emulator, 'account')).toMatchObject({
      selectedFieldMappings: { health: 'health__c' },
      dynamicMappingsInput: [health],
    });
  });

  it('lose their value mappings when they move to another field', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      props: { fieldMapping: { lead: [stage] } },
      prepare: (state) => {
        withStatus(statuses)(state);
        const lead = state.installations[0]?.config.content.read?.objects.lead;
        if (!lead) return;
        lead.selectedFieldMappings = { stage: 'status' };
        lead.selectedValueMappings = { status: { new: 'New' } };
        lead.dynamicMappingsInput = [stage];
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    expect(button('Map values (1 of 3)')).toBeVisible();
    await choose(user, /field for Stage/, /^Rating/, 'Rating');
    expect(button('Map values (0 of 3)')).toBeVisible();
    await user.click(button(/^Save/));
    await screen.findByText('All changes are saved.');
    expect(savedObject(emulator, 'lead')).toMatchObject({
      selectedFieldMappings: { stage: 'rating' },
      selectedValueMappings: {},
    });
  });
});
