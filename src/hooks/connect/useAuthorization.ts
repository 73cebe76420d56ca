import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useAmpersand } from '../../provider/contexts';
import { type AuthorizationArgs, idle } from '../../actions/connect/authorizationState';
import type { ConnectRules } from './connectRules';

export type { AuthorizationState } from '../../actions/connect/authorizationState';

const idleSnapshot = () => idle;
const neverChanges = () => () => {};

/**
 * Signs a person in at the provider in another window, one at a time, and goes on with it after a reload.
 * @param rules Until they are fetched there is no `session`.
 * @param resumes `false` for a second one beside the one that goes on.
 */
export function useAuthorization(
  rules: ConnectRules | undefined,
  args: AuthorizationArgs,
  resumes = true,
) {
  const services = useAmpersand('useConnect');
  const { provider, groupRef, consumerRef } = args.who;
  const [first] = useState(args);
  const session = useMemo(
    () =>
      rules && new rules.AuthorizationSession(services, { provider, groupRef, consumerRef }, first),
    [rules, services, provider, groupRef, consumerRef, first],
  );
  const snapshot = session?.snapshot ?? idleSnapshot;
  const view = useSyncExternalStore(session?.subscribe ?? neverChanges, snapshot, snapshot);
  useEffect(() => session?.update(args));
  useEffect(() => {
    if (resumes) session?.mount();
    return () => session?.unmount();
  }, [session, resumes]);
  const { data, loadedAt } = args.connections;
  useEffect(() => {
    if (data) session?.resume(data, loadedAt);
  }, [session, data, loadedAt, view.resuming]);
  return { ...view, session };
}
