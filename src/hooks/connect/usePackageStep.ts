import { useCallback, useState, useSyncExternalStore } from 'react';
import type { ConsumerScope } from '../../api/types';
import { packageUrlOf } from '../../core/packageStep';
import { useAmpersand } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { useQueryWhen } from '../shared/useQueryWhen';

/** Providers at which an app may come as a package; nobody is asked about others. */
const withPackages: readonly string[] = ['salesforce'];

function wasPassed(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

const neverChanges = () => () => {};

function remember(key: string): void {
  try {
    sessionStorage.setItem(key, 'passed');
  } catch {
    // Without storage it is asked again after a reload.
  }
}

/** Whether the app's package has to be installed at the provider first, and the way past it. */
export function usePackageStep(args: {
  scope: ConsumerScope;
  provider: string;
  isConnected: boolean;
}) {
  const { scope, provider, isConnected } = args;
  const services = useAmpersand('useConnect');
  const { baseUrl, project, queryClient } = services;
  const key = ['ampkit:package:1', baseUrl, project, provider, scope.groupRef].join(':');
  // Not read on a server, nor for what a server has drawn.
  const isRemembered = useSyncExternalStore(
    neverChanges,
    () => wasPassed(key),
    () => false,
  );
  const [passed, setPassed] = useState<string | undefined>(undefined);
  const isPassed = isRemembered || passed === key;
  const isAsked = withPackages.includes(provider) && !isConnected && !isPassed;
  const apps = useQueryWhen(isAsked, queries.providerApps(services, scope), queryClient);
  const url = packageUrlOf(apps.data, provider);
  const pass = useCallback(() => {
    remember(key);
    setPassed(key);
  }, [key]);
  let state: 'none' | 'unknown' | 'needed' = 'none';
  if (isAsked && apps.isPending) state = 'unknown';
  else if (isAsked && url) state = 'needed';
  return { state, url, pass };
}
