/** What the connect flow has loaded, and what has happened in it since. */
import type { ConsumerScope } from '../../api/types';
import type { AmpError } from '../../core/errors';
import type { AuthScheme, Connection, FieldSpec, Installation } from '../../core/types';
import type { Logo } from '../../theme/logo';
import type { Latest } from '../../utils/useLatest';
import type { ConnectNotice, ConnectOptions, FormIssue } from './ConnectOptions';

/** Package of your app that has to be installed at the provider before the sign-in. */
export interface PackageStep {
  /** `unknown` while the API is asked. */
  state: 'none' | 'unknown' | 'needed';
  url?: string;
  skip: () => void;
}

export interface ConnectFacts {
  scope: ConsumerScope;
  /** The group's connections at every provider, once loaded, and when that was (milliseconds since the epoch). */
  connections: { all?: Connection[]; listedAt: number };
  /** Installation of the `InstallationProvider` around the flow. */
  installation?: Installation;
  connection?: Connection;
  /** Connection that was found to be ended elsewhere. */
  ended?: Connection;
  scheme?: AuthScheme;
  /** Metadata that the connection lacks. */
  missing: FieldSpec[];
  packageStep: PackageStep;
  loaded: boolean;
  /** Why loading failed, or a wrong prop. */
  cause?: Error;
  reload: () => void;
  providerName: string;
  logo?: Logo;
  appName?: string;
}

export interface ConnectState {
  /** `true` while new details for the existing connection are typed. */
  editing: boolean;
  issues: FormIssue[];
  ended?: Connection;
  /** Ids of a connection and of the one that took its place. */
  replaced?: { from: string; to: string };
  notice?: ConnectNotice;
  /** The refusal that new details have been sent for. */
  answered?: AmpError;
}

export type LatestConnect = Latest<{ options: ConnectOptions; facts: ConnectFacts }>;
