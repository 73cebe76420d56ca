import { lazyConnectScreens } from '../../src/flows/Connect/lazyConnectScreens';
import { lazyPages } from '../../src/flows/Install/lazyPages';
import { lazyConnectRules } from '../../src/hooks/connect/lazyConnectRules';
import { lazyInstallRules } from '../../src/hooks/install/lazyInstallRules';
import { lazyEngine } from '../../src/provider/lazyEngine';

/** Most tests are not about fetching code: for them it is there already. */
export async function fetchLazyParts(): Promise<void> {
  await Promise.all([
    lazyConnectRules.load(),
    lazyInstallRules.load(),
    lazyEngine.load(),
    lazyConnectScreens.load(),
    lazyPages.load(),
    import('../../src/api/answers'),
  ]);
}
