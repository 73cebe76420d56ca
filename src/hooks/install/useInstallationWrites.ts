import { useCallback, useRef, useState } from 'react';
import {
  adoptInstallation,
  createInstallation,
  deleteInstallation,
  fetchInstallation,
  updateInstallation,
} from '../../actions/install/installationWrites';
import { contentUpdate } from '../../core/config/contentUpdate';
import { withNewReadObjects, withProxy, withWholeReadObjects } from '../../core/config/editContent';
import { mergeContent } from '../../core/config/mergeContent';
import { DeveloperError, apiErrorOf } from '../../core/errors';
import type { ConfigContentPatch, Installation } from '../../core/types';
import { useCallHost } from '../shared/useHostCallback';
import { useReport } from '../shared/useReport';
import { useInstallationContext, useInstallationTarget } from './useInstallation';

/** State of a write, in the terms of `@amp-labs/react`. */
export interface WriteState {
  isIdle: boolean;
  isPending: boolean;
  isSuccess: boolean;
  error: Error | null;
  /** The server's message where there is one, else the error's. */
  errorMsg: string | null;
}

/** Callbacks of one write. */
export interface WriteCallbacks<Result> {
  onSuccess?: (data: Result) => void;
  onError?: (error: Error) => void;
  onSettled?: () => void;
}

type Status = { status: 'idle' | 'pending' | 'success' } | { status: 'error'; error: Error };

function stateOf(now: Status): WriteState {
  const error = now.status === 'error' ? now.error : null;
  return {
    isIdle: now.status === 'idle',
    isPending: now.status === 'pending',
    isSuccess: now.status === 'success',
    error,
    errorMsg: error ? (apiErrorOf(error)?.detail ?? error.message) : null,
  };
}

/**
 * Runs one write at a time; a call while one is running does nothing. Arguments are kept nowhere, so that no mutation
 * cache can hold what was typed.
 */
function useWrite<Args, Result>(
  write: (args: Args) => Promise<Result>,
): [(args: Args & WriteCallbacks<Result>) => Promise<void>, WriteState] {
  const [now, setNow] = useState<Status>({ status: 'idle' });
  const isRunning = useRef(false);
  const report = useReport('install');
  const callHost = useCallHost(report);
  const run = useCallback(
    async (args: Args & WriteCallbacks<Result>) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setNow({ status: 'pending' });
      try {
        const result = await write(args);
        setNow({ status: 'success' });
        callHost('onSuccess', () => args.onSuccess?.(result));
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        setNow({ status: 'error', error });
        report(error);
        callHost('onError', () => args.onError?.(error));
      } finally {
        isRunning.current = false;
        callHost('onSettled', () => args.onSettled?.());
      }
    },
    [write, report, callHost],
  );
  return [run, stateOf(now)];
}

export interface CreateInstallationParams extends WriteCallbacks<Installation> {
  /** What to install, such as `useLocalConfig().get()`. `provider` and missing parts of an object are added. */
  config: ConfigContentPatch;
  /** Skips the sample read that finds fields the connected user cannot see. Default `false`. */
  skipSampling?: boolean;
}

export interface UseCreateInstallationResult extends WriteState {
  createInstallation: (params: CreateInstallationParams) => Promise<void>;
}

/**
 * Installs with a configuration of your own, by `POST …/installations`. Unlike in `@amp-labs/react`, the promise settles
 * when the write is done (it never rejects: read `error`), and a lost answer is looked up before it counts as failed.
 */
export function useCreateInstallation(): UseCreateInstallationResult {
  const target = useInstallationTarget('useCreateInstallation');
  const { data, fieldMapping } = useInstallationContext('useCreateInstallation');
  const connectionId = data.connection?.id;
  const { provider = '', latestRevision } = data.integrationInfo ?? {};
  const manifest = latestRevision?.content;
  const write = useCallback(
    async ({ config, skipSampling }: CreateInstallationParams) => {
      if (!target || !connectionId) {
        throw new DeveloperError(
          'createInstallation was called without a connection. Wait until useConnection() has one.',
        );
      }
      const given = withWholeReadObjects(withProxy(config, manifest), fieldMapping);
      const content = { ...given, provider: given.provider || provider };
      return createInstallation(target, { connectionId, content, skipSampling });
    },
    [target, connectionId, provider, manifest, fieldMapping],
  );
  const [run, state] = useWrite(write);
  return { createInstallation: run, ...state };
}

export interface UpdateInstallationParams extends WriteCallbacks<Installation> {
  /** What to save, such as `useLocalConfig().get()`. Parts and read objects that are left out stay as they are saved. */
  config: ConfigContentPatch;
  /** Skips the sample read that finds fields the connected user cannot see. Default `false`. */
  skipSampling?: boolean;
}

export interface UseUpdateInstallationResult extends WriteState {
  updateInstallation: (params: UpdateInstallationParams) => Promise<void>;
}

/**
 * Saves a configuration of your own over the installed one, by `PATCH …/installations/{id}`. Only the differences are
 * sent, on top of what is saved at that moment. A read object that is left out of `config` stays as it is saved, since the
 * API cannot remove one: disable it, or use `removeObject` of `useLocalConfig`.
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
      // The host's configuration is based on what this page knows; somebody else may have saved since.
      const wanted = mergeContent(
        installation.config.content,
        saved,
        withProxy(config, manifest, saved),
      );
      const whole = withNewReadObjects(wanted, saved, fieldMapping);
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

export interface UseDeleteInstallationResult extends WriteState {
  deleteInstallation: (params?: WriteCallbacks<void>) => Promise<void>;
}

/**
 * Uninstalls without a question, by `DELETE …/installations/{id}`: the confirmation is yours. The connection is deleted
 * too, unless something else uses it.
 */
export function useDeleteInstallation(): UseDeleteInstallationResult {
  const target = useInstallationTarget('useDeleteInstallation');
  const { data } = useInstallationContext('useDeleteInstallation');
  const installationId = data.installation?.id;
  const write = useCallback(
    async (_params: WriteCallbacks<void>) => {
      if (!target || installationId === undefined) {
        throw new DeveloperError('deleteInstallation was called, but nothing is installed.');
      }
      await deleteInstallation(target, installationId);
    },
    [target, installationId],
  );
  const [run, state] = useWrite(write);
  const remove = useCallback((params: WriteCallbacks<void> = {}) => run(params), [run]);
  return { deleteInstallation: remove, ...state };
}
