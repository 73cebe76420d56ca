import { useCallback } from 'react';
import { withProxy, withWholeReadObjects } from '../../core/config/editContent';
import { DeveloperError } from '../../core/errors';
import type { ConfigContent, Installation } from '../../core/types';
import { createInstallation } from '../../actions/install/installationActions';
import { useInstallationContext } from './useInstallationContext';
import { useInstallationTarget } from './useInstallationTarget';
import { useWrite, type WriteCallbacks, type WriteState } from './useWrite';

export interface CreateInstallationParams extends WriteCallbacks<Installation> {
  config: ConfigContent;
  /** Saves without the sample read that finds fields the connected user cannot see. */
  skipSampling?: boolean;
}

export interface UseCreateInstallationResult extends WriteState {
  createInstallation: (params: CreateInstallationParams) => Promise<void>;
}

/**
 * Installs with a configuration of your own. Unlike the prior art, `createInstallation` returns a promise that settles
 * when it is done (it never rejects: read `error`), and an answer that got lost is looked up before it counts as failed.
 */
export function useCreateInstallation(): UseCreateInstallationResult {
  const target = useInstallationTarget('useCreateInstallation');
  const { data, fieldMapping } = useInstallationContext('useCreateInstallation');
  const connectionId = data.connection?.id;
  const { provider, latestRevision } = data.integrationInfo ?? {};
  const manifest = latestRevision?.content;
  const write = useCallback(
    async ({ config, skipSampling }: CreateInstallationParams) => {
      if (!target || !connectionId) {
        throw new DeveloperError(
          'createInstallation was called without a connection. Wait until useConnection() has one.',
        );
      }
      const given = withProxy({ provider, ...config }, manifest);
      const content = withWholeReadObjects(given, undefined, fieldMapping);
      return createInstallation(target, { connectionId, content, skipSampling });
    },
    [target, connectionId, provider, manifest, fieldMapping],
  );
  const [run, state] = useWrite(write);
  return { createInstallation: run, ...state };
}
