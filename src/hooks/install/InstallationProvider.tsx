import { type ReactNode, useEffect, useMemo, useState } from 'react';
import {
  type LocalConfig,
  noLocalConfig,
  rebaseLocalConfig,
} from '../../actions/install/localConfigState';
import { toAmpError } from '../../actions/reportError';
import type { DeveloperError } from '../../core/errors';
import { nameMappings } from '../../core/nameMappings';
import { missingText } from '../../core/requireTexts';
import {
  type InstallationData,
  InstallationContext,
  type InstallationContextValue,
  type InstallationIdentity,
  type LoadedIdentity,
  useAmpersand,
} from '../../provider/contexts';
import { Store } from '../../utils/Store';
import { useStable } from '../../utils/useStable';
import { useOwner } from '../shared/useOwner';
import { useReport, useReportedError } from '../shared/useReport';
import { useInstallationData } from './useInstallationData';

export interface InstallationProviderProps extends InstallationIdentity {
  children?: ReactNode;
}

/**
 * Loads one integration for one group and shares it with the hooks below. Put it around your own screens, or around a
 * `FieldMappingPicker`; `InstallIntegration` has one of its own. Two providers of the same integration and consumer share
 * their requests. When the integration, the group, the consumer or the API's address, project or credential changes,
 * everything below starts over, so that nothing of one customer is shown to another or saved for them. While one of
 * `integration`, `groupRef` and `consumerRef` is missing nothing is requested, and the hooks below answer that error.
 */
export function InstallationProvider({ children, ...given }: InstallationProviderProps) {
  const identity = useNamed(useStable(given));
  const { integration, groupRef, consumerRef } = identity;
  const mistake = useMemo(
    () => missingText({ integration, groupRef, consumerRef }),
    [integration, groupRef, consumerRef],
  );
  const owner = useOwner('InstallationProvider', integration, groupRef, consumerRef);
  if (mistake) {
    return (
      <MissingIdentity identity={identity} mistake={mistake}>
        {children}
      </MissingIdentity>
    );
  }
  return (
    <OwnedInstallation key={owner} identity={identity}>
      {children}
    </OwnedInstallation>
  );
}

function useNamed(identity: InstallationIdentity): LoadedIdentity {
  return useMemo(
    () => ({ ...identity, fieldMapping: nameMappings(identity.fieldMapping) }),
    [identity],
  );
}

/** Edits of `useLocalConfig`. What is saved ends them, or goes beneath them. */
function useLocalConfigStore({ installation }: InstallationData): Store<LocalConfig> {
  const [store] = useState(() => new Store(noLocalConfig));
  const saved = installation?.config.content;
  useEffect(() => {
    const before = store.snapshot();
    const now = rebaseLocalConfig(before, saved);
    if (now !== before) store.set(now);
  }, [store, saved]);
  return store;
}

interface ProvidedProps {
  identity: LoadedIdentity;
  children?: ReactNode;
}

function OwnedInstallation({ children, identity }: ProvidedProps) {
  const { data, drafts } = useInstallationData(identity);
  const localConfig = useLocalConfigStore(data);
  const provider = data.integrationInfo?.provider;
  const value = useMemo<InstallationContextValue>(
    () => ({ ...identity, provider, data, drafts, localConfig }),
    [identity, provider, data, drafts, localConfig],
  );
  return <InstallationContext.Provider value={value}>{children}</InstallationContext.Provider>;
}

function failedData(cause: DeveloperError): InstallationData {
  const error = toAmpError(cause);
  return {
    phase: 'failed',
    cause,
    error,
    reported: { cause, error },
    baseStamp: '',
    isFetching: false,
    reload: async () => {},
    rehydrate: async () => undefined,
  };
}

/** Stands in while a host does not know yet whose installation it is. */
function MissingIdentity(props: ProvidedProps & { mistake: DeveloperError }) {
  const { identity, mistake, children } = props;
  const { drafts } = useAmpersand('InstallationProvider');
  const data = useMemo(() => failedData(mistake), [mistake]);
  useReportedError(mistake, useReport('install'), data.error);
  const localConfig = useLocalConfigStore(data);
  const value = useMemo<InstallationContextValue>(
    () => ({ ...identity, data, drafts, localConfig }),
    [identity, data, drafts, localConfig],
  );
  return <InstallationContext.Provider value={value}>{children}</InstallationContext.Provider>;
}
