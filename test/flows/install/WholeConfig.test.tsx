import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ConfigContent, DynamicMappingsInputEntry } from '../../../src/core/types';
import { saveConfig } from '../../../src/testing/state';
import type { Emulator, EmulatorState } from '../../../src/testing/types';
import { button, choose, goTo, inNav, show, shownScreen, untilScreen } from './support';

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

/** Leads have a status with these values, whatever the world says. */
function withStatus(values: string[]) {
  return (state: EmulatorState) => {
    const lead = state.accounts.salesforce?.objects.lead;
    if (!lead) return;
    lead.fields.status = {
      ...{ fieldName: 'status', displayName: 'Status', valueType: 'singleSelect' },
      values: values.map((value) => ({ value, displayValue: value })),
    };
  };
}

const leadOf = (emulator: Emulator) =>
  emulator.state.installations[0]?.config.content.read?.objects.lead;
const patches = (emulator: Emulator) =>
  emulator.requests.filter(({ operation }) => operation === 'updateInstallation');

function elsewhere(
  emulator: Emulator,
  by: string,
  change: (contact: NonNullable<ConfigContent['read']>['objects'][string]) => void,
): void {
  const [installation] = emulator.state.installations;
  if (!installation) throw new Error('nothing is installed');
  const content = structuredClone(installation.config.content);
  const contact = content.read?.objects.contact;
  if (contact) change(contact);
  saveConfig(emulator.state, installation, content, by, Date.now() + 60_000);
}

describe('mapped values', () => {
  it('stand inside their row: what fits is offered, one to one, none is a must', async () => {
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
    const lead = leadOf(emulator);
    expect(lead?.selectedFieldMappings).toMatchObject({ stage: 'status' });
    expect(Object.keys(lead?.selectedValueMappings?.status ?? {})).toHaveLength(2);
    expect(lead?.dynamicMappingsInput).toEqual([stage]);
  });

  it('a long list is searched', async () => {
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
    await user.click(screen.getByRole('combobox', { name: 'Value for New' }));
    await user.keyboard('Step 37{Enter}');
    await user.click(button('Install'));
    await untilScreen('install.done');
    expect(leadOf(emulator)?.selectedValueMappings).toEqual({ status: { new: 'Step 37' } });
    expect(leadOf(emulator)?.selectedFieldMappings).toMatchObject({ stage: 'status' });
  });

  it('a value that left the list opens its row and says so', async () => {
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
    await waitFor(() => expect(screen.getByLabelText('New')).toHaveFocus());
    await user.click(button('Use New for New'));
    expect(screen.getByText('1 of 2 mapped')).toBeVisible();
    expect(screen.queryByText(/is no longer in Status/)).toBeNull();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(leadOf(emulator)?.selectedValueMappings).toEqual({ status: { new: 'New' } });
  });
});

describe('what changed at the provider', () => {
  it('fields that are gone are taken out in one step', async () => {
    const { emulator, user } = show({
      scenario: 'installed',
      prepare: (state) => delete state.accounts.salesforce?.objects.contact?.fields.birthdate,
    });
    const [installation] = emulator.state.installations;
    const contact = installation?.config.content.read?.objects.contact;
    if (contact) contact.selectedFields = { ...contact.selectedFields, birthdate: true };
    await untilScreen('install.overview');
    const notice = await screen.findByRole('group', { name: 'Fields are gone from Salesforce' });
    expect(notice).toHaveTextContent(/Birthdate in Contact no longer exists/);
    await user.click(within(notice).getByRole('button', { name: 'Take out' }));
    expect(screen.queryByRole('group', { name: 'Fields are gone from Salesforce' })).toBeNull();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    const saved = emulator.state.installations[0]?.config.content.read?.objects.contact;
    expect(saved?.selectedFields).not.toHaveProperty('birthdate');
  });

  it('a mapped field that is gone is said in its row, and stands in the way', async () => {
    const { user } = show({
      scenario: 'installed',
      prepare: (state) => delete state.accounts.salesforce?.objects.contact?.fields.mobilephone,
    });
    await untilScreen('install.overview');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'One thing left: 1 field in Contact',
    );
    expect(inNav().getByRole('button', { name: /^Contact/ })).toHaveTextContent('1 to map');
    expect(screen.getByText(/^7 fields · creates and updates/)).toBeVisible();
    await user.click(button('Next: Contact, 1 to map'));
    expect(screen.getByText(/no longer exists in Salesforce. Choose another./)).toBeVisible();
    expect(screen.getByText('1 of 2 mapped')).toBeVisible();
    await choose(user, /Mobile number/, /Business Phone/);
    expect(screen.getByText('2 of 2 mapped')).toBeVisible();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
  });

  it('one that may stay empty can be left empty in one press', async () => {
    const mapped = { mobile: 'mobilephone', notes: 'notes__c' };
    const { emulator, user } = show({
      scenario: 'installed',
      prepare: (state) => {
        delete state.accounts.salesforce?.objects.contact?.fields.preferred_language__c;
        const saved = state.installations[0]?.config.content.read?.objects.contact;
        if (saved) saved.selectedFieldMappings = { ...mapped, language: 'preferred_language__c' };
      },
    });
    await untilScreen('install.overview');
    await user.click(button('Next: Contact, 1 to map'));
    const row = document.querySelector<HTMLElement>('[data-issue=gone]');
    if (!row) throw new Error('no row says that its field is gone');
    await user.click(within(row).getByRole('button', { name: 'Leave it empty' }));
    expect(screen.queryByText(/no longer exists/)).toBeNull();
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(
      emulator.state.installations[0]?.config.content.read?.objects.contact?.selectedFieldMappings,
    ).toEqual(mapped);
  });

  it('a newer revision: what is new, and what it asks for', async () => {
    const { user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const revision = state.integrations[0]?.latestRevision;
        if (!revision) return;
        revision.id = 'rev_newer';
        const account = revision.content.read?.objects?.find((one) => one.objectName === 'account');
        account?.requiredFields?.push({ mapToName: 'territory', mapToDisplayName: 'Territory' });
      },
    });
    await untilScreen('install.overview');
    expect(screen.getByText('Acme asks for more than before')).toBeVisible();
    expect(screen.getByText(/Something is left to map in Account/)).toBeVisible();
    await user.click(button('Next: Account, 1 to map'));
    expect(screen.getByRole('combobox', { name: /Territory/ })).toBeVisible();
  });
});

describe('a refusal', () => {
  it('names its field, and one press leaves it out', async () => {
    const { emulator, user } = show({ scenario: 'hiddenField' });
    await untilScreen('install.overview');
    await goTo(user, /^Account/);
    await user.click(button(/extra fields$/));
    await user.click(screen.getByRole('checkbox', { name: /^Annual Revenue/ }));
    await user.click(button('Save 1 change'));
    const notice = await screen.findByRole('group', { name: 'Account wasn’t accepted' });
    expect(notice).toHaveFocus();
    expect(notice).toHaveTextContent(/didn’t let Annual Revenue be read/);
    expect(notice).toHaveTextContent(/Give the connected user access/);
    await user.click(within(notice).getByRole('button', { name: 'Leave out Annual Revenue' }));
    expect(screen.getByText('All changes are saved.')).toBeVisible();
    expect(
      emulator.state.installations[0]?.config.content.read?.objects.account,
    ).not.toHaveProperty('selectedFields.annualrevenue');
  });

  it('of a mapped field stands in its row, until another is chosen', async () => {
    const { user } = show({
      scenario: 'installed',
      prepare: (state) => {
        const contact = state.accounts.salesforce?.objects.contact;
        if (contact) contact.hiddenFields = ['phone'];
      },
    });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await user.click(button(/extra fields$/));
    const phone = screen.getByRole('checkbox', { name: /^Business Phone/ });
    await user.click(phone);
    await choose(user, /Mobile number/, /Business Phone/);
    await user.click(button(/^Save/));
    expect(
      await screen.findByText(/^Salesforce didn’t accept Business Phone. Choose another/),
    ).toBeVisible();
    await choose(user, /Mobile number/, /^Title/, 'Title');
    expect(screen.queryByText(/^Salesforce didn’t accept Business Phone/)).toBeNull();
  });

  it('`skipSampling` saves without the sample read', async () => {
    const { emulator, user } = show({ scenario: 'hiddenField', props: { skipSampling: true } });
    await untilScreen('install.overview');
    await goTo(user, /^Account/);
    await user.click(button(/extra fields$/));
    await user.click(screen.getByRole('checkbox', { name: /^Annual Revenue/ }));
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    expect(patches(emulator)[0]?.query).toHaveProperty('skipSampling', 'true');
  });
});

describe('two editors', () => {
  it('other edits are combined and said, and both are saved', async () => {
    const { emulator, user, onUpdateSuccess } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    elsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFields = { ...contact.selectedFields, department: true };
    });
    await user.click(button('Save 1 change'));
    await waitFor(() => expect(onUpdateSuccess).toHaveBeenCalledOnce());
    const notice = await screen.findByRole('group', { name: 'Combined with newer changes' });
    expect(notice).toHaveTextContent('Someone else changed Contact while you were editing.');
    await user.click(within(notice).getByRole('button', { name: 'OK' }));
    expect(screen.queryByRole('group', { name: 'Combined with newer changes' })).toBeNull();
    const contact = emulator.state.installations[0]?.config.content.read?.objects.contact;
    expect(contact?.selectedFields).toHaveProperty('department', true);
    expect(contact?.selectedFieldMappings).toHaveProperty('mobile', 'phone');
  });

  it('what was saved meanwhile says when: the time, and the day where that was not today', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    elsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'department' };
    });
    const [installation] = emulator.state.installations;
    if (installation) installation.updateTime = new Date(2024, 4, 12, 14, 5).toISOString();
    await user.click(button('Save 1 change'));
    await user.click(await screen.findByRole('button', { name: 'Settle 1 conflict' }));
    expect(
      screen.getByRole('radio', { name: /^Saved on May 12, 2024 at 2:05\sPM\s*Department/ }),
    ).toBeInTheDocument();
  });

  it('a refetch that brings another’s edits says so at once', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    elsewhere(emulator, 'consumer:dana', (contact) => {
      contact.selectedFields = { ...contact.selectedFields, department: true };
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'department' };
    });
    await user.click(button('Save 1 change'));
    await user.click(await screen.findByRole('button', { name: 'Settle 1 conflict' }));
    expect(shownScreen()).toBe('install.conflict');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'You changed Contact in another tab',
    );
    await user.click(button('Keep these'));
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    const contact = emulator.state.installations[0]?.config.content.read?.objects.contact;
    expect(contact?.selectedFieldMappings).toHaveProperty('mobile', 'phone');
    expect(contact?.selectedFields).toHaveProperty('department', true);
  });
});

describe('two editors, one after the other', () => {
  const takesDepartment = (emulator: Emulator) =>
    elsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'department' };
    });

  it('who changes it once more before choosing is asked about that', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    takesDepartment(emulator);
    await user.click(button('Save 1 change'));
    await screen.findByRole('button', { name: 'Settle 1 conflict' });
    await choose(user, /Mobile number/, /^Title/, 'Title');
    await user.click(button('Settle 1 conflict'));
    expect(screen.getByRole('radio', { name: /^Yours\s*Title/ })).toBeChecked();
    await user.click(button('Keep these'));
    await user.click(button('Save 1 change'));
    await screen.findByText('All changes are saved.');
    const contact = emulator.state.installations[0]?.config.content.read?.objects.contact;
    expect(contact?.selectedFieldMappings).toHaveProperty('mobile', 'title');
  });

  it('who discards has nothing left to choose', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    takesDepartment(emulator);
    await user.click(button('Save 1 change'));
    await screen.findByRole('button', { name: 'Settle 1 conflict' });
    await user.click(button('Discard'));
    expect(screen.queryByRole('button', { name: /^Settle/ })).toBeNull();
    expect(screen.getByText('All changes are saved.')).toBeVisible();
  });

  it('two who take the same field for different things: it is not saved before one of them moves', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    elsewhere(emulator, 'consumer:sam', (contact) => {
      contact.selectedFieldMappings = { ...contact.selectedFieldMappings, language: 'phone' };
    });
    await user.click(button('Save 1 change'));
    expect(await screen.findByText(/Business Phone is already used for/)).toBeVisible();
    expect(patches(emulator)).toEqual([]);
    expect(button('Next: Contact, 1 to map')).toBeVisible();
  });

  it('uninstalled meanwhile: it says so, and what was chosen is there to install again', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Contact/);
    await choose(user, /Mobile number/, /Business Phone/);
    emulator.state.installations = [];
    await user.click(button('Save 1 change'));
    expect(await screen.findByText('Salesforce was uninstalled meanwhile')).toBeVisible();
    await user.click(button('Install'));
    await untilScreen('install.done');
    const contact = emulator.state.installations[0]?.config.content.read?.objects.contact;
    expect(contact?.selectedFieldMappings).toHaveProperty('mobile', 'phone');
  });
});

describe('mappings that another page of the host’s made', () => {
  const saved = { stage: 'department', notes: 'notes__c', mobile: 'mobilephone' };
  const prepare = (state: EmulatorState) => {
    const contact = state.installations[0]?.config.content.read?.objects.contact;
    if (!contact) return;
    contact.selectedFieldMappings = { ...saved };
    contact.dynamicMappingsInput = [{ mapToName: 'stage' }];
  };

  it('are kept, and asked about before their field goes to another', async () => {
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
    const contact = emulator.state.installations[0]?.config.content.read?.objects.contact;
    expect(contact?.selectedFieldMappings).toEqual({ ...saved, mobile: 'title' });
  });
});

describe('what the builder took back', () => {
  it('“all fields” where it is no longer offered can still be switched off', async () => {
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
    expect(leadOf(emulator)).not.toHaveProperty('selectedFieldsAuto');
  });

  it('an object that is always on, paused elsewhere: in use again, and then it is always on', async () => {
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
    expect(leadOf(emulator)?.disabled).toBe(false);
  });
});

describe('writing', () => {
  it('letting delete is behind More, and asked about on saving', async () => {
    const { emulator, user } = show({ scenario: 'installed' });
    await untilScreen('install.overview');
    await goTo(user, /^Lead/);
    await user.click(button('More'));
    await user.click(screen.getByRole('checkbox', { name: /Let Acme delete Leads?/ }));
    await user.click(button('Save 1 change'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Acme may delete Leads.');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(patches(emulator)).toHaveLength(1));
    expect(emulator.state.installations[0]?.config.content.write?.objects?.lead).toEqual({
      objectName: 'lead',
      deletionSettings: { enabled: true },
    });
  });

  it('rules of single fields are shown, and carried through a save', async () => {
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
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }),
    );
    await waitFor(() => expect(patches(emulator)).toHaveLength(1));
    expect(
      emulator.state.installations[0]?.config.content.write?.objects?.lead?.selectedFieldSettings,
    ).toEqual(settings);
  });
});
