import type { AmpError } from '../../core/errors';
import type { Connection } from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import { dropConnection, storeConnection } from '../queries/connectionCache';
import type { PendingAuthorization } from './authorizationState';
import type { ConnectFacts, ConnectState, LatestConnect } from './ConnectFacts';
import type { ConnectNotice } from './ConnectOptions';
import { replaceConnection } from './replaceConnection';
import type { Settlement } from './sendCredentials';

/** Notice of another account than before: the settings stay, but the data changes. */
function noticeOf(before: Connection | undefined, after: Connection): ConnectNotice | undefined {
  for (const name of ['providerWorkspaceRef', 'providerConsumerRef'] as const) {
    const [from, to] = [before?.[name], after[name]];
    if (from && to && from !== to) return { code: 'otherAccount', before: from, after: to };
  }
  return undefined;
}

/** Moves the installation on screen from a connection that was ended elsewhere to the new one. */
function moveToNew(
  services: AmpersandServices,
  { scope, ended: from, installation }: ConnectFacts,
  to: Connection,
): Promise<boolean> | undefined {
  if (!from || installation?.connection.id !== from.id) return undefined;
  return replaceConnection({ services, scope, from, to, installation });
}

/** Consequences of a sign-in for the cache, the flow's state and the host, the same for every way to sign in. */
export function createConnectCallbacks(args: {
  services: AmpersandServices;
  latest: LatestConnect;
  change: (change: Partial<ConnectState>) => void;
  report: (thrown: unknown, error: AmpError) => void;
}) {
  const { services, latest, change, report } = args;

  const onDone = (made: Connection, { isNew, replaced, isGone }: Settlement) => {
    const { options, facts } = latest.current;
    const before = facts.connections.all?.find(({ id }) => id === made.id);
    change({
      editing: false,
      ended: undefined,
      answered: options.refusal,
      notice: noticeOf(replaced ?? before, made),
      ...(replaced && { replaced: { from: replaced.id, to: made.id } }),
    });
    storeConnection(services, facts.scope, made);
    if (replaced && isGone) dropConnection(services, facts.scope, replaced.id);
    if (!isNew) return;
    options.onConnectSuccess?.(made);
    if (options.redirectUrl) window.location.assign(options.redirectUrl);
  };

  return {
    onDone,
    onCompleted(made: Connection, record: PendingAuthorization): void | Promise<void> {
      const { facts } = latest.current;
      const { ended: replaced } = facts;
      const finish = (isGone?: boolean) =>
        onDone(made, { isNew: record.renewing !== made.id, replaced, isGone });
      const move = moveToNew(services, facts, made);
      return move ? move.then(finish) : finish();
    },
    onGone(connectionId: string): void {
      const { facts } = latest.current;
      change({ editing: false, ended: facts.connection });
      dropConnection(services, facts.scope, connectionId);
    },
    onCancelled: (): void => latest.current.options.onCancel?.(),
    onFailed: report,
  };
}
