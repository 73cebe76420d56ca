import { path } from '../path';
import type { Send } from '../request';
import type { Api } from '../types';
import type { ProviderInfo } from '../wire/provider';

export function providers(send: Send): Pick<Api, 'listProviders' | 'getProvider'> {
  return {
    listProviders: async (options) =>
      send<Record<string, ProviderInfo>>({
        method: 'GET',
        path: '/providers',
        expect: 'providers',
        open: true,
        ...options,
      }),
    getProvider: async (provider, options) => {
      const info = await send<ProviderInfo>({
        method: 'GET',
        path: path`/providers/${provider}`,
        expect: 'provider',
        open: true,
        ...options,
      });
      return { ...info, name: info.name ?? provider };
    },
  };
}
