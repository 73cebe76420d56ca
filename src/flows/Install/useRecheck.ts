import { useContext, useEffect, useState } from 'react';
import type { UseDraftResult } from '../../hooks/useDraft';
import { useInstallationContext } from '../../hooks/useInstallationContext';
import { install } from '../../locale/en/install';
import { RootContext, useMessages } from '../../provider/contexts';

/** *Check again*: reads the account's fields anew and says how it went. What is readable by then comes in by itself. */
export function useRecheck(draft: UseDraftResult) {
  const { data } = useInstallationContext('InstallIntegration');
  const words = useMessages(install);
  const { announce } = useContext(RootContext);
  const [checking, setChecking] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const { manifest } = draft;

  const check = async (objectName: string) => {
    if (checking) return;
    setChecking(true);
    await data.rehydrate();
    setChecking(false);
    setAsked(objectName);
  };
  useEffect(() => {
    if (asked === null) return;
    setAsked(null);
    const object = manifest.objects.find((one) => one.objectName === asked);
    if (!object) return;
    const says = object.read?.error === undefined ? words.nowReadable : words.stillUnreadable;
    announce(says({ object: object.displayName }));
  }, [asked, manifest, announce, words]);
  return { check, checking };
}
