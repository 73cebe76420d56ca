import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useAmpersand } from '../../provider/contexts';
import { AuthorizationSession } from '../../actions/connect/authorizationSession';
import type { AuthorizationArgs } from '../../actions/connect/authorizationState';

export type { AuthorizationState } from '../../actions/connect/authorizationState';

/**
 * Signs a person in at the provider in another window, one at a time, and goes on with it after a reload.
 * @param resumes `false` for a second one beside the one that goes on.
 */
export function useAuthorization(args: AuthorizationArgs, resumes = true) {
  const services = useAmpersand('useConnect');
  const { provider, groupRef, consumerRef } = args.who;
  const [first] = useState(args);
  const session = useMemo(
    () => new AuthorizationSession(services, { provider, groupRef, consumerRef }, first),
    [services, provider, groupRef, consumerRef, first],
  );
  const view = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
  useEffect(() => session.update(args));
  useEffect(() => {
    if (resumes) session.mount();
    return () => session.unmount();
  }, [session, resumes]);
  const { data, loadedAt } = args.connections;
  useEffect(() => {
    if (data) session.resume(data, loadedAt);
  }, [session, data, loadedAt, view.resuming]);
  return { ...view, session };
}
