import { useEffect, useMemo } from 'react';
import type {
  AuthorizationArgs,
  AuthorizationSession,
} from '../../actions/connect/AuthorizationSession';
import type { AuthorizationView } from '../../actions/connect/authorizationState';
import {
  type CredentialsArgs,
  CredentialsSession,
  type CredentialsState,
} from '../../actions/connect/CredentialsSession';
import {
  type CustomAuthArgs,
  CustomAuthSession,
  type CustomAuthState,
} from '../../actions/connect/CustomAuthSession';
import { useAmpersand } from '../../provider/contexts';
import { useOwnedLatest } from '../../utils/useOwnedLatest';
import { useStore } from '../../utils/useStore';
import { useAuthorization } from './useAuthorization';

export interface SignInSessions {
  authorization: AuthorizationSession;
  steps: CustomAuthSession;
  credentials: CredentialsSession;
}

export interface SignInStates {
  authorization: AuthorizationView;
  steps: CustomAuthState;
  credentials: CredentialsState;
}

/** The three ways to sign in: in another window, in several steps, and with credentials typed here. */
export function useSignInSessions(
  owner: string,
  args: AuthorizationArgs & CustomAuthArgs & CredentialsArgs,
): {
  sessions: SignInSessions;
  states: SignInStates;
} {
  const services = useAmpersand('useConnect');
  const latest = useOwnedLatest(owner, args);
  const { session: authorization, ...view } = useAuthorization(args);
  const steps = useMemo(() => new CustomAuthSession(services, latest), [services, latest]);
  useEffect(() => () => steps.unmount(), [steps]);
  const credentials = useMemo(() => new CredentialsSession(services, latest), [services, latest]);
  const sessions = useMemo(
    () => ({ authorization, steps, credentials }),
    [authorization, steps, credentials],
  );
  return {
    sessions,
    states: {
      authorization: view,
      steps: useStore(steps.state),
      credentials: useStore(credentials.state),
    },
  };
}
