/** Every React context of the package. One file, so that two copies can never come about. */
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
import type { LocalConfig } from '../actions/install/localConfig';
import type { CallHost } from '../actions/callHost';
import type { AmpEvent } from '../actions/events';
import type { ErrorListener } from '../actions/reportError';
import type { AmpersandOptions } from './AmpersandOptions';

/** The services that live data and actions need. */
export interface AmpersandServices {
  api: Api;
  baseUrl: string;
  project: string;
  /** Tells the credentials of two providers on one page apart; not the credential itself. */
  credentialId: string;
  queryClient: QueryClient;
  drafts: DraftStore;
  /** The host's name for its app; else the project's `appName`. */
  appName?: string;
  /** Where a customer gets help: an address or a link. */
  support?: { email?: string; url?: string };
  /** The host's logo of a provider; nothing where the catalog's, or else a monogram, is shown. */
  providerLogo: (provider: string) => Logo | null | undefined;
  /** `catalog` allows the (remote) pictures of the provider catalog. Default: none. */
  logos?: 'catalog' | 'none';
  /** Tells the host's `onEvent`. Never fails. */
  onEvent: (event: AmpEvent) => void;
  /** Tells the host's `onError`. Never fails. */
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

/** What was thrown, and how hosts know it. */
export interface ReportedError {
  cause: Error;
  error: AmpError;
}

/** Everything loaded for one installation. */
export interface InstallationData {
  phase: InstallationPhase;
  /** For `failed` and `unreadable`. */
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

/** What an `InstallationProvider` shares with the hooks below it. */
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

/** What everything inside one flow shares about the component that a host put there. */
export interface FlowServices {
  /** Tells `onError` of the component. */
  onError: ErrorListener;
  /** Notes the screen that is shown, and says whether it is another one than before. */
  swapScreen: (screen: string) => boolean;
}

/** `null` for a hook that a host uses by itself. */
export const FlowContext = /* @__PURE__ */ createContext<FlowServices | null>(null);

/** What `Root` gives everything inside it. */
export interface RootServices {
  /** Says a sentence once through the root's polite live region. */
  announce: (sentence: string) => () => void;
  /** Where dialogs are put. */
  portalNode: HTMLElement | null;
  /** Level of the screen's own heading; parts inside go down from here. */
  headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** Tells the root which screen is shown now; returns the one before, if any. */
  swapScreen?: (id: string) => string | undefined;
}

export const RootContext = /* @__PURE__ */ createContext<RootServices>({
  announce: () => () => {},
  portalNode: null,
  headingLevel: 2,
});

/** The services; outside an `AmpersandProvider` this throws and says so. */
export function useAmpersand(caller: string): AmpersandServices {
  const services = useContext(AmpersandContext);
  if (!services) {
    throw new DeveloperError(
      `${caller} needs an <AmpersandProvider> above it. Wrap your app, or the page that shows it, in <AmpersandProvider options={{ project, apiKey }}>.`,
    );
  }
  return services;
}
