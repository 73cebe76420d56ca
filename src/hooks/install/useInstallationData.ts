import { useCallback, useMemo, useState } from 'react';
import { type DraftStore, draftKeyOf, stampOf } from '../../actions/draftStore';
import { queries } from '../../actions/queries/options';
import { defaultChoices, readConfig } from '../../core/config/read';
import { hydratePlain } from '../../core/hydratePlain';
import { parseManifest } from '../../core/manifest';
import type { MappingEngine } from '../../core/mapping/engine';
import type {
  Choices,
  HydratedRevision,
  Installation,
  Integration,
  Manifest,
} from '../../core/types';
import { type LazyState, useLazyPart } from '../../provider/LazyPart';
import type { InstallationData, LoadedIdentity, InstallationPhase } from '../../provider/contexts';
import { lazyEngine } from '../../provider/lazyEngine';
import {
  type InstallationQueries,
  useInstallationQueries,
  useRehydrateOnReconnect,
} from './useInstallationQueries';
import { useLoadFailure } from './useLoadFailure';

type Engine = LazyState<MappingEngine>;

function phaseOf(loaded: InstallationQueries, engine: Engine): InstallationPhase {
  const { integration, installations, connections, hydrated, provider } = loaded;
  const { installation, connection } = loaded;
  if (integration.isError || installations.isError || connections.isError) {
    const everythingThere = integration.data && installations.data && connections.data;
    if (!everythingThere) return 'failed';
  }
  if (installation === null && engine.error) return 'failed';
  if (installation === undefined || !connections.data) return 'loading';
  if (installation && connection?.status === 'bad_credentials') return 'badCredentials';
  if (!connection || connection.status === 'bad_credentials') return 'unconnected';
  if (!hydrated.data) return hydrated.isError ? 'unreadable' : 'reading';
  const isComplete = !provider.isPending && (installation !== null || engine.part !== undefined);
  return isComplete ? 'ready' : 'reading';
}

function causeOf(
  phase: InstallationPhase,
  loaded: InstallationQueries,
  engine: Engine,
): Error | undefined {
  if (phase === 'unreadable') return loaded.hydrated.error ?? undefined;
  if (phase !== 'failed') return undefined;
  const { integration, installations, connections } = loaded;
  return integration.error ?? installations.error ?? connections.error ?? engine.error;
}

/**
 * The account's fields. The last ones stay while they are read again, and while an installation's account cannot be
 * read. Without earlier ones such an installation shows the fields that the builder declared.
 */
function useShownRevision(
  phase: InstallationPhase,
  { hydrated, integration, installation }: InstallationQueries,
): HydratedRevision | undefined {
  const latest = integration.data?.latestRevision;
  const isCutOff =
    phase === 'badCredentials' ||
    (Boolean(installation) && (phase === 'unreadable' || phase === 'failed'));
  const plain = useMemo(
    () => (isCutOff && latest ? hydratePlain(latest) : undefined),
    [isCutOff, latest],
  );
  const [last, setLast] = useState<HydratedRevision>();
  const held = isCutOff || phase === 'reading' ? (last ?? plain) : undefined;
  const shown = hydrated.data ?? held;
  if (shown !== last) setLast(shown);
  return shown;
}

function useManifestModel(
  phase: InstallationPhase,
  loaded: InstallationQueries,
  { fieldMapping }: LoadedIdentity,
): Manifest | undefined {
  const hydrated = useShownRevision(phase, loaded);
  const revision = loaded.integration.data?.latestRevision.content;
  const content = loaded.installation?.config.content;
  return useMemo(
    () => hydrated && parseManifest({ hydrated, revision, fieldMapping, content }),
    [hydrated, revision, fieldMapping, content],
  );
}

function useBase(
  manifest: Manifest | undefined,
  installation: Installation | null | undefined,
  engine: MappingEngine | undefined,
  defaults: LoadedIdentity['defaults'],
): Choices | undefined {
  return useMemo(() => {
    if (!manifest || installation === undefined) return undefined;
    if (installation) return readConfig({ content: installation.config.content, manifest });
    return engine?.prefillMappings(manifest, defaultChoices({ manifest, defaults }));
  }, [manifest, installation, defaults, engine]);
}

/** Repeats what failed, or else everything of this group that is on screen. */
function useReload(loaded: InstallationQueries, engine: Engine, groupRef: string) {
  const { services, hydrated } = loaded;
  const isEngineMissing = engine.error !== undefined;
  const reload = useCallback(async () => {
    // Another failure is in the engine's state.
    if (isEngineMissing) lazyEngine.load().catch(() => {});
    const { queryClient } = services;
    const ours = { queryKey: queries.root(services), type: 'active' } as const;
    const failed = queryClient.getQueryCache().findAll({
      ...ours,
      predicate: ({ queryKey, state }) =>
        state.status === 'error' && (queryKey[4] === groupRef || queryKey[4] === undefined),
    });
    const hashes = new Set(failed.map((query) => query.queryHash));
    await queryClient.refetchQueries({
      ...ours,
      predicate: ({ queryHash, queryKey }) =>
        hashes.size > 0 ? hashes.has(queryHash) : queryKey[4] === groupRef,
    });
  }, [services, groupRef, isEngineMissing]);
  const { refetch } = hydrated;
  const rehydrate = useCallback(async () => (await refetch()).data, [refetch]);
  return { reload, rehydrate };
}

function keyFor(
  loaded: InstallationQueries,
  identity: LoadedIdentity,
  info: Integration | undefined,
): string | undefined {
  if (!info) return undefined;
  const { baseUrl, project } = loaded.services;
  const { groupRef, consumerRef } = identity;
  return draftKeyOf({ baseUrl, project, integrationId: info.id, groupRef, consumerRef });
}

/** Loads one installation and builds the model that screens work on. */
export function useInstallationData(identity: LoadedIdentity): {
  data: InstallationData;
  drafts: DraftStore;
} {
  const loaded = useInstallationQueries(identity);
  const { services, installation, connection } = loaded;
  const info = loaded.integration.data;
  // Suggestions are part of a first install only.
  const engine = useLazyPart(lazyEngine, installation === null);
  const phase = phaseOf(loaded, engine);
  const manifest = useManifestModel(phase, loaded, identity);
  const base = useBase(manifest, installation, engine.part, identity.defaults);
  const cause = causeOf(phase, loaded, engine);
  const { error, reported } = useLoadFailure(identity, loaded.integration.error, cause);
  const { reload, rehydrate } = useReload(loaded, engine, identity.groupRef);
  const draftKey = keyFor(loaded, identity, info);
  const baseStamp = stampOf(installation);
  useRehydrateOnReconnect(loaded);

  const project = loaded.project.data;
  const providerInfo = loaded.provider.data;
  const connections = loaded.connections.data;
  const hydrated = loaded.hydrated.data;
  const isFetching = [
    loaded.integration,
    loaded.installations,
    loaded.connections,
    loaded.hydrated,
  ].some((query) => query.isFetching);
  const data = useMemo<InstallationData>(
    () => ({
      phase,
      error,
      cause,
      reported,
      isFetching,
      reload,
      rehydrate,
      integrationInfo: info,
      project,
      providerInfo,
      installation,
      connections,
      connection,
      hydrated,
      manifest,
      base,
      baseStamp,
      draftKey,
    }),
    [
      phase,
      error,
      cause,
      reported,
      isFetching,
      reload,
      rehydrate,
      info,
      project,
      providerInfo,
      installation,
      connections,
      connection,
      hydrated,
      manifest,
      base,
      baseStamp,
      draftKey,
    ],
  );
  return { data, drafts: services.drafts };
}
