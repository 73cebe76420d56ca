import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { createApi } from '../api/createApi';
import type { Credential } from '../api/types';
import { type AmpError, DeveloperError } from '../core/errors';
import { english, resolveLocalization } from '../locale/resolveLocalization';
import type { Localization } from '../locale/types';
import { localeMistake } from './localeMistake';
import {
  AmpersandContext,
  type AmpersandServices,
  AppLogoContext,
  AppearanceContext,
  GivenOptionsContext,
  LocalizationContext,
} from './contexts';
import { type Appearance, mergeAppearance } from '../theme/appearance';
import { type HostFunctions, createHostFunctions } from './hostFunctions';
import { createDraftStore } from '../actions/draftStore';
import { useLatest } from '../utils/useLatest';
import type { AmpersandOptions } from './AmpersandOptions';
import { oldNameMistake, optionsMistake } from './optionsMistake';
import { useToldMistake } from './useToldMistake';

export interface AmpersandProviderProps {
  options: AmpersandOptions;
  children?: ReactNode;
}

/** Ids of API keys, without the keys, so that the caches of two providers never mix. */
const keyIds = /* @__PURE__ */ new Map<string, string>();

function credentialIdOf(apiKey: string | undefined, mistake: string | undefined): string {
  // Failures for want of a credential must not be taken for those of the next one.
  if (mistake !== undefined) return `none: ${mistake}`;
  // All token functions share one id: hosts pass a new closure on every render, and what a JWT
  // scopes (groupRef, consumerRef) is part of each query key already.
  if (apiKey === undefined) return 'jwt';
  const id = keyIds.get(apiKey) ?? `key${keyIds.size + 1}`;
  keyIds.set(apiKey, id);
  return id;
}

/** Resolves the host's words and locale. A refused locale is reported once, here and not by each flow below. */
function useProvidedLocalization(
  localization: Localization | undefined,
  onError: (error: AmpError) => void,
) {
  const { refusedLocale, resolved } = useMemo(() => {
    const { refusedLocale: refused, ...rest } = resolveLocalization(english, localization);
    return { refusedLocale: refused, resolved: rest };
  }, [localization]);
  const what = refusedLocale === undefined ? undefined : localeMistake(refusedLocale);
  useToldMistake(what, onError);
  return resolved;
}

function credentialOf(
  apiKey: string | undefined,
  mistake: string | undefined,
  { getToken }: HostFunctions,
): Credential {
  if (mistake !== undefined) return { mistake: new DeveloperError(mistake).message };
  return apiKey ? { apiKey } : { getToken };
}

const noOptions: AmpersandOptions = {};

/**
 * Provides project, credential, look and words to everything below it. Put it around your app once. Wrong options are
 * written to the console; components then show the error in place, hooks return it, and nothing is requested.
 */
export function AmpersandProvider({ options: passed, children }: AmpersandProviderProps) {
  const mistake = optionsMistake(passed);
  const options = passed ?? noOptions;
  const latest = useLatest(options);
  const [host] = useState(() => createHostFunctions(latest));
  const [ownClient] = useState(() => new QueryClient());
  const [drafts] = useState(createDraftStore);
  const { apiKey, logos, appName, support } = options;
  const project = options.project || options.projectId || '';
  const baseUrl = mistake === undefined ? options.baseUrl : undefined;
  const queryClient = (options.queryClient ?? ownClient) as QueryClient;
  // A mounted client loads stale data again when the person returns to the page or is online again.
  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);
  useEffect(() => drafts.flush, [drafts]);
  const { appearance: wanted } = options;
  const appearance = useMemo(() => mergeAppearance(empty, wanted), [wanted]);
  const localization = useProvidedLocalization(options.localization, host.onError);
  const { email: supportEmail, url: supportUrl } = support ?? {};
  const usesToken = Boolean(options.getToken);
  useToldMistake(mistake);
  useToldMistake(oldNameMistake(options), host.onError);

  const services = useMemo<AmpersandServices>(() => {
    const api = createApi({
      // Nothing is requested without a project, but a path is built.
      project: project || 'unknown',
      baseUrl,
      credential: credentialOf(apiKey, mistake, host),
      fetch: host.fetch,
    });
    return {
      api,
      baseUrl: api.baseUrl,
      project,
      credentialId: credentialIdOf(usesToken ? undefined : apiKey, mistake),
      queryClient,
      drafts,
      appName,
      logos,
      support: supportEmail || supportUrl ? { email: supportEmail, url: supportUrl } : undefined,
      callHost: host.callHost,
      providerLogo: host.providerLogo,
      onEvent: host.onEvent,
      onError: host.onError,
    };
  }, [
    project,
    apiKey,
    usesToken,
    mistake,
    baseUrl,
    queryClient,
    drafts,
    appName,
    logos,
    supportEmail,
    supportUrl,
    host,
  ]);

  const given = useMemo(() => ({ options, projectIdOrName: project }), [options, project]);
  return (
    <AmpersandContext.Provider value={services}>
      <GivenOptionsContext.Provider value={given}>
        <LocalizationContext.Provider value={localization}>
          <AppearanceContext.Provider value={appearance}>
            <AppLogoContext.Provider value={options.appLogo}>{children}</AppLogoContext.Provider>
          </AppearanceContext.Provider>
        </LocalizationContext.Provider>
      </GivenOptionsContext.Provider>
    </AmpersandContext.Provider>
  );
}

const empty: Appearance = {};
