import { useEffect, useMemo } from 'react';
import {
  type AuthorizationArgs,
  AuthorizationSession,
} from '../../actions/connect/AuthorizationSession';
import type { AuthorizationView } from '../../actions/connect/authorizationState';
import { useAmpersand } from '../../provider/contexts';
import { useLatest } from '../../utils/useLatest';
import { useStore } from '../../utils/useStore';

export interface UseAuthorizationResult extends AuthorizationView {
  session: AuthorizationSession;
}

/**
 * Sign-ins in another window, one at a time. They continue after a reload.
 * @param resumes `false` for a second hook beside the one that continues them. Default `true`.
 */
export function useAuthorization(args: AuthorizationArgs, resumes = true): UseAuthorizationResult {
  const services = useAmpersand('useConnect');
  const { provider, groupRef, consumerRef } = args.identity;
  const latest = useLatest(args);
  const session = useMemo(
    () => new AuthorizationSession(services, { provider, groupRef, consumerRef }, latest),
    [services, provider, groupRef, consumerRef, latest],
  );
  const view = useStore(session.view);
  useEffect(() => {
    if (resumes) session.mount();
    return () => session.unmount();
  }, [session, resumes]);
  const { all, listedAt } = args.connections;
  useEffect(() => {
    if (all) session.resume(all, listedAt);
  }, [session, all, listedAt, view.resuming]);
  return { ...view, session };
}
