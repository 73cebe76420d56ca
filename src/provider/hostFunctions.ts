import { createCallHost } from '../actions/callHost';
import { toAmpError } from '../actions/reportError';
import type { GetToken } from '../api/types';
import type { Latest } from '../utils/useLatest';
import type { AmpersandServices } from './contexts';
import type { AmpersandOptions } from './AmpersandOptions';

export interface HostFunctions extends Pick<
  AmpersandServices,
  'onEvent' | 'onError' | 'providerLogo' | 'callHost'
> {
  /** Rejects when the host's function rejects. The reason is also written to the console. */
  getToken: GetToken;
  fetch: typeof fetch;
}

/**
 * Functions of the provider's options for the rest of the library. They call the host's latest ones and stay the same
 * for as long as the provider is there, since the reporter remembers by them what the host has heard.
 */
export function createHostFunctions(latest: Latest<AmpersandOptions>): HostFunctions {
  // What `onError` itself throws goes to the console only: to report it would call `onError` again.
  const callQuietly = createCallHost(() => {});
  const onError: HostFunctions['onError'] = (error) =>
    void callQuietly('onError', () => latest.current.onError?.(error));
  const callHost = createCallHost((mistake) => onError(toAmpError(mistake)));
  return {
    callHost,
    onError,
    onEvent: (event) => void callHost('onEvent', () => latest.current.onEvent?.(event)),
    providerLogo: (provider) =>
      callHost('providerLogo', () => latest.current.providerLogo?.(provider)),
    getToken(scope) {
      const ask = async () => (latest.current.getToken as GetToken)(scope);
      const token = ask();
      callQuietly('getToken', () => token);
      return token;
    },
    fetch: (input, init) => (latest.current.fetch ?? globalThis.fetch)(input, init),
  };
}
