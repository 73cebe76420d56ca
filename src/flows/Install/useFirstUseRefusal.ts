import { useState } from 'react';
import { isCredentialRefusal } from '../../core/auth/refusal';
import type { AmpError } from '../../core/errors';
import { useInstallationContext } from '../../hooks/install/useInstallation';

/** Refusal of a connection that has never been used for an installation. */
export function useFirstUseRefusal(): AmpError | undefined {
  const { data } = useInstallationContext('InstallIntegration');
  const { phase, error, installation, connection } = data;
  const isFirstUse = phase === 'unreadable' && !installation && error !== undefined;
  const found = isFirstUse && isCredentialRefusal(error) ? error : undefined;
  const [kept, setKept] = useState<{ id?: string; error: AmpError } | undefined>(undefined);
  const id = connection?.id;
  if (found && kept?.error !== found) setKept({ id, error: found });
  // The connections report the refusal too by now, but would ask for the details in other words.
  const isListed = phase === 'unconnected' && connection?.status === 'bad_credentials';
  return found ?? (isListed && kept?.id === id ? kept?.error : undefined);
}
