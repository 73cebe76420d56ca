/** Every React context of the package. One file, so that two copies can never come about. */
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Api } from '../api/types';
import { type AmpError, DeveloperError } from '../core/errors';
import type { InstallationContextValue } from '../hooks/install/InstallationProvider';
import type { Localization } from '../locale/types';
import type { Appearance } from '../theme/appearance';
import type { Logo } from '../theme/logo';
import type { DraftStore } from '../actions/draftStore';
import type { AmpEvent } from '../actions/events';
import type { ErrorListener } from '../actions/reportError';

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
  onEvent: (event: AmpEvent) => void;
  onError: (error: AmpError) => void;
}

export const AmpersandContext = /* @__PURE__ */ createContext<AmpersandServices | null>(null);
export const LocalizationContext = /* @__PURE__ */ createContext<Localization>({});
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
