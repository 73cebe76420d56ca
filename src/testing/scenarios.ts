/** Named scenarios: the customer and the provider at the moment when a screen opens. */
import type { ConfigContent } from '../api/wire/config';
import type { FieldMetadata } from '../api/wire/fields';
import { addOperation } from './backfill';
import { addConnection, addInstallation, saveConfig } from './state';
import type {
  EmulatorOptions,
  EmulatorState,
  ScenarioName,
  StoredInstallation,
  World,
} from './types';
import { demoWorld } from './worlds/demoWorld';
import { copy } from './copy';

/** Parts of a scenario: its world, the events in it so far, and the behaviour of the API. */
interface ScenarioSetup {
  world: World;
  past?: (state: EmulatorState, now: number) => void;
  options?: Pick<EmulatorOptions, 'latency' | 'faults' | 'happenings'>;
}

type Wanted = Pick<EmulatorOptions, 'fieldCount'>;

/** People in every scenario. */
export const people = {
  groupRef: 'acme-org',
  groupName: 'Acme Inc',
  consumerRef: 'dana',
  consumerName: 'Dana Ruiz',
} as const;

const DAY = 24 * 60 * 60 * 1000;

const savedContent: ConfigContent = {
  provider: 'salesforce',
  read: {
    objects: {
      account: {
        objectName: 'account',
        selectedFields: { industry: true, website: true },
        selectedFieldMappings: { health: 'health__c', segment: 'segment__c' },
        selectedValueMappings: {},
        dynamicMappingsInput: [],
      },
      contact: {
        objectName: 'contact',
        selectedFields: { phone: true, title: true },
        selectedFieldMappings: { notes: 'notes__c', mobile: 'mobilephone' },
        selectedValueMappings: {},
        dynamicMappingsInput: [],
      },
      lead: {
        objectName: 'lead',
        selectedFields: {},
        selectedFieldMappings: {},
        selectedValueMappings: {},
        dynamicMappingsInput: [],
      },
    },
  },
  write: { objects: { contact: { objectName: 'contact' }, lead: { objectName: 'lead' } } },
  proxy: { enabled: true },
};

function connect(state: EmulatorState, now: number) {
  return addConnection(state, { provider: 'salesforce', ...people }, now - 12 * DAY, {
    providerConsumerRef: 'dana.ruiz@acme.example',
  });
}

function install(state: EmulatorState, now: number): StoredInstallation {
  const installation = addInstallation(
    state,
    {
      integrationId: 'int_salesforceSync',
      connectionId: connect(state, now).id,
      content: savedContent,
      createdBy: `consumer:${people.consumerRef}`,
    },
    now - 12 * DAY,
  );
  const runs = [
    { objects: ['account'], status: 'success' },
    { objects: ['lead'], status: 'failure', result: 'The provider answered 503 three times.' },
    { objects: ['contact'], actionType: 'write', status: 'success' },
    { objects: ['contact'], status: 'success' },
  ] as const;
  runs.forEach((run, index) =>
    addOperation(
      state,
      installation,
      { ...run, objects: [...run.objects] },
      now - (runs.length - index) * 10 * 60_000,
    ),
  );
  return installation;
}

/** Saves as a colleague while the screen is open. */
function colleagueSaves(state: EmulatorState, now: number): void {
  const installation = state.installations[0];
  if (!installation) return;
  const content = copy(installation.config.content);
  const contact = content.read?.objects.contact;
  if (contact) {
    contact.selectedFields = { ...contact.selectedFields, department: true };
    contact.selectedFieldMappings = { ...contact.selectedFieldMappings, mobile: 'phone' };
  }
  saveConfig(state, installation, content, 'consumer:sam', now);
}

const buyerPersona: FieldMetadata = {
  fieldName: 'buyer_persona__c',
  displayName: 'Buyer Persona',
  valueType: 'singleSelect',
  providerType: 'picklist',
  isCustom: true,
  values: [
    { value: 'champion', displayValue: 'Champion' },
    { value: 'budget', displayValue: 'Budget holder' },
    { value: 'user', displayValue: 'Daily user' },
  ],
};

const UNREADABLE =
  'The connected user has no access to Lead. Ask an administrator for the permission "Read Leads".';

function withoutLeads(world: World): World {
  const lead = world.accounts.salesforce?.objects.lead;
  if (lead) lead.error = UNREADABLE;
  return world;
}

function withHiddenRevenue(world: World): World {
  const account = world.accounts.salesforce?.objects.account;
  if (account) account.hiddenFields = ['annualrevenue'];
  return world;
}

/** Adds a required mapping to contacts, and a field for it that only a person can recognize. */
function withOpenMapping(world: World): World {
  const integrations = copy(world.integrations);
  const sync = integrations.find(({ name }) => name === 'salesforceSync');
  const contact = sync?.read?.objects?.find(({ objectName }) => objectName === 'contact');
  contact?.requiredFields?.push({
    mapToName: 'purchaseRole',
    mapToDisplayName: 'Role in purchases',
    prompt: 'Which field says what part a contact plays when something is bought?',
  });
  const fields = world.accounts.salesforce?.objects.contact?.fields;
  if (fields) fields.buyer_persona__c = buyerPersona;
  return { ...world, integrations };
}

export const scenarios = {
  /** Nothing connected, nothing installed. */
  fresh: (wanted: Wanted): ScenarioSetup => ({ world: demoWorld(wanted) }),
  /** Nothing connected; one required mapping remains for the person, since no field plainly fits. */
  toMap: (wanted: Wanted): ScenarioSetup => ({ world: withOpenMapping(demoWorld(wanted)) }),
  /** Connected to Salesforce, nothing installed. */
  connected: (wanted: Wanted): ScenarioSetup => ({ world: demoWorld(wanted), past: connect }),
  /** Salesforce installed twelve days ago, with a few runs since. */
  installed: (wanted: Wanted): ScenarioSetup => ({ world: demoWorld(wanted), past: install }),
  /** Installed, and Salesforce refuses the credentials. */
  badCredentials: (wanted: Wanted): ScenarioSetup => ({
    world: demoWorld(wanted),
    past: (state, now) => {
      const installation = install(state, now);
      installation.healthStatus = 'unhealthy';
      for (const connection of state.connections) connection.status = 'bad_credentials';
    },
  }),
  /** Connected; the account's leads cannot be read. */
  hydrationError: (wanted: Wanted): ScenarioSetup => ({
    world: withoutLeads(demoWorld(wanted)),
    past: connect,
  }),
  /** Connected; contacts have 1,000 fields, or `fieldCount`. */
  thousandFields: ({ fieldCount = 1_000 }: Wanted): ScenarioSetup => ({
    world: demoWorld({ fieldCount }),
    past: connect,
  }),
  /** Everything takes two seconds, hydration five. */
  slow: (wanted: Wanted): ScenarioSetup => ({
    world: demoWorld(wanted),
    options: { latency: (operation) => (operation === 'hydrateRevision' ? 5_000 : 2_000) },
  }),
  /** Connected; the first attempt of each read fails, each in a different way. */
  flaky: (wanted: Wanted): ScenarioSetup => ({
    world: demoWorld(wanted),
    past: connect,
    options: {
      faults: [
        { on: 'getIntegration', answer: { kind: 'problem', status: 503 }, times: 1 },
        { on: 'listConnections', answer: { kind: 'networkError' }, times: 1 },
        { on: 'listInstallations', answer: { kind: 'cutOff' }, times: 1 },
        { on: 'hydrateRevision', answer: { kind: 'html', status: 502 }, times: 1 },
      ],
    },
  }),
  /** Installed; a colleague saves as soon as the fields are loaded. */
  conflict: (wanted: Wanted): ScenarioSetup => ({
    world: demoWorld(wanted),
    past: install,
    options: { happenings: [{ after: 'hydrateRevision', change: colleagueSaves }] },
  }),
  /** Installed; a save that reads an account's annual revenue is refused by the provider. */
  hiddenField: (wanted: Wanted): ScenarioSetup => ({
    world: withHiddenRevenue(demoWorld(wanted)),
    past: install,
  }),
  /** One integration for each way of signing in. */
  authSchemes: (wanted: Wanted): ScenarioSetup => ({
    world: demoWorld({ ...wanted, integrations: 'all' }),
  }),
  /** The project has no integrations. */
  empty: (wanted: Wanted): ScenarioSetup => ({
    world: demoWorld({ ...wanted, integrations: 'none' }),
  }),
  /** Only the proxy: `salesforceProxy` has no objects to choose. */
  nothingToChoose: (wanted: Wanted): ScenarioSetup => ({
    world: demoWorld({ ...wanted, integrations: 'proxyOnly' }),
  }),
} satisfies Record<ScenarioName, (wanted: Wanted) => ScenarioSetup>;
