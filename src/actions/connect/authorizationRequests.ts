import type { ConsumerScope } from '../../api/types';
import { confirmsClaim, isAuthorized, madeByAnother } from '../../core/auth/authorization';
import { type AmpError, apiErrorOf, statusOf } from '../../core/errors';
import type { Connection } from '../../core/types';
import type { AuthorizationFlow } from '../../oauth/AuthorizationFlow';
import type { AmpersandServices } from '../../provider/contexts';
import { toAmpError } from '../reportError';
import type { ConnectIdentity } from './ConnectOptions';
import type { PendingAuthorization } from './authorizationState';

/** Whether an answer stays the same however often the request is repeated. */
function isFinal(thrown: unknown): boolean {
  const { status, retryable } = apiErrorOf(thrown) ?? {};
  return status !== undefined && [401, 403, 404].includes(status) && !retryable;
}

/** The error for a sign-in that the provider refused. */
export function refusalOf(reason: string | undefined): AmpError {
  const words = reason ?? 'no reason given';
  const error = toAmpError(new Error(`The provider refused the sign-in: ${words}`));
  return { ...error, code: 'refused', detail: reason, retryable: true };
}

/** Requests of a sign-in: where to go, whether it took effect, and whether a message is true. */
export function authorizationRequests(args: {
  services: AmpersandServices;
  identity: () => ConnectIdentity;
  record: PendingAuthorization;
  onOffer: (connection: Connection | undefined) => void;
  /** The connection that was to be renewed does not exist any more. */
  onGone: () => void;
}): Pick<AuthorizationFlow<Connection>, 'getUrl' | 'poll' | 'confirm'> {
  const { record, onOffer, onGone } = args;
  const { provider, groupRef, consumerRef } = args.identity();
  const scope: ConsumerScope = { groupRef, consumerRef };
  const api = args.services.api.forConsumer(scope);
  const { baseline, renewing } = record;
  const flow = { provider, groupRef, consumerRef, renewing, baseline };
  return {
    async getUrl() {
      if (renewing) {
        return api.oauthUpdate(renewing).catch((thrown: unknown) => {
          if (statusOf(thrown) === 404) onGone();
          throw thrown;
        });
      }
      const { groupName, consumerName, enableCSRFProtection } = args.identity();
      return api.oauthConnect({
        provider,
        groupRef,
        groupName,
        consumerRef,
        consumerName,
        ...record.details,
        ...(enableCSRFProtection && { enableCSRFProtection }),
      });
    },
    async poll() {
      try {
        const now = await api.listConnections({ groupRef, provider });
        onOffer(madeByAnother({ ...flow, now }));
        return isAuthorized({ ...flow, now });
      } catch (thrown) {
        // A network that is down or a busy server may answer the next time. Only a refused credential ends the sign-in.
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
