import type { QueryClient } from '@tanstack/react-query';
import type { AmpEvent } from '../actions/events';
import type { GetToken } from '../api/types';
import type { AmpError } from '../core/errors';
import type { Localization } from '../locale/types';
import type { AppearanceOption } from '../theme/appearance';
import type { Logo } from '../theme/logo';

/** A v5 `QueryClient` by its structure, so that another copy of the package fits as well. */
export type HostQueryClient = { [Member in keyof QueryClient]: QueryClient[Member] };

export interface AmpersandOptions {
  /** Project id or name, from the Ampersand dashboard. Required. */
  project?: string;
  /** @deprecated Older name of `project` in `@amp-labs/react`. Use `project`. */
  projectId?: string;
  /** Exactly one of `apiKey` and `getToken`. The key reaches the browser: use one limited to the UI library. */
  apiKey?: string;
  /** Returns a JWT for a consumer and group. It is called again before the token expires, and once after a 401. */
  getToken?: GetToken;
  /** Default `https://api.withampersand.com/v1`. */
  baseUrl?: string;
  /** Default: the global `fetch`. */
  fetch?: typeof fetch;
  /** Your own TanStack `QueryClient` (v5), to share its cache and devtools. Default: one per provider. */
  queryClient?: HostQueryClient;
  appearance?: AppearanceOption;
  /** @deprecated Has no effect, as in `@amp-labs/react`. Use `appearance`, or CSS variables. */
  styles?: object;
  localization?: Localization;
  /** Your app's name on screen. Default: the project's `appName`. */
  appName?: string;
  /** Address where your customers get help, shown with errors that only you can fix. */
  support?: { email?: string; url?: string };
  /** Your app's logo, shown beside the provider's while connecting. Default: a monogram of `appName`. */
  appLogo?: Logo | null;
  /**
   * Returns the logo of a provider by its catalog name (`salesforce`). Without it, and for `null`, `logos` decides.
   */
  providerLogo?: (provider: string) => Logo | null | undefined;
  /** `catalog` loads the catalog's remote pictures. Default `none`: monograms, no request to third parties. */
  logos?: 'catalog' | 'none';
  /** Called for each event, without secrets. */
  onEvent?: (event: AmpEvent) => void;
  /** Called once for each error, with the details for developers. */
  onError?: (error: AmpError) => void;
}
