import { addsProxy } from '../../../core/config/facts';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import type { ConfigReviewProps } from '../pages/ConfigReview/ConfigReview';

/** What the next save allows besides the changes of its objects. */
export function useAlsoAllowed(): ConfigReviewProps['also'] {
  const { draft, names } = useInstall();
  const { data } = useInstallationContext('InstallIntegration');
  const words = useMessages(install);
  if (!addsProxy(draft.manifest, data.installation?.config.content)) return undefined;
  const { app, provider } = names;
  return { name: provider, label: words.actAsYou({ app, provider }) };
}
