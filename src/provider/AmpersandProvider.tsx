import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { createApi } from '../api/createApi';
import { type AmpError, DeveloperError } from '../core/errors';
import { english, resolveLocalization } from '../locale/resolveLocalization';
import type { Localization } from '../locale/types';
import { localeMistake } from './localeMistake';
import {
  AmpersandContext,
  type AmpersandServices,
  AppLogoContext,
  AppearanceContext,
  LocalizationContext,
} from './contexts';
import { type Appearance, mergeAppearance } from '../theme/appearance';
import { createHostFunctions } from './hostFunctions';
import { createDraftStore } from '../actions/draftStore';
import { toAmpError } from '../actions/reportError';
import { useLatest } from '../utils/useLatest';
import type { AmpersandOptions } from './AmpersandOptions';

export interface AmpersandProviderProps {
  options: AmpersandOptions;
  children?: ReactNode;
}

function checkOptions(options: AmpersandOptions | undefined): void {
  if (!options) {
    throw new DeveloperError(
      '<AmpersandProvider> got no `options`. Pass options={{ project, apiKey }}.',
    );
  }
  if (!options.project) {
    throw new DeveloperError(
      '`options.project` is missing. Pass the project id or name from the Ampersand dashboard.',
    );
  }
  if (options.apiKey && options.getToken) {
    throw new DeveloperError(
      'both `apiKey` and `getToken` were given. Pass one: `getToken` if your server signs JWTs, else `apiKey`.',
    );
  }
  if (!options.apiKey && !options.getToken) {
    throw new DeveloperError(
      'neither `apiKey` nor `getToken` was given. Pass `apiKey`, or `getToken` if your server signs JWTs.',
    );
  }
}

/** Ids of API keys, without the keys, so that the caches of two providers never mix. */
const keyIds = /* @__PURE__ */ new Map<string, string>();

function credentialIdOf(apiKey: string | undefined): string {
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
  const reported = useRef<string>(undefined);
  useEffect(() => {
    if (refusedLocale !== undefined && reported.current !== refusedLocale) {
      const mistake = new DeveloperError(localeMistake(refusedLocale));
      // oxlint-disable-next-line no-console -- developers look there first, and no screen says it
      console.error(mistake.message);
      onError(toAmpError(mistake));
    }
    reported.current = refusedLocale;
  }, [refusedLocale, onError]);
  return resolved;
}

/** Gives everything below it the project, the credential, the looks and the words. Put it around your app once. */
export function AmpersandProvider({ options, children }: AmpersandProviderProps) {
  checkOptions(options);
  const latest = useLatest(options);
  const [host] = useState(() => createHostFunctions(latest));
  const [ownClient] = useState(() => new QueryClient());
  const [drafts] = useState(createDraftStore);
  const { project, apiKey, baseUrl, logos, appName, support } = options;
  const queryClient = (options.queryClient ?? ownClient) as QueryClient;
  // Mounted, a client asks again for what is stale when the person comes back to the page or is online again.
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

  const services = useMemo<AmpersandServices>(() => {
    const api = createApi({
      project,
      baseUrl,
      credential: usesToken ? { getToken: host.getToken } : { apiKey: apiKey as string },
      fetch: host.fetch,
    });
    return {
      api,
      baseUrl: api.baseUrl,
      project,
      credentialId: credentialIdOf(usesToken ? undefined : apiKey),
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
    baseUrl,
    queryClient,
    drafts,
    appName,
    logos,
    supportEmail,
    supportUrl,
    host,
  ]);

  return (
    <AmpersandContext.Provider value={services}>
      <LocalizationContext.Provider value={localization}>
        <AppearanceContext.Provider value={appearance}>
          <AppLogoContext.Provider value={options.appLogo}>{children}</AppLogoContext.Provider>
        </AppearanceContext.Provider>
      </LocalizationContext.Provider>
    </AmpersandContext.Provider>
  );
}

const empty: Appearance = {};
