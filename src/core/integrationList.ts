/** Which cards a group sees: how far each integration is, in what order, and which ones a search leaves. */
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

/** How far a group is with one integration. */
export type IntegrationStatus =
  /** Installed, and something asks for a person: the sign-in was refused, or data does not get through. */
  | { state: 'attention'; reason: 'signIn' | 'unhealthy' }
  /** This consumer signed in, and nothing is installed yet. */
  | { state: 'unfinished' }
  | { state: 'installed' }
  | { state: 'notSetUp' }
  /** The group's installations are not known. */
  | { state: 'unknown' };

/** What a card's button does. */
export type IntegrationAction = 'fix' | 'setUp' | 'manage' | 'open';

/** One integration as a group sees it. */
export interface ListedIntegration {
  integration: Integration;
  /** What to call it on screen. */
  name: string;
  /** What to call its provider on screen. */
  providerName: string;
  access: AccessSummary;
  status: IntegrationStatus;
  /** The group's installation, where there is one and it is known. */
  installation?: Installation;
}

/** From this many on, a search is worth its place. */
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

/** What asks for a person first, then what is under way, then what runs, then what could. */
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
  /** `undefined`: not known, because the list was refused. */
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

/** A group can have an integration installed more than once: the one that asks for a person speaks for all. */
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
  // A sign-in that another integration of the provider uses says nothing of this one.
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

/** The builder's own name; else the provider's, which two integrations of one provider cannot share. */
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

/** The provider's name for people; where the builder wrote it (“HubSpot contacts”), with its capitals. */
function providerNameOf({ provider, latestRevision }: Integration): string {
  const declared = declaredName(latestRevision.content) ?? '';
  const at = declared.toLowerCase().indexOf(provider.toLowerCase());
  return at < 0 ? readableName(provider) : declared.slice(at, at + provider.length);
}

/** The project's integrations with the group's status, in the order to show them. */
export function listIntegrations(
  args: GroupSide & {
    integrations: Integration[];
    /** BCP 47, for the order of names. */
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

/** Those in which each word of the query occurs, in the order given. */
export function searchIntegrations(items: ListedIntegration[], query: string): ListedIntegration[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ name, providerName, integration }) => {
    const text = fold([name, providerName, integration.provider, integration.name].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Keeps the order that the person has seen, so that a refresh moves nothing; what is new comes last. */
export function keepOrder(items: ListedIntegration[], seen: string[]): ListedIntegration[] {
  const place = new Map(seen.map((id, index) => [id, index]));
  const placeOf = ({ integration }: ListedIntegration) => place.get(integration.id) ?? seen.length;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}
