import { useContext, useState } from 'react';
import type { UseDraftResult } from '../../hooks/install/useDraft';
import { useInstallationContext } from '../../hooks/install/useInstallationContext';
import { install } from '../../locale/en/install';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';

/** *Check again*: reads the account's fields anew and says how it went. What is readable by then comes in by itself. */
export function useRecheck(draft: UseDraftResult) {
  const { data } = useInstallationContext('InstallIntegration');
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const [checking, setChecking] = useState(false);

  const check = async (objectName: string) => {
    if (checking) return;
    setChecking(true);
    const revision = await data.rehydrate();
    setChecking(false);
    const now = revision?.content.read?.objects?.find((one) => one.objectName === objectName);
    const object =
      draft.manifest.objects.find((one) => one.objectName === objectName)?.displayName ??
      objectName;
    const readable = now !== undefined && now.error === undefined;
    announce(readable ? words.nowReadable({ object }) : words.stillUnreadable({ object }));
  };
  return { check, checking };
}
