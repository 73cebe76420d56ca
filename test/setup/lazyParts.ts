import { lazyConnectScreens } from '../../src/flows/Connect/lazyConnectScreens';
import { lazyInstallFlow } from '../../src/flows/Install/InstallIntegration';
import { lazyConnectRules } from '../../src/hooks/connect/lazyConnectRules';
import { lazyEngine } from '../../src/provider/lazyEngine';

/** Most tests are not about fetching code: for them it is there already. */
export async function fetchLazyParts(): Promise<void> {
  await Promise.all([
    lazyConnectRules.load(),
    lazyEngine.load(),
    lazyConnectScreens.load(),
    lazyInstallFlow.load(),
    import('../../src/api/answers'),
  ]);
}
