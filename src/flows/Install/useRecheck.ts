import { useCallback, useContext, useMemo, useState } from 'react';
import type { Manifest } from '../../core/types';
import { useInstallationContext } from '../../hooks/install/useInstallation';
import { install } from '../../locale/en/install';
import { RootContext } from '../../provider/contexts';
import { useMessages } from '../../provider/useMessages';

export interface Recheck {
  check: (objectName: string) => void;
  checking: boolean;
}

/** *Check again*: reads the account's fields once more and announces whether the object can be read now. */
export function useRecheck({ objects }: Manifest): Recheck {
  const { data } = useInstallationContext('InstallIntegration');
  const { rehydrate } = data;
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const [checking, setChecking] = useState(false);

  const check = useCallback(
    async (objectName: string) => {
      setChecking(true);
      const revision = await rehydrate();
      setChecking(false);
      const now = revision?.content.read?.objects?.find((one) => one.objectName === objectName);
      const object =
        objects.find((one) => one.objectName === objectName)?.displayName ?? objectName;
      const readable = now !== undefined && now.error === undefined;
      announce(readable ? words.nowReadable({ object }) : words.stillUnreadable({ object }));
    },
    [rehydrate, objects, announce, words],
  );
  return useMemo(
    () => ({
      checking,
      check(objectName) {
        if (!checking) void check(objectName);
      },
    }),
    [check, checking],
  );
}
