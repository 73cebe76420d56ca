/** Rules of the integration list: status, order and search. */
import { accessSummary } from './installation';
import { belongsTo, pickConnection } from './pickConnection';
import { fold, readableName } from './mapping/normalizeName';
import { asText } from '../utils/record';
import type {
  AccessSummary,
  Connection,
  Installation,
  Integration,
  ManifestContent,
} from './types';

/** Status of an integration for one group. */
export type IntegrationStatus =
  /** Installed, and a person has to act: the provider refused the sign-in, or data does not get through. */
  | { state: 'attention'; reason: 'signIn' | 'unhealthy' }
  /** The consumer is connected, and nothing is installed yet. */
  | { state: 'unfinished' }
  | { state: 'installed' }
  | { state: 'notSetUp' }
  /** The group's installations could not be loaded. */
  | { state: 'unknown' };

/** Action of a card's button. */
export type IntegrationAction = 'fix' | 'setUp' | 'manage' | 'open';

/** An integration with the state of one group. */
export interface ListedIntegration {
  integration: Integration;
  /** Display name. */
  name: string;
  /** Display name of the provider. */
  providerName: string;
  access: AccessSummary;
  status: IntegrationStatus;
  /** The group's installation, if it exists and is known. */
  installation?: Installation;
}

/** Number of integrations from which a search is shown. */
export const SEARCH_FROM = 9;

const actions: Record<IntegrationStatus['state'], IntegrationAction> = {
  attention: 'fix',
  unfinished: 'setUp',
  notSetUp: 'setUp',
  installed: 'manage',
  unknown: 'open',
};

export function actionOf(status: IntegrationStatus): IntegrationAction {
  return actions[status.state];
}

/** Sort order: needs attention, unfinished, installed, then available. */
const ranks: Record<IntegrationStatus['state'], number> = {
  attention: 0,
  unfinished: 1,
  installed: 2,
  notSetUp: 3,
  unknown: 3,
};

interface GroupSide {
  groupRef: string;
  consumerRef: string;
  /** `undefined` when the list was refused. */
  installations: Installation[] | undefined;
  connections: Connection[] | undefined;
}

function statusOfInstallation(
  installation: Installation,
  integration: Integration,
  side: GroupSide,
): IntegrationStatus {
  const { groupRef, consumerRef, connections = [] } = side;
  const { provider } = integration;
  const connection = pickConnection({
    connections,
    provider,
    groupRef,
    consumerRef,
    installation,
  });
  if (connection?.status === 'bad_credentials') return { state: 'attention', reason: 'signIn' };
  if (installation.healthStatus === 'unhealthy') return { state: 'attention', reason: 'unhealthy' };
  return { state: 'installed' };
}

/**
 * Status of an integration. A group can install one more than once: the installation that needs attention
 * decides.
 */
function statusOf(
  integration: Integration,
  side: GroupSide,
): Pick<ListedIntegration, 'status' | 'installation'> {
  const { installations, connections = [], groupRef, consumerRef } = side;
  if (!installations) return { status: { state: 'unknown' } };
  const own = installations
    .filter(({ integrationId }) => integrationId === integration.id)
    .map((installation) => ({
      installation,
      status: statusOfInstallation(installation, integration, side),
    }))
    .sort((a, b) => ranks[a.status.state] - ranks[b.status.state]);
  if (own[0]) return own[0];
  const owner = { provider: integration.provider, groupRef, consumerRef };
  // A connection that another integration of the provider uses does not count as progress here.
  const used = new Set(installations.map(({ connection }) => connection.id));
  const signedIn = connections.some(
    (connection) =>
      belongsTo(connection, owner) &&
      connection.status !== 'bad_credentials' &&
      !used.has(connection.id),
  );
  return { status: { state: signedIn ? 'unfinished' : 'notSetUp' } };
}

function declaredName(content: ManifestContent | undefined): string | undefined {
  return asText(content?.displayName)?.trim() || undefined;
}

/** The builder's name; else the provider's, unless two integrations of one provider would share it. */
function nameOf(integration: Integration, all: Integration[]): string {
  const declared = declaredName(integration.latestRevision.content);
  if (declared) return declared;
  const alone = all.every(
    (other) =>
      other.id === integration.id ||
      other.provider !== integration.provider ||
      declaredName(other.latestRevision.content) !== undefined,
  );
  return readableName(alone ? integration.provider : integration.name);
}

/**
 * Display name of the provider, with the capitals of the builder's name (“HubSpot contacts”) if it occurs
 * there.
 */
function providerNameOf({ provider, latestRevision }: Integration): string {
  const declared = declaredName(latestRevision.content) ?? '';
  const at = declared.toLowerCase().indexOf(provider.toLowerCase());
  return at < 0 ? readableName(provider) : declared.slice(at, at + provider.length);
}

/** Lists the project's integrations with the group's status, sorted for display. */
export function listIntegrations(
  args: GroupSide & {
    integrations: Integration[];
    /** BCP 47 locale for sorting names. */
    locale: string;
  },
): ListedIntegration[] {
  const { integrations, locale, ...side } = args;
  return integrations
    .map((integration) => ({
      integration,
      name: nameOf(integration, integrations),
      providerName: providerNameOf(integration),
      access: accessSummary(integration.latestRevision.content),
      ...statusOf(integration, side),
    }))
    .sort(
      (a, b) =>
        ranks[a.status.state] - ranks[b.status.state] || a.name.localeCompare(b.name, locale),
    );
}

/** Integrations that contain each word of the query, in the given order. */
export function searchIntegrations(items: ListedIntegration[], query: string): ListedIntegration[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ name, providerName, integration }) => {
    const text = fold([name, providerName, integration.provider, integration.name].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Sorts by the order on screen, so that a refresh moves nothing; new integrations come last. */
export function keepOrder(items: ListedIntegration[], seen: string[]): ListedIntegration[] {
  const place = new Map(seen.map((id, index) => [id, index]));
  const placeOf = ({ integration }: ListedIntegration) => place.get(integration.id) ?? seen.length;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}
