import { lazyConnectCard } from '../../src/flows/Connect/ConnectProvider';
import { lazyInstallFlow } from '../../src/flows/Install/InstallIntegration';
import { lazyEngine } from '../../src/provider/lazyEngine';

/** Loads every lazy part, since most tests are not about loading code. */
export async function fetchLazyParts(): Promise<void> {
  await Promise.all([lazyEngine.load(), lazyConnectCard.load(), lazyInstallFlow.load()]);
}
