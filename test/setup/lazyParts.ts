import { lazyConnectCard } from '../../src/flows/Connect/ConnectProvider';
import { lazyInstallFlow } from '../../src/flows/Install/InstallIntegration';
import { lazyEngine } from '../../src/provider/lazyEngine';

/** Most tests are not about fetching code: for them it is there already. */
export async function fetchLazyParts(): Promise<void> {
  await Promise.all([lazyEngine.load(), lazyConnectCard.load(), lazyInstallFlow.load()]);
}
