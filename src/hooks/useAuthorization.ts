import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useAmpersand } from '../provider/contexts';
import { type AuthorizationArgs, AuthorizationSession } from './authorizationSession';
import { pendingKeyOf } from './pendingAuthorization';

export type { AuthorizationState } from './authorizationSession';

/**
 * Signs a person in at the provider in another window, one at a time, and goes on with it after a reload.
 * @param resumes `false` for a second one beside the one that goes on.
 */
export function useAuthorization(args: AuthorizationArgs, resumes = true) {
  const services = useAmpersand('useConnect');
  const { provider, groupRef, consumerRef } = args.who;
  const { baseUrl, project } = services;
  const key = pendingKeyOf({ baseUrl, project, provider, groupRef, consumerRef });
  const [first] = useState(args);
  const session = useMemo(
    () => new AuthorizationSession(services, key, first),
    [services, key, first],
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
