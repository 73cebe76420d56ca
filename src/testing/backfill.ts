/** Backfills after an install. Their progress is a function of time. */
import type { IntegrationObject } from '../api/wire/manifest';
import type { BackfillProgress, Operation } from '../api/wire/operation';
import { accountOf, objectOf } from './accounts';
import { isoTime, nextId } from './state';
import type { EmulatorState, StoredBackfill, StoredInstallation } from './types';

const RECORDS_PER_SECOND = 400;

function wantsBackfill({ backfill }: IntegrationObject): boolean {
  const period = backfill?.defaultPeriod;
  return Boolean(period?.fullHistory || (period?.days ?? 0) > 0);
}

/** Starts the backfill of each object that is newly read. */
export function startBackfills(
  state: EmulatorState,
  installation: StoredInstallation,
  before: string[],
  now: number,
): void {
  const integration = state.integrations.find(({ id }) => id === installation.integrationId);
  const objects = installation.config.content.read?.objects ?? {};
  for (const declared of integration?.latestRevision.content.read?.objects ?? []) {
    const { objectName } = declared;
    const isRead = Object.hasOwn(objects, objectName) && !objects[objectName]?.disabled;
    if (!isRead || before.includes(objectName) || !wantsBackfill(declared)) continue;
    const operation = addOperation(
      state,
      installation,
      { objects: [objectName], status: 'in_progress' },
      now,
    );
    state.backfills.push({
      installationId: installation.id,
      objectName,
      operationId: operation.id,
      recordsProcessed: 0,
      total: objectOf(state, integration?.provider ?? '', objectName)?.records ?? 500,
      startedAt: now,
      createTime: isoTime(now),
    });
  }
}

interface NewOperation {
  objects: string[];
  status: 'success' | 'failure' | 'in_progress';
  actionType?: string;
  result?: string;
}

export function addOperation(
  state: EmulatorState,
  installation: StoredInstallation,
  { objects, status, actionType = 'read', result }: NewOperation,
  now: number,
): Operation {
  const operation: Operation = {
    id: nextId(state, 'op'),
    projectId: installation.projectId,
    integrationId: installation.integrationId,
    installationId: installation.id,
    configId: installation.config.id,
    actionType,
    status,
    ...(result !== undefined && { result }),
    metadata: { objects },
    createTime: isoTime(now),
  };
  state.operations.unshift(operation);
  state.logs[operation.id] = [
    {
      timestamp: isoTime(now),
      severity: 'INFO',
      message: {
        msg: `Started ${actionType} of ${objects.join(', ')}`,
        operation_id: operation.id,
      },
    },
    ...(status === 'failure'
      ? [
          {
            timestamp: isoTime(now + 1200),
            severity: 'ERROR',
            message: {
              msg: `The ${actionType} failed`,
              error: result ?? 'The provider did not answer.',
              operation_id: operation.id,
            },
          },
        ]
      : []),
  ];
  installation.lastOperationStatus = status;
  return operation;
}

/** Progress of a backfill; ends its operation once it is complete. */
export function progressOf(
  state: EmulatorState,
  backfill: StoredBackfill,
  provider: string,
  now: number,
): BackfillProgress {
  const { total, startedAt, ...progress } = backfill;
  const read = Math.floor(((now - startedAt) / 1000) * RECORDS_PER_SECOND);
  const recordsProcessed = Math.min(total, Math.max(backfill.recordsProcessed, read));
  backfill.recordsProcessed = recordsProcessed;
  const operation = state.operations.find(({ id }) => id === backfill.operationId);
  if (operation?.status === 'in_progress' && recordsProcessed === total) {
    operation.status = 'success';
    const installation = state.installations.find(({ id }) => id === backfill.installationId);
    if (installation) installation.lastOperationStatus = 'success';
  }
  return {
    ...progress,
    recordsProcessed,
    ...(accountOf(state, provider).knowsTotals && { recordsEstimatedTotal: total }),
    updateTime: isoTime(now),
  };
}
