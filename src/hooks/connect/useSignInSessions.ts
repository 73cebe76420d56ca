import { useEffect, useMemo } from 'react';
import { AuthorizationSession } from '../../actions/connect/AuthorizationSession';
import {
  type CredentialsArgs,
  CredentialsSession,
  type CredentialsState,
} from '../../actions/connect/CredentialsSession';
import { type CustomAuthArgs, CustomAuthSession } from '../../actions/connect/CustomAuthSession';
import type {
  AuthorizationArgs,
  AuthorizationView,
  CustomAuthState,
} from '../../actions/connect/authorizationState';
import { connect } from '../../locale/en/connect';
import { useAmpersand } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';
import { useLatest } from '../../utils/useLatest';
import { useOwnedLatest } from '../../utils/useOwnedLatest';
import { useStore } from '../../utils/useStore';

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

/** Text of the sign-in window until the provider's page is loaded. */
export function useWindowWords(provider: string): { title: string; text: string } {
  const { windowTitle, windowText } = useMessages(connect);
  return { title: windowTitle({ provider }), text: windowText };
}
