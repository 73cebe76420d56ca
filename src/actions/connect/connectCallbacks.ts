import type { AmpError } from '../../core/errors';
import type { Connection } from '../../core/types';
import type { AmpersandServices } from '../../provider/contexts';
import { dropConnection, storeConnection } from '../queries/connectionCache';
import type { ConnectFacts, ConnectState, LatestConnect } from './ConnectFacts';
import type { ConnectNotice } from './ConnectOptions';
import type { PendingAuthorization } from './authorizationState';
import { type Settlement, replaceConnection } from './makeConnection';

/** Where the person signed in: in the provider's window, or by details typed here. */
type Way = 'window' | 'form';

/** Result of signing in again. Another account than before comes first: the settings stay, but the data changes. */
function noticeOf(
  before: Connection | undefined,
  after: Connection,
  way: Way,
): ConnectNotice | undefined {
  if (!before) return undefined;
  for (const name of ['providerWorkspaceRef', 'providerConsumerRef'] as const) {
    const [from, to] = [before[name], after[name]];
    if (from && to && from !== to) return { code: 'otherAccount', before: from, after: to };
  }
  return { code: way === 'window' ? 'signedInAgain' : 'detailsInUse' };
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
  /** Tells a screen reader that the sign-in worked. Without a notice the connection is new. */
  announce: (notice: ConnectNotice | undefined, provider: string) => void;
}) {
  const { services, latest, change, report, announce } = args;

  const settle = (made: Connection, { isNew, replaced, isGone }: Settlement, way: Way) => {
    const { options, facts } = latest.current;
    const before = facts.connections.all?.find(({ id }) => id === made.id);
    const notice = noticeOf(replaced ?? before, made, way);
    change({
      editing: false,
      ended: undefined,
      answered: options.refusal,
      notice,
      ...(replaced && { replaced: { from: replaced.id, to: made.id } }),
    });
    announce(notice, facts.providerName);
    storeConnection(services, facts.scope, made);
    if (replaced && isGone) dropConnection(services, facts.scope, replaced.id);
    if (!isNew) return;
    options.onConnectSuccess?.(made);
    options.onSuccess?.(made.id);
    if (options.redirectUrl) window.location.assign(options.redirectUrl);
  };

  return {
    onDone: (made: Connection, settlement: Settlement) => settle(made, settlement, 'form'),
    onCompleted(made: Connection, record: PendingAuthorization): void | Promise<void> {
      const { facts } = latest.current;
      const { ended: replaced } = facts;
      const finish = (isGone?: boolean) =>
        settle(made, { isNew: record.renewing !== made.id, replaced, isGone }, 'window');
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
