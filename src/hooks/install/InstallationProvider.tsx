import { type ReactNode, useMemo } from 'react';
import type {
  Choices,
  Connection,
  FieldMapping,
  HydratedRevision,
  Installation,
  Integration,
  Manifest,
  Project,
  ProviderInfo,
} from '../../core/types';
import type { AmpError } from '../../core/errors';
import { requireTexts } from '../../core/requireTexts';
import { InstallationContext } from '../../provider/contexts';
import type { DraftStore } from '../../actions/draftStore';
import { useInstallationData } from './useInstallationData';
import { useStable } from '../../utils/useStable';

/** What a person starts with before the first install. Default: everything the builder declared is on. */
export interface InstallDefaults {
  read?: 'on' | 'off';
  write?: 'on' | 'off';
}

/** For whom what is installed. */
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
  fieldMapping?: FieldMapping;
  defaults?: InstallDefaults;
}

export interface InstallationProviderProps extends InstallationIdentity {
  children?: ReactNode;
}

/**
 * How far loading is, as the next thing a screen has to show:
 * `loading` wave 1 · `failed` wave 1 · `unconnected` · `reading` wave 2 · `unreadable` wave 2 failed ·
 * `ready` all there · `badCredentials` installed, but the provider refuses the sign-in (read-only).
 */
export type InstallationPhase =
  'loading' | 'failed' | 'unconnected' | 'reading' | 'unreadable' | 'ready' | 'badCredentials';

/** Everything loaded for one installation. */
export interface InstallationData {
  phase: InstallationPhase;
  /** For `failed` and `unreadable`. */
  error?: AmpError;
  /** The raw error that `error` describes. */
  cause?: Error;
  /** The raw error as the host hears it: for an integration that is missing, with the names that exist. */
  failure?: Error;
  integrationInfo?: Integration;
  project?: Project;
  providerInfo?: ProviderInfo;
  /** `undefined`: not known yet. `null`: nothing is installed. */
  installation?: Installation | null;
  connections?: Connection[];
  /** The installation's own, else the group's usable one. */
  connection?: Connection;
  hydrated?: HydratedRevision;
  manifest?: Manifest;
  /** The server's side: the saved choices, or the defaults of a first install. */
  base?: Choices;
  /** Names that side, to notice when it moves. */
  baseStamp: string;
  draftKey?: string;
  isFetching: boolean;
  /** Asks for everything that failed or may have changed again. */
  reload: () => Promise<void>;
  /** Reads the account's fields again, for *Check again*. */
  rehydrate: () => Promise<HydratedRevision | undefined>;
}

/** What hooks inside an `InstallationProvider` find. */
export interface InstallationContextValue extends InstallationIdentity {
  /** The provider's name, once the integration is loaded. */
  provider?: string;
  data: InstallationData;
  drafts: DraftStore;
}

/**
 * Loads one integration for one group and shares it with the hooks below. `InstallIntegration` has one of its own;
 * put it around your own screens, or around a `FieldMappingPicker`. Several of the same load once.
 */
export function InstallationProvider({ children, ...identity }: InstallationProviderProps) {
  const { integration, groupRef, consumerRef } = identity;
  requireTexts({ integration, groupRef, consumerRef });
  const stable = useStable(identity);
  const { data, drafts } = useInstallationData(stable);
  const provider = data.integrationInfo?.provider;
  const value = useMemo<InstallationContextValue>(
    () => ({ ...stable, provider, data, drafts }),
    [stable, provider, data, drafts],
  );
  return <InstallationContext.Provider value={value}>{children}</InstallationContext.Provider>;
}
