/**
 * A new connection takes the place of one whose credentials the API cannot replace: what is installed moves to it
 * first, then the old one goes.
 */
import type { ConsumerScope } from '../../api/types';
import { statusOf } from '../../core/errors';
import type { Connection, Installation } from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import type { useConnectFacts } from '../../hooks/connect/useConnectFacts';
import { adoptInstallation, type InstallationTarget } from '../install/installationActions';

export interface TakeOver {
  services: AmpersandServices;
  scope: ConsumerScope;
  from: Connection;
  to: Connection;
  /** The installation on screen, for where the list of all of them is refused. */
  installation?: Installation;
}

/** What uses the old connection; `undefined` where the API does not tell. */
async function findUsers(args: TakeOver): Promise<Installation[] | undefined> {
  const { services, scope, from, installation } = args;
  const api = services.api.forConsumer(scope);
  const uses = ({ connection }: Installation) => connection?.id === from.id;
  try {
    return (await api.listInstallations({ groupRef: scope.groupRef })).filter(uses);
  } catch (thrown) {
    const status = statusOf(thrown);
    if (status !== 403 && status !== 404) throw thrown;
    return installation && uses(installation) ? [installation] : undefined;
  }
}

/** One installation; after an answer that got lost, looks whether it took effect. */
async function move(args: TakeOver, installation: Installation): Promise<void> {
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

/** `true` when the old connection is gone; `false` where it has to stay, because it may be in use. */
export async function replaceConnection(args: TakeOver): Promise<boolean> {
  const { services, scope, from, to } = args;
  const api = services.api.forConsumer(scope);
  const moved: string[] = [];
  try {
    const users = await findUsers(args);
    if (!users) return false;
    for (const user of users) {
      await move(args, user);
      moved.push(user.id);
    }
  } catch (thrown) {
    // As before: the next try makes a connection of its own.
    if (moved.length === 0) await api.deleteConnection(to.id).catch(() => {});
    throw thrown;
  }
  return api.deleteConnection(from.id).then(
    () => true,
    (thrown: unknown) => statusOf(thrown) === 404,
  );
}

/** A sign-in made a connection where there was one that had ended: what is installed with that moves. */
export function moveInstallation(args: {
  services: AmpersandServices;
  facts: ReturnType<typeof useConnectFacts>;
  made: Connection;
}): Promise<boolean> | undefined {
  const { services, facts, made: to } = args;
  const { scope, ended: from, connections } = facts;
  const { installation } = connections;
  if (!from || installation?.connection.id !== from.id) return undefined;
  return replaceConnection({ services, scope, from, to, installation });
}
