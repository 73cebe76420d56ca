import { useCallback, useMemo } from 'react';
import type { InstallRules } from '../../core/installRules';
import type { MappingEngine } from '../../core/mapping/engine';
import type { Installation } from '../../core/types';
import { lazyEngine } from '../../provider/lazyEngine';
import { useLazyPart } from '../../provider/LazyPart';
import { lazyInstallRules } from './lazyInstallRules';

/** The code that an installation's model is made with. */
export interface InstallParts {
  rules?: InstallRules;
  /** Only a first install starts with suggestions. */
  engine?: MappingEngine;
  error?: Error;
  /** Fetches again what failed. */
  reload: () => void;
}

export function useInstallParts(installation: Installation | null | undefined): InstallParts {
  const { part: rules, error: rulesError } = useLazyPart(lazyInstallRules);
  const isFirst = installation === null;
  const { part: engine, error: engineError } = useLazyPart(lazyEngine, isFirst);
  const error = rulesError ?? (isFirst ? engineError : undefined);
  const reload = useCallback(() => {
    if (rulesError) lazyInstallRules.load().catch(() => {});
    if (engineError) lazyEngine.load().catch(() => {});
  }, [rulesError, engineError]);
  return useMemo(() => ({ rules, engine, error, reload }), [rules, engine, error, reload]);
}
