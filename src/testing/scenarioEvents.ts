/** Events of scenarios. They concern the project's first integration, so that they fit any manifest. */
import type { FieldMetadata } from '../api/wire/fields';
import type { Integration, IntegrationObject } from '../api/wire/manifest';
import { objectOf } from './accounts';
import { addOperation } from './backfill';
import { copy } from './copy';
import { moreFields, styleOf } from './fields/makeFields';
import { people } from './people';
import { fieldNames, sampleContent } from './sampleConfig';
import { addConnection, addInstallation, saveConfig } from './state';
import type { AccountObject, EmulatorState, StoredInstallation } from './types';

const DAY = 24 * 60 * 60 * 1000;

/** An object of the first integration: as declared, and as the account has it. */
interface Target {
  integration: Integration;
  declared: IntegrationObject;
  account: AccountObject;
}

function objectAt(state: EmulatorState, index: number): Target | undefined {
  const [integration] = state.integrations;
  const declared = integration?.latestRevision.content.read?.objects?.at(index);
  if (!integration || !declared) return undefined;
  const account = objectOf(state, integration.provider, declared.objectName);
  return account && { integration, declared, account };
}

/** The second object, which has contacts in the demo world; else the first. */
const mainObject = (state: EmulatorState) => objectAt(state, 1) ?? objectAt(state, 0);

export function connect(state: EmulatorState, now: number) {
  const [integration] = state.integrations;
  if (!integration) return undefined;
  const { provider } = integration;
  return addConnection(state, { provider, ...people }, now - 12 * DAY, {
    providerConsumerRef: 'dana.ruiz@acme.example',
  });
}

function addRuns(
  state: EmulatorState,
  installation: StoredInstallation,
  names: string[],
  now: number,
): void {
  const [first = ''] = names;
  const main = names[1] ?? first;
  const runs = [
    { objects: [first], status: 'success' },
    {
      objects: [names.at(-1) ?? first],
      status: 'failure',
      result: 'The provider answered 503 three times.',
    },
    { objects: [main], actionType: 'write', status: 'success' },
    { objects: [main], status: 'success' },
  ] as const;
  runs.forEach((run, index) =>
    addOperation(
      state,
      installation,
      { ...run, objects: [...run.objects] },
      now - (runs.length - index) * 10 * 60_000,
    ),
  );
}

/** Connects, installs and adds a few runs. */
export function install(state: EmulatorState, now: number): StoredInstallation | undefined {
  const [integration] = state.integrations;
  const connection = connect(state, now);
  if (!integration || !connection) return undefined;
  const content = sampleContent(state, integration);
  const installation = addInstallation(
    state,
    {
      integrationId: integration.id,
      connectionId: connection.id,
      content,
      createdBy: `consumer:${people.consumerRef}`,
    },
    now - 12 * DAY,
  );
  const names = Object.keys(content.read?.objects ?? {});
  if (names.length > 0) addRuns(state, installation, names, now);
  return installation;
}

/** Installs with credentials that the provider refuses by now. */
export function installWithBadCredentials(state: EmulatorState, now: number): void {
  const installation = install(state, now);
  if (installation) installation.healthStatus = 'unhealthy';
  for (const connection of state.connections) connection.status = 'bad_credentials';
}

/** Saves as a colleague: one more field, and the last mapping moved to another field. */
export function saveAsColleague(state: EmulatorState, now: number): void {
  const [installation] = state.installations;
  const target = mainObject(state);
  if (!installation || !target) return;
  const content = copy(installation.config.content);
  const object = content.read?.objects[target.declared.objectName];
  if (!object) return;
  const optional = fieldNames(target.declared.optionalFields);
  const { selectedFields = {}, selectedFieldMappings = {} } = object;
  const unchosen = optional.find((name) => !Object.hasOwn(selectedFields, name));
  if (unchosen !== undefined) object.selectedFields = { ...selectedFields, [unchosen]: true };
  const mapToName = Object.keys(selectedFieldMappings).at(-1);
  const used = Object.values(selectedFieldMappings);
  const other = [...optional, ...Object.keys(target.account.fields)].find((name) => {
    return !used.includes(name);
  });
  if (mapToName !== undefined && other !== undefined) {
    object.selectedFieldMappings = { ...selectedFieldMappings, [mapToName]: other };
  }
  saveConfig(state, installation, content, 'consumer:sam', now);
}

/** Makes the last object unreadable. */
export function hideLastObject(state: EmulatorState): void {
  const target = objectAt(state, -1);
  if (!target) return;
  const { displayName } = target.account;
  target.account.error = `The connected user has no access to ${displayName}. Ask an administrator for the permission "Read ${displayName}s".`;
}

/** Hides the last optional field of the first object from the connected user. */
export function hideField(state: EmulatorState): void {
  const target = objectAt(state, 0);
  const optional = fieldNames(target?.declared.optionalFields);
  const last = optional.findLast((name) => !name.startsWith('$'));
  if (target && last !== undefined) target.account.hiddenFields = [last];
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

/** Adds a required mapping, and a field for it that only a person can recognize. */
export function requireMapping(state: EmulatorState): void {
  const target = mainObject(state);
  if (!target) return;
  (target.declared.requiredFields ??= []).push({
    mapToName: 'purchaseRole',
    mapToDisplayName: 'Role in purchases',
    prompt: 'Which field says what part a contact plays when something is bought?',
  });
  target.account.fields.buyer_persona__c = buyerPersona;
}

/** Adds custom fields to the main object until it has this many. */
export function growFields(state: EmulatorState, count: number): void {
  const target = mainObject(state);
  if (!target) return;
  const { integration, account } = target;
  const names = Object.keys(account.fields);
  const style = styleOf(names, integration.provider);
  const isTaken = (name: string) => Object.hasOwn(account.fields, name);
  for (const field of moreFields(Math.max(0, count - names.length), isTaken, style)) {
    account.fields[field.fieldName] = field;
  }
}
