/** Makes a connection, and puts it in the place of another one. */
import type { Api, ConsumerScope } from '../../api/types';
import { isAuthorized, markOf } from '../../core/auth/authorization';
import { isRefusal, isUnknownOutcome, statusOf } from '../../core/errors';
import type { Connection, Installation } from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import { type InstallationTarget, adoptInstallation } from '../install/installationWrites';
import type { ConnectIdentity } from './ConnectOptions';

/** Result of a sign-in or of a submission. */
export interface Settlement {
  isNew: boolean;
  /** Connection whose place the new one took. */
  replaced?: Connection;
  /** `true` when the replaced connection was deleted. */
  isGone?: boolean;
}

/** Makes a connection. When the answer is lost, looks for the connection before the request counts as failed. */
export async function makeConnection<Answer>(args: {
  api: Api;
  identity: ConnectIdentity;
  /** The group's connections before the request. */
  baseline: Connection[];
  request: () => Promise<Answer>;
  /** Turns a connection that was found into an answer. */
  found: (connection: Connection) => Answer;
}): Promise<Answer> {
  const { api, identity, found } = args;
  const { provider, groupRef, consumerRef } = identity;
  try {
    return await args.request();
  } catch (thrown) {
    if (!isUnknownOutcome(thrown)) throw thrown;
    const now = await api.listConnections({ groupRef, provider }).catch(() => []);
    const baseline = args.baseline.map(markOf);
    const made = isAuthorized({ provider, groupRef, consumerRef, baseline, now });
    if (made) return found(made);
    throw thrown;
  }
}

export interface Replacement {
  services: AmpersandServices;
  scope: ConsumerScope;
  from: Connection;
  to: Connection;
  /** Installation on screen, used where the project-wide list is refused. */
  installation?: Installation;
}

/** Installations that use the old connection; `undefined` where the API does not tell. */
async function findUsers(args: Replacement): Promise<Installation[] | undefined> {
  const { services, scope, from, installation } = args;
  const api = services.api.forConsumer(scope);
  const isUser = ({ connection }: Installation) => connection?.id === from.id;
  try {
    return (await api.listInstallations({ groupRef: scope.groupRef })).filter(isUser);
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return installation && isUser(installation) ? [installation] : undefined;
  }
}

/** Moves one installation. When the answer is lost, checks whether the move took effect. */
async function moveInstallation(args: Replacement, installation: Installation): Promise<void> {
  const { services, scope, to } = args;
  const { integrationId, id: installationId } = installation;
  const api = services.api.forConsumer(scope);
  const body = { updateMask: ['connectionId'], installation: { connectionId: to.id } };
  let moved: Installation;
  try {
    moved = await api.updateInstallation({ integrationId, installationId, body });
  } catch (thrown) {
    const now = await api.getInstallation({ integrationId, installationId }).catch(() => undefined);
    if (now?.connection?.id !== to.id) throw thrown;
    moved = now;
  }
  const target: InstallationTarget = { services, ...scope, integrationId, integration: '' };
  adoptInstallation(target, moved);
}

/**
 * Puts a new connection in the place of one whose credentials the API cannot replace: moves the installations to it,
 * then deletes the old one.
 * @returns `true` when the old connection is deleted; `false` where it has to stay, because it may be in use.
 */
export async function replaceConnection(args: Replacement): Promise<boolean> {
  const { services, scope, from, to } = args;
  const api = services.api.forConsumer(scope);
  const moved: string[] = [];
  try {
    const users = await findUsers(args);
    if (!users) return false;
    for (const user of users) {
      await moveInstallation(args, user);
      moved.push(user.id);
    }
  } catch (thrown) {
    // Nothing uses the new connection, and the next attempt makes one of its own.
    if (moved.length === 0) await api.deleteConnection(to.id).catch(() => {});
    throw thrown;
  }
  return api.deleteConnection(from.id).then(
    () => true,
    (thrown: unknown) => statusOf(thrown) === 404,
  );
}
