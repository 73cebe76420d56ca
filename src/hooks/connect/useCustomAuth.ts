import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useAmpersand } from '../../provider/contexts';
import type { ConnectRules } from './connectRules';
import type { CustomAuthArgs, CustomAuthState } from '../../actions/connect/customAuthSession';

const idle: CustomAuthState = { status: 'idle' };
const idleSnapshot = () => idle;
const neverChanges = () => () => {};

/** Signs a person in by several steps. Until the rules are fetched there is no `session`. */
export function useCustomAuth(rules: ConnectRules | undefined, args: CustomAuthArgs) {
  const services = useAmpersand('useConnect');
  const [first] = useState(args);
  const session = useMemo(
    () => rules && new rules.CustomAuthSession(services, first),
    [rules, services, first],
  );
  const snapshot = session?.snapshot ?? idleSnapshot;
  const state = useSyncExternalStore(session?.subscribe ?? neverChanges, snapshot, snapshot);
  useEffect(() => session?.update(args));
  useEffect(() => () => session?.unmount(), [session]);
  return { state, session };
}
