/** The writes of an installation, each with the changes of the query cache that follow from it. */
import { isUnknownOutcome, statusOf } from '../../core/errors';
import type {
  ConfigContent,
  CreateInstallationRequest,
  Installation,
  UpdateInstallationRequest,
} from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import { queries } from '../queries/options';

export interface InstallationTarget {
  services: AmpersandServices;
  integration: string;
  integrationId: string;
  groupRef: string;
  consumerRef: string;
}

function apiOf({ services, groupRef, consumerRef }: InstallationTarget) {
  return services.api.forConsumer({ groupRef, consumerRef });
}

/** Keys of both lists that may hold installations. Only one of them is in use. */
function listKeys(target: InstallationTarget) {
  const { services, integrationId } = target;
  return [
    queries.installations(services, target).queryKey,
    queries.integrationInstallations(services, target, integrationId).queryKey,
  ];
}

function updateLists(
  target: InstallationTarget,
  change: (list: Installation[]) => Installation[],
): void {
  const { queryClient } = target.services;
  for (const key of listKeys(target)) {
    queryClient.setQueryData<Installation[]>(key, (list) => list && change(list));
  }
}

/** Puts the server's answer into the cache, where every screen reads it. */
export function adoptInstallation(target: InstallationTarget, installation: Installation): void {
  updateLists(target, (list) => [
    ...list.filter((other) => other.id !== installation.id),
    installation,
  ]);
}

/** The installation as the server has it now, without the cache. */
export async function findInstallation(
  target: InstallationTarget,
): Promise<Installation | undefined> {
  const { integrationId, groupRef } = target;
  const list = await apiOf(target).listIntegrationInstallations({ integrationId, groupRef });
  return list.find((installation) => installation.integrationId === integrationId);
}

/** Creates the installation. When the answer is lost, looks for the installation before the request counts as failed. */
export async function createInstallation(
  target: InstallationTarget,
  args: { connectionId?: string; content: ConfigContent; skipSampling?: boolean },
): Promise<Installation> {
  const { connectionId, content, skipSampling } = args;
  const { groupRef, consumerRef, integrationId, integration, services } = target;
  const body: CreateInstallationRequest = {
    groupRef,
    connectionId,
    config: { createdBy: `consumer:${consumerRef}`, content },
  };
  let installation: Installation;
  try {
    installation = await apiOf(target).createInstallation({ integrationId, body, skipSampling });
  } catch (error) {
    if (!isUnknownOutcome(error)) throw error;
    const found = await findInstallation(target).catch(() => undefined);
    if (!found) throw error;
    installation = found;
  }
  adoptInstallation(target, installation);
  services.onEvent({ type: 'install.created', integration, installationId: installation.id });
  return installation;
}

/** Sends one update, and puts the answer into the cache. */
export async function updateInstallation(
  target: InstallationTarget,
  args: { installationId: string; body: UpdateInstallationRequest; skipSampling?: boolean },
): Promise<Installation> {
  const { integrationId } = target;
  const installation = await apiOf(target).updateInstallation({ integrationId, ...args });
  adoptInstallation(target, installation);
  return installation;
}

/** The newest state of an installation, to compare with before a save. One that is gone is removed from the cache. */
export async function fetchInstallation(
  target: InstallationTarget,
  installationId: string,
): Promise<Installation> {
  const { integrationId } = target;
  try {
    return await apiOf(target).getInstallation({ integrationId, installationId });
  } catch (error) {
    if (statusOf(error) === 404) {
      await forgetInstallation(target, installationId);
    }
    throw error;
  }
}

/** Removes a deleted installation from the cache, and loads the connections again, as its own may be deleted too. */
async function forgetInstallation(
  target: InstallationTarget,
  installationId: string,
): Promise<void> {
  const { services } = target;
  updateLists(target, (list) => list.filter((other) => other.id !== installationId));
  const { queryKey } = queries.connections(services, target);
  await services.queryClient.refetchQueries({ queryKey }).catch(() => {});
}

/** Deletes the installation. One that is gone already counts as deleted. */
export async function deleteInstallation(
  target: InstallationTarget,
  installationId: string,
): Promise<void> {
  const { integration, integrationId, services } = target;
  try {
    await apiOf(target).deleteInstallation({ integrationId, installationId });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  services.onEvent({ type: 'install.deleted', integration, installationId });
  await forgetInstallation(target, installationId);
}
