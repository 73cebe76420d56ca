import { useState } from 'react';
import { isCredentialRefusal } from '../../core/auth/refusal';
import type { AmpError } from '../../core/errors';
import { useInstallationContext } from '../../hooks/install/useInstallationContext';

/** Why the provider refused a connection that has never been used for anything installed. */
export function useFirstUseRefusal(): AmpError | undefined {
  const { data } = useInstallationContext('InstallIntegration');
  const { phase, error, installation, connection } = data;
  const isFirstUse = phase === 'unreadable' && !installation && error !== undefined;
  const found = isFirstUse && isCredentialRefusal(error) ? error : undefined;
  const [kept, setKept] = useState<{ id?: string; error: AmpError } | undefined>(undefined);
  const id = connection?.id;
  if (found && kept?.error !== found) setKept({ id, error: found });
  // The list of connections says it too by then, and would ask in other words.
  const isListed = phase === 'unconnected' && connection?.status === 'bad_credentials';
  return found ?? (isListed && kept?.id === id ? kept?.error : undefined);
}
