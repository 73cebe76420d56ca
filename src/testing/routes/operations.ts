import { progressOf } from '../backfill';
import { type Call, type Handler, checkGroup, installationOf, integrationOf, ok } from '../context';
import type { OperationName } from '../operations';
import { Refusal, badRequest, notFound } from '../problems';

const PAGE_SIZE = 20;

function pageSizeOf({ query }: Call): number {
  if (query.pageSize === undefined) return PAGE_SIZE;
  const size = Number(query.pageSize);
  if (Number.isInteger(size) && size > 0) return size;
  throw badRequest([{ in: 'query', name: 'pageSize', detail: 'pageSize must be a whole number.' }]);
}

function listOperations(call: Call) {
  const { id } = installationOf(call);
  const all = call.state.operations.filter(({ installationId }) => installationId === id);
  const start = Number(call.query.pageToken ?? 0);
  const end = start + pageSizeOf(call);
  const done = end >= all.length;
  return ok({
    results: all.slice(start, end),
    pagination: { done, ...(!done && { nextPageToken: String(end) }) },
  });
}

function operationOf(call: Call) {
  const id = call.params.operation ?? '';
  const found = call.state.operations.find((operation) => operation.id === id);
  if (!found) throw notFound('Operation', id);
  const installation = call.state.installations.find((one) => one.id === found.installationId);
  checkGroup(call, installation?.group?.groupRef);
  return found;
}

function getBackfillProgress(call: Call) {
  const { id } = installationOf(call);
  const objectName = call.params.object ?? '';
  const found = call.state.backfills.findLast(
    (backfill) => backfill.installationId === id && backfill.objectName === objectName,
  );
  if (!found) throw new Refusal(404, `There is no backfill of ${objectName}.`);
  return ok(progressOf(call.state, found, integrationOf(call).provider, call.now));
}

export const operationRoutes = {
  listOperations,
  getOperation: (call) => ok(operationOf(call)),
  listOperationLogs: (call) => ok(call.state.logs[operationOf(call).id] ?? []),
  getBackfillProgress,
} satisfies Partial<Record<OperationName, Handler>>;
