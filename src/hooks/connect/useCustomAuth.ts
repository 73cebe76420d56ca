import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useAmpersand } from '../../provider/contexts';
import { type CustomAuthArgs, CustomAuthSession } from '../../actions/connect/customAuthSession';

/** Signs a person in by several steps. */
export function useCustomAuth(args: CustomAuthArgs) {
  const services = useAmpersand('useConnect');
  const [first] = useState(args);
  const session = useMemo(() => new CustomAuthSession(services, first), [services, first]);
  const state = useSyncExternalStore(session.subscribe, session.snapshot, session.snapshot);
  useEffect(() => session.update(args));
  useEffect(() => () => session.unmount(), [session]);
  return { state, session };
}
