import type { ConsumerScope } from '../../api/types';
import { confirmsClaim, isAuthorized, madeByAnother } from '../../core/auth/authorization';
import type { AmpError } from '../../core/errors';
import type { Connection } from '../../core/types';
import type { AuthorizationFlow } from '../../oauth/AuthorizationFlow';
import type { AmpersandServices } from '../../provider/contexts';
import type { ConnectOptions } from './ConnectOptions';
import type { PendingAuthorization } from './pendingAuthorization';
import { toAmpError } from '../toAmpError';

/** Who signs in where. */
export type ConnectIdentity = Pick<
  ConnectOptions,
  'provider' | 'groupRef' | 'groupName' | 'consumerRef' | 'consumerName' | 'enableCSRFProtection'
>;

/** An answer that will not change by asking again. */
function isFinal(thrown: unknown): boolean {
  const { status, retryable } = toAmpError(thrown);
  return status !== undefined && [401, 403, 404].includes(status) && !retryable;
}

/** A refusal by the provider, as an error for the host. */
export function refusalOf(reason: string | undefined): AmpError {
  const told = reason ?? 'no reason given';
  const error = toAmpError(new Error(`The provider refused the sign-in: ${told}`));
  return { ...error, code: 'refused', detail: reason, retryable: true };
}

/** The questions that a sign-in asks the API: where to go, whether it took effect, whether a message is true. */
export function authorizationRequests(args: {
  services: AmpersandServices;
  who: () => ConnectIdentity;
  record: PendingAuthorization;
  onOffer: (connection: Connection | undefined) => void;
  /** The connection that was to be renewed is not there any more. */
  onGone: () => void;
}): Pick<AuthorizationFlow<Connection>, 'getUrl' | 'poll' | 'confirm'> {
  const { record, onOffer, onGone } = args;
  const { provider, groupRef, consumerRef } = args.who();
  const scope: ConsumerScope = { groupRef, consumerRef };
  const api = args.services.api.forConsumer(scope);
  const { baseline, renewing } = record;
  const flow = { provider, groupRef, consumerRef, renewing, baseline };
  return {
    async getUrl() {
      if (renewing) {
        return api.oauthUpdate(renewing).catch((thrown: unknown) => {
          if (toAmpError(thrown).code === 'notFound') onGone();
          throw thrown;
        });
      }
      const { groupName, consumerName, enableCSRFProtection } = args.who();
      return api.oauthConnect({
        provider,
        groupRef,
        groupName,
        consumerRef,
        consumerName,
        ...record.details,
        ...(enableCSRFProtection ? { enableCSRFProtection } : {}),
      });
    },
    async poll() {
      try {
        const now = await api.listConnections({ groupRef, provider });
        onOffer(madeByAnother({ ...flow, now }));
        return isAuthorized({ ...flow, now });
      } catch (thrown) {
        // Offline, busy, restarting: the next look may tell. Only a refusal of our key is an answer.
        if (isFinal(thrown)) throw thrown;
        return undefined;
      }
    },
    async confirm(message, known) {
      if (message.kind !== 'succeeded') return undefined;
      const claimed = await api.getConnection(message.connectionId);
      return confirmsClaim(claimed, { ...flow, known }) ? claimed : undefined;
    },
  };
}
