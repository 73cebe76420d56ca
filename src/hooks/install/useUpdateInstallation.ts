import { useCallback } from 'react';
import { contentUpdate } from '../../core/config/contentUpdate';
import { mergeContent } from '../../core/config/mergeContent';
import { withProxy, withWholeReadObjects } from '../../core/config/editContent';
import { DeveloperError } from '../../core/errors';
import type { ConfigContent, Installation } from '../../core/types';
import {
  adoptInstallation,
  fetchInstallation,
  updateInstallation,
} from '../../actions/install/installationActions';
import { useInstallationContext } from './useInstallationContext';
import { useInstallationTarget } from './useInstallationTarget';
import { useWrite, type WriteCallbacks, type WriteState } from './useWrite';

export interface UpdateInstallationParams extends WriteCallbacks<Installation> {
  config: ConfigContent;
  /** Saves without the sample read that finds fields the connected user cannot see. */
  skipSampling?: boolean;
}

export interface UseUpdateInstallationResult extends WriteState {
  updateInstallation: (params: UpdateInstallationParams) => Promise<void>;
}

/**
 * Saves a configuration of your own over the installed one. Only what differs is sent, on top of what is saved by then. An
 * object that is missing from `config.read` is paused, since the API cannot take a read object away.
 */
export function useUpdateInstallation(): UseUpdateInstallationResult {
  const target = useInstallationTarget('useUpdateInstallation');
  const { data, consumerRef, fieldMapping } = useInstallationContext('useUpdateInstallation');
  const { installation, integrationInfo } = data;
  const manifest = integrationInfo?.latestRevision.content;
  const write = useCallback(
    async ({ config, skipSampling }: UpdateInstallationParams) => {
      if (!target || !installation) {
        throw new DeveloperError(
          'updateInstallation was called before anything is installed. Use createInstallation first.',
        );
      }
      const createdBy = `consumer:${consumerRef}`;
      const now = await fetchInstallation(target, installation.id);
      const saved = now.config.content;
      // The host wrote over what this page knows; somebody else may have saved since.
      const wanted = mergeContent(installation.config.content, saved, withProxy(config, manifest));
      const whole = withWholeReadObjects(wanted, saved, fieldMapping);
      const { updateMask, content } = contentUpdate(saved, whole);
      if (updateMask.length === 0) {
        adoptInstallation(target, now);
        return now;
      }
      const body = {
        updateMask: [...updateMask, 'config.createdBy'],
        installation: { config: { createdBy, content } },
      };
      return updateInstallation(target, { installationId: installation.id, body, skipSampling });
    },
    [target, installation, consumerRef, manifest, fieldMapping],
  );
  const [run, state] = useWrite(write);
  return { updateInstallation: run, ...state };
}
