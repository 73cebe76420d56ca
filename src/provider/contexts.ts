/** Every React context of the package. They are in one file, so that there is never a second copy of one. */
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Api } from '../api/types';
import { type AmpError, DeveloperError } from '../core/errors';
import type {
  Choices,
  Connection,
  FieldMapping,
  HostFieldMapping,
  HydratedRevision,
  Installation,
  Integration,
  Manifest,
  Project,
  ProviderInfo,
} from '../core/types';
import { type ResolvedLocalization, english } from '../locale/resolveLocalization';
import type { Appearance } from '../theme/appearance';
import type { Logo } from '../theme/logo';
import type { Store } from '../utils/Store';
import type { DraftStore } from '../actions/draftStore';
import type { LocalConfig } from '../actions/install/localConfigState';
import type { CallHost } from '../actions/callHost';
import type { AmpEvent } from '../actions/events';
import type { ErrorListener } from '../actions/reportError';
import type { AmpersandOptions } from './AmpersandOptions';

/** The services that live data and actions need. */
export interface AmpersandServices {
  api: Api;
  baseUrl: string;
  project: string;
  /** Distinguishes the credentials of two providers on one page. It is not the credential itself. */
  credentialId: string;
  queryClient: QueryClient;
  drafts: DraftStore;
  /** The host's name for its app; else the project's `appName`. */
  appName?: string;
  /** Email address or page where a customer gets help. */
  support?: { email?: string; url?: string };
  /** Returns the host's logo of a provider; nothing where the catalog's logo or a monogram is shown. */
  providerLogo: (provider: string) => Logo | null | undefined;
  /** `catalog` allows the (remote) pictures of the provider catalog. Default: none. */
  logos?: 'catalog' | 'none';
  /** Calls the host's `onEvent`. It never throws. */
  onEvent: (event: AmpEvent) => void;
  /** Calls the host's `onError`. It never throws. */
  onError: (error: AmpError) => void;
  /** Calls a function that the host passed to the provider. */
  callHost: CallHost;
}

/** Defaults of a first install. Default: everything that the integration declares is on. */
export interface InstallDefaults {
  read?: 'on' | 'off';
  write?: 'on' | 'off';
}

/** Integration and consumer of an installation, under the names of `@amp-labs/react`. */
export interface NamedInstallation {
  /** Name or id of the integration. */
  integrationNameOrId: string;
  /** Your id of the person. */
  consumerRef: string;
  consumerName?: string;
  /** Your id of the person's organization. */
  groupRef: string;
  groupName?: string;
}

/** Integration and consumer of an installation. */
export interface InstallationIdentity {
  /** Name of the integration, as in `amp.yaml`. */
  integration: string;
  /** Your id of the person. */
  consumerRef: string;
  consumerName?: string;
  /** Your id of the person's organization. */
  groupRef: string;
  groupName?: string;
  /** Your run-time mappings, by the provider's object name. */
  fieldMapping?: HostFieldMapping;
  defaults?: InstallDefaults;
}

/** Identity with each run-time mapping named. */
export interface LoadedIdentity extends Omit<InstallationIdentity, 'fieldMapping'> {
  fieldMapping?: FieldMapping;
}

/**
 * Progress of loading, by what a screen has to show: `loading` first wave · `failed` first wave failed · `unconnected` ·
 * `reading` second wave · `unreadable` second wave failed · `ready` · `badCredentials` installed, but the provider refuses
 * the sign-in, so that nothing can be changed.
 */
export type InstallationPhase =
  'loading' | 'failed' | 'unconnected' | 'reading' | 'unreadable' | 'ready' | 'badCredentials';

/** Thrown error, and its description for hosts. */
export interface ReportedError {
  cause: Error;
  error: AmpError;
}

/** Everything loaded for one installation. */
export interface InstallationData {
  phase: InstallationPhase;
  /** Error of the phases `failed` and `unreadable`. */
  error?: AmpError;
  /** The raw error that `error` describes. */
  cause?: Error;
  /** `cause` and `error` as the host hears them: for an integration that is missing, with the names that exist. */
  reported?: ReportedError;
  integrationInfo?: Integration;
  project?: Project;
  providerInfo?: ProviderInfo;
  /** `undefined` while loading, `null` when nothing is installed. */
  installation?: Installation | null;
  connections?: Connection[];
  /** The installation's own, else the one that fits the person. */
  connection?: Connection;
  hydrated?: HydratedRevision;
  manifest?: Manifest;
  /** The saved choices, or the defaults of a first install. */
  base?: Choices;
  /** Version of `base`; it changes when somebody saves. */
  baseStamp: string;
  draftKey?: string;
  isFetching: boolean;
  /** Loads again what failed, or else everything that may have changed. */
  reload: () => Promise<void>;
  /** Reads the account's fields again. */
  rehydrate: () => Promise<HydratedRevision | undefined>;
}

/** Value that an `InstallationProvider` shares with the hooks below it. */
export interface InstallationContextValue extends LoadedIdentity {
  /** Name of the provider, once the integration is loaded. */
  provider?: string;
  data: InstallationData;
  drafts: DraftStore;
  /** Edits of `useLocalConfig`, shared by everything below. */
  localConfig: Store<LocalConfig>;
}

export const AmpersandContext = /* @__PURE__ */ createContext<AmpersandServices | null>(null);

/** Options of the nearest `AmpersandProvider`, as the host passed them. */
export interface GivenOptions {
  options: AmpersandOptions;
  /** Project id or name; empty where none was passed. */
  projectIdOrName: string;
}

/** Public as `AmpersandContext`. */
export const GivenOptionsContext = /* @__PURE__ */ createContext<GivenOptions | null>(null);
export const LocalizationContext = /* @__PURE__ */ createContext<ResolvedLocalization>(english);
/** Logo of the host's app. Not a service: an inline element is a new value on each render of the host. */
export const AppLogoContext = /* @__PURE__ */ createContext<Logo | null | undefined>(undefined);
export const AppearanceContext = /* @__PURE__ */ createContext<Appearance>({});
export const InstallationContext = /* @__PURE__ */ createContext<InstallationContextValue | null>(
  null,
);

/** Services of one flow, shared by everything inside the component that the host rendered. */
export interface FlowServices {
  /** Calls `onError` of the component. It never throws. */
  onError: ErrorListener;
  /** Remembers the screen that is shown. Returns `true` when it is another one than before. */
  swapScreen: (screen: string) => boolean;
}

/** `null` for a hook that a host uses by itself. */
export const FlowContext = /* @__PURE__ */ createContext<FlowServices | null>(null);

/** Services that `Root` provides to everything inside it. */
export interface RootServices {
  /** Announces a sentence once, through the root's polite live region. Returns a function that takes it back. */
  announce: (sentence: string) => () => void;
  /** Node that dialogs are rendered into; `null` on a server and in the first render. */
  portalNode: HTMLElement | null;
  /** Level of the screen's own heading; parts inside go down from here. */
  headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** Tells the root which screen is shown. Returns the screen before, if there was one. */
  swapScreen?: (id: string) => string | undefined;
}

export const RootContext = /* @__PURE__ */ createContext<RootServices>({
  announce: () => () => {},
  portalNode: null,
  headingLevel: 2,
});

/** Returns the services. Throws a `DeveloperError` outside an `AmpersandProvider`. */
export function useAmpersand(caller: string): AmpersandServices {
  const services = useContext(AmpersandContext);
  if (!services) {
    throw new DeveloperError(
      `${caller} needs an <AmpersandProvider> above it. Wrap your app, or the page that shows it, in <AmpersandProvider options={{ project, apiKey }}>.`,
    );
  }
  return services;
}
