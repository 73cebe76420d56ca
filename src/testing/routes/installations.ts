import type { ConfigContent } from '../../api/wire/config';
import type { Connection } from '../../api/wire/connection';
import type {
  CreateInstallationRequest,
  PatchObjectConfigRequest,
  UpdateInstallationRequest,
} from '../../api/wire/installation';
import type { Integration } from '../../api/wire/manifest';
import { startBackfills } from '../backfill';
import { checkContent, sampleRead } from '../config/checkContent';
import { applyJsonPatch } from '../config/jsonPatch';
import { applyMask, readMask } from '../config/updateMask';
import { type Call, type Handler, checkGroup, installationOf, integrationOf, ok } from '../context';
import type { OperationName } from '../operations';
import { Refusal, badInput, notFound, refused } from '../problems';
import {
  createInstallationBody,
  parseBody,
  patchObjectConfigBody,
  updateInstallationBody,
} from '../schemas';
import { addInstallation, installationAnswer, removeInstallation, saveConfig } from '../state';
import type { StoredInstallation } from '../types';

const readObjects = (content: ConfigContent) => Object.keys(content.read?.objects ?? {});
/** Objects that are currently read, to find those that a save adds. */
const activeObjects = (content: ConfigContent) =>
  readObjects(content).filter((name) => !content.read?.objects[name]?.disabled);

function listed(call: Call, installations: StoredInstallation[]) {
  const { groupRef } = call.query;
  if (call.claims) checkGroup(call, groupRef);
  const found = installations.filter(
    ({ group }) => groupRef === undefined || group?.groupRef === groupRef,
  );
  return ok(found.map((installation) => installationAnswer(call.state, installation)));
}

/** Returns the given connection, or the group's only matching one. */
function connectionFor(
  call: Call,
  integration: Integration,
  groupRef: string | undefined,
  connectionId: string | undefined,
): Connection {
  const fits = (connection: Connection) =>
    connection.group.groupRef === groupRef && connection.provider === integration.provider;
  const found = call.state.connections.find((connection) =>
    connectionId === undefined ? fits(connection) : connection.id === connectionId,
  );
  if (found && fits(found)) return found;
  const detail = found
    ? `Connection ${found.id} is not one of ${groupRef} to ${integration.provider}.`
    : `There is no such connection of ${groupRef} to ${integration.provider}.`;
  throw refused([{ name: 'connectionId', detail }]);
}

function checkAndSample(
  call: Call,
  integration: Integration,
  content: ConfigContent,
  objectNames: string[],
  before?: ConfigContent,
) {
  checkContent(call.state, integration, content, before);
  if (call.query.skipSampling !== 'true') {
    sampleRead(call.state, integration, content, objectNames);
  }
}

function createInstallation(call: Call) {
  const { state, now } = call;
  const integration = integrationOf(call);
  const body: CreateInstallationRequest = parseBody(createInstallationBody, call.body);
  checkGroup(call, body.groupRef);
  const exists = state.installations.some(
    ({ integrationId, group }) =>
      integrationId === integration.id && group?.groupRef === body.groupRef,
  );
  if (exists) {
    throw new Refusal(409, `${integration.name} is installed for ${body.groupRef} already.`);
  }
  const connection = connectionFor(call, integration, body.groupRef, body.connectionId);
  const { content, createdBy = 'api:create-installation' } = body.config;
  checkAndSample(call, integration, content, readObjects(content));
  const installation = addInstallation(
    state,
    { integrationId: integration.id, connectionId: connection.id, content, createdBy },
    now,
  );
  startBackfills(state, installation, [], now);
  return { status: 201, body: installationAnswer(state, installation) };
}

function updateInstallation(call: Call) {
  const { state, now } = call;
  const installation = installationOf(call);
  const integration = integrationOf(call);
  const body: UpdateInstallationRequest = parseBody(updateInstallationBody, call.body);
  const targets = readMask(body);
  const { config, connectionId } = body.installation;
  const moves = targets.some(({ kind }) => kind === 'connectionId');
  const connection = moves
    ? connectionFor(call, integration, installation.group?.groupRef, connectionId)
    : undefined;
  const before = installation.config.content;
  const content = applyMask(before, targets, config?.content ?? {});
  const touched = targets.flatMap((target) =>
    target.kind === 'object' && target.part === 'read' ? [target.objectName] : [],
  );
  checkAndSample(call, integration, content, touched, before);
  const signs = targets.some(({ kind }) => kind === 'createdBy');
  const createdBy = (signs && config?.createdBy) || installation.config.createdBy;
  if (connection) installation.connectionId = connection.id;
  saveConfig(state, installation, content, createdBy, now);
  startBackfills(state, installation, activeObjects(before), now);
  return ok(installationAnswer(state, installation));
}

function installationMeant(call: Call, body: PatchObjectConfigRequest): StoredInstallation {
  const integration = integrationOf(call);
  const found = call.state.installations.find(
    ({ id, integrationId, group }) =>
      integrationId === integration.id &&
      (body.installationId === undefined
        ? group?.groupRef === body.groupRef
        : id === body.installationId),
  );
  if (!found) throw notFound('Installation', body.installationId ?? body.groupRef ?? '');
  checkGroup(call, found.group?.groupRef);
  return found;
}

function patchObjectConfig(call: Call) {
  const { state, now } = call;
  const body: PatchObjectConfigRequest = parseBody(patchObjectConfigBody, call.body);
  const installation = installationMeant(call, body);
  const objectName = call.params.object ?? '';
  const before = installation.config.content;
  const part = before[body.action];
  const object = part?.objects?.[objectName];
  if (!object) {
    throw badInput([
      { in: 'path', name: 'objectName', detail: `${objectName} has no ${body.action} config.` },
    ]);
  }
  const patched = applyJsonPatch(object, body.changes);
  const content = {
    ...before,
    [body.action]: { ...part, objects: { ...part?.objects, [objectName]: patched } },
  } as ConfigContent;
  const touched = body.action === 'read' ? [objectName] : [];
  checkAndSample(call, integrationOf(call), content, touched, before);
  saveConfig(state, installation, content, installation.config.createdBy, now);
  startBackfills(state, installation, activeObjects(before), now);
  return ok(installationAnswer(state, installation));
}

export const installationRoutes = {
  listInstallations: (call) => listed(call, call.state.installations),
  listIntegrationInstallations: (call) => {
    const integration = integrationOf(call);
    return listed(
      call,
      call.state.installations.filter(({ integrationId }) => integrationId === integration.id),
    );
  },
  getInstallation: (call) => ok(installationAnswer(call.state, installationOf(call))),
  createInstallation,
  updateInstallation,
  patchObjectConfig,
  deleteInstallation: (call) => {
    removeInstallation(call.state, installationOf(call));
    return { status: 204 };
  },
} satisfies Partial<Record<OperationName, Handler>>;
