import { useCallback, useState, useSyncExternalStore } from 'react';
import type { PackageStep } from '../../actions/connect/ConnectFacts';
import type { ConsumerScope } from '../../api/types';
import {
  mayHavePackage,
  packageKeyOf,
  rememberSkipped,
  wasSkipped,
} from '../../actions/connect/packageStep';
import { packageUrlOf } from '../../core/packageStep';
import { useAmpersand } from '../../provider/contexts';
import { queries } from '../../actions/queries/options';
import { useAmpQuery } from '../shared/useAmpQuery';

const subscribeToNothing = () => () => {};

/** Whether the app's package has to be installed at the provider first. */
export function usePackageStep(args: {
  scope: ConsumerScope;
  provider: string;
  isConnected: boolean;
}): PackageStep {
  const { scope, provider, isConnected } = args;
  const services = useAmpersand('useConnect');
  const key = packageKeyOf(services, { provider, groupRef: scope.groupRef });
  // Storage is not read on a server, nor in the first frame of what a server has drawn.
  const isRemembered = useSyncExternalStore(
    subscribeToNothing,
    () => wasSkipped(key),
    () => false,
  );
  const [skipped, setSkipped] = useState<string | undefined>(undefined);
  const isSkipped = isRemembered || skipped === key;
  const isAsked = mayHavePackage(provider) && !isConnected && !isSkipped;
  const options = queries.providerApps(services, scope);
  const apps = useAmpQuery(options, isAsked);
  const url = packageUrlOf(apps.data, provider);
  const skip = useCallback(() => {
    rememberSkipped(key);
    setSkipped(key);
  }, [key]);
  let state: PackageStep['state'] = 'none';
  if (isAsked && apps.isPending) state = 'unknown';
  else if (isAsked && url) state = 'needed';
  return { state, url, skip };
}
