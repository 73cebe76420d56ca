/** Types of the public hooks, checked by `npm run typecheck`. */
import { describe, expectTypeOf, it } from 'vitest';
import {
  useConfig,
  useConnect,
  useConnection,
  useCreateInstallation,
  useDeleteInstallation,
  useDraft,
  useInstallation,
  useInstallationStatus,
  useIntegrations,
  useIsIntegrationInstalled,
  useLocalConfig,
  useManifest,
  useUpdateInstallation,
  type AmpError,
  type Choices,
  type Config,
  type ConfigChange,
  type ConfigIssue,
  type ConnectForm,
  type ConnectOptions,
  type Connection,
  type CreateInstallationParams,
  type FieldInclude,
  type FieldMetadata,
  type FormIssue,
  type Installation,
  type IntegrationStatus,
  type ListedIntegration,
  type InstallationConfigContent,
  type Manifest,
  type ParsedManifest,
  type ProxyHandlers,
  type UpdateInstallationConfigContent,
  type ReadObjectHandlers,
  type Run,
  type UpdateInstallationParams,
  type UseConnectResult,
  type UseConnectionOptions,
  type UseConnectionResult,
  type UseCreateInstallationResult,
  type UseDeleteInstallationResult,
  type UseDraftResult,
  type UseInstallationResult,
  type UseInstallationStatusOptions,
  type UseInstallationStatusResult,
  type UseIntegrationsOptions,
  type UseIntegrationsResult,
  type UseIsIntegrationInstalledResult,
  type UseLocalConfigResult,
  type UseManifestResult,
  type UseUpdateInstallationResult,
  type WaitingState,
  type WriteObjectHandlers,
} from '../../src/index';

type Screen<Name extends UseConnectResult['screen']> = Extract<UseConnectResult, { screen: Name }>;

describe('useConnect', () => {
  it('answers one view per screen', () => {
    expectTypeOf(useConnect).parameter(0).toEqualTypeOf<ConnectOptions>();
    expectTypeOf(useConnect).returns.toEqualTypeOf<UseConnectResult>();
    expectTypeOf<Screen<'ready'>['form']>().toEqualTypeOf<ConnectForm>();
    expectTypeOf<Screen<'metadata'>['connection']>().toEqualTypeOf<Connection>();
    expectTypeOf<Screen<'waiting'>['waiting']>().toEqualTypeOf<WaitingState>();
    expectTypeOf<Screen<'blocked'>['waiting']['url']>().toEqualTypeOf<string>();
    expectTypeOf<Screen<'failed'>['error']>().toEqualTypeOf<AmpError>();
    expectTypeOf<Screen<'connected'>['connection']>().toEqualTypeOf<Connection>();
  });

  it('has its actions on every screen', () => {
    expectTypeOf<UseConnectResult['cancel']>().toEqualTypeOf<() => void>();
    expectTypeOf<UseConnectResult['submit']>()
      .parameter(0)
      .toEqualTypeOf<Record<string, string> | undefined>();
    expectTypeOf<ConnectForm['issues']>().toEqualTypeOf<FormIssue[]>();
  });
});

describe('useConnection', () => {
  it('answers the connection, if there is one', () => {
    expectTypeOf(useConnection).parameter(0).toExtend<UseConnectionOptions | undefined>();
    expectTypeOf(useConnection).returns.toEqualTypeOf<UseConnectionResult>();
    expectTypeOf<UseConnectionResult['connection']>().toEqualTypeOf<Connection | undefined>();
  });
});

describe('useInstallation, useManifest and useDraft', () => {
  it('tell when something is not there', () => {
    expectTypeOf(useInstallation).returns.toEqualTypeOf<UseInstallationResult>();
    expectTypeOf<UseInstallationResult['installation']>().toEqualTypeOf<Installation | undefined>();
    expectTypeOf(useDraft).returns.toEqualTypeOf<UseDraftResult | null>();
    expectTypeOf(useManifest).returns.toEqualTypeOf<UseManifestResult>();
    expectTypeOf<UseManifestResult['manifest']>().toEqualTypeOf<ParsedManifest | undefined>();
    expectTypeOf<UseManifestResult>().toExtend<Manifest>();
    expectTypeOf<ReturnType<Manifest['getReadObject']>['getRequiredFields']>()
      .parameter(0)
      .toEqualTypeOf<FieldInclude | undefined>();
    expectTypeOf<
      ReturnType<UseManifestResult['getCustomerFieldsForObject']>['allFields']
    >().toEqualTypeOf<Record<string, FieldMetadata> | null>();
  });

  it('give a draft its choices, changes and issues as data', () => {
    expectTypeOf<UseDraftResult['choices']>().toEqualTypeOf<Choices>();
    expectTypeOf<UseDraftResult['changes']>().toEqualTypeOf<ConfigChange[]>();
    expectTypeOf<UseDraftResult['issues']>().toEqualTypeOf<ConfigIssue[]>();
    expectTypeOf<UseDraftResult['settle']>().parameter(1).toEqualTypeOf<'mine' | 'theirs'>();
  });
});

describe('hooks that write', () => {
  it('take a config and callbacks with the saved installation', () => {
    expectTypeOf(useCreateInstallation).returns.toEqualTypeOf<UseCreateInstallationResult>();
    expectTypeOf<UseCreateInstallationResult['createInstallation']>()
      .parameter(0)
      .toEqualTypeOf<CreateInstallationParams>();
    expectTypeOf<
      CreateInstallationParams['config']
    >().toEqualTypeOf<UpdateInstallationConfigContent>();
    expectTypeOf<NonNullable<CreateInstallationParams['onSuccess']>>()
      .parameter(0)
      .toEqualTypeOf<Installation>();
    expectTypeOf(useUpdateInstallation).returns.toEqualTypeOf<UseUpdateInstallationResult>();
    expectTypeOf<UseUpdateInstallationResult['updateInstallation']>()
      .parameter(0)
      .toEqualTypeOf<UpdateInstallationParams>();
    expectTypeOf<
      UpdateInstallationParams['config']
    >().toEqualTypeOf<UpdateInstallationConfigContent>();
  });

  it('delete without an argument', () => {
    expectTypeOf(useDeleteInstallation).returns.toEqualTypeOf<UseDeleteInstallationResult>();
    expectTypeOf<UseDeleteInstallationResult['deleteInstallation']>().toBeCallableWith();
    expectTypeOf<UseDeleteInstallationResult['error']>().toEqualTypeOf<Error | null>();
  });
});

describe('useLocalConfig', () => {
  it('edits a config object by object', () => {
    expectTypeOf(useLocalConfig).returns.toEqualTypeOf<UseLocalConfigResult>();
    expectTypeOf(useConfig).toEqualTypeOf<typeof useLocalConfig>();
    expectTypeOf<UseLocalConfigResult['draft']>().toEqualTypeOf<InstallationConfigContent>();
    expectTypeOf<UseLocalConfigResult['readObject']>().returns.toEqualTypeOf<ReadObjectHandlers>();
    expectTypeOf<
      UseLocalConfigResult['writeObject']
    >().returns.toEqualTypeOf<WriteObjectHandlers>();
    expectTypeOf<UseLocalConfigResult['proxy']>().returns.toEqualTypeOf<ProxyHandlers>();
    expectTypeOf<ReadObjectHandlers['getFieldMapping']>().toEqualTypeOf<
      (mapToName: string) => string | undefined
    >();
  });
});

describe('useIntegrations and useInstallationStatus', () => {
  it('answer statuses of integrations', () => {
    expectTypeOf(useIntegrations).parameter(0).toEqualTypeOf<UseIntegrationsOptions>();
    expectTypeOf(useIntegrations).returns.toEqualTypeOf<UseIntegrationsResult>();
    expectTypeOf<UseIntegrationsResult['integrations']>().toEqualTypeOf<
      ListedIntegration[] | undefined
    >();
    expectTypeOf<ListedIntegration['status']>().toEqualTypeOf<IntegrationStatus>();
    expectTypeOf(useInstallationStatus).parameter(0).toEqualTypeOf<UseInstallationStatusOptions>();
    expectTypeOf(useInstallationStatus).returns.toEqualTypeOf<UseInstallationStatusResult>();
    expectTypeOf<Run['ended']>().toExtend<string>();
  });
});

describe('useIsIntegrationInstalled', () => {
  it('takes plain arguments and answers null until loaded', () => {
    expectTypeOf(useIsIntegrationInstalled).parameters.toEqualTypeOf<
      [integration: string, groupRef: string, consumerRef?: string]
    >();
    expectTypeOf(
      useIsIntegrationInstalled,
    ).returns.toEqualTypeOf<UseIsIntegrationInstalledResult>();
    expectTypeOf<UseIsIntegrationInstalledResult['isIntegrationInstalled']>().toEqualTypeOf<
      boolean | null
    >();
    expectTypeOf<UseIsIntegrationInstalledResult['config']>().toEqualTypeOf<Config | undefined>();
  });
});
