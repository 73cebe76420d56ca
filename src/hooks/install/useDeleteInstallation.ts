import { useCallback } from 'react';
import { DeveloperError } from '../../core/errors';
import { deleteInstallation } from '../../actions/install/installationActions';
import { useInstallationContext } from './useInstallationContext';
import { useInstallationTarget } from './useInstallationTarget';
import { useWrite, type WriteCallbacks, type WriteState } from './useWrite';

export type DeleteInstallationParams = WriteCallbacks<void>;

export interface UseDeleteInstallationResult extends WriteState {
  deleteInstallation: (params?: DeleteInstallationParams) => Promise<void>;
}

/** Uninstalls, without asking: confirming is yours. The connection ends too unless something else uses it. */
export function useDeleteInstallation(): UseDeleteInstallationResult {
  const target = useInstallationTarget('useDeleteInstallation');
  const { data } = useInstallationContext('useDeleteInstallation');
  const installationId = data.installation?.id;
  const write = useCallback(
    async (_params: DeleteInstallationParams) => {
      if (!target || installationId === undefined) {
        throw new DeveloperError('deleteInstallation was called, but nothing is installed.');
      }
      await deleteInstallation(target, installationId);
    },
    [target, installationId],
  );
  const [run, state] = useWrite(write);
  const remove = useCallback((params: DeleteInstallationParams = {}) => run(params), [run]);
  return { deleteInstallation: remove, ...state };
}
