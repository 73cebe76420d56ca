/** Types of the public components and their props, checked by `npm run typecheck`. */
import type { ComponentProps, Context, ReactElement } from 'react';
import { describe, expectTypeOf, it } from 'vitest';
import {
  AmpersandContext,
  AmpersandErrorBoundary,
  AmpersandProvider,
  ConnectProvider,
  FieldMappingPicker,
  InstallIntegration,
  InstallationProvider,
  InstallationStatus,
  IntegrationList,
  type AmpError,
  type AmpEvent,
  type AmpersandContextValue,
  type AmpersandErrorBoundaryProps,
  type AmpersandOptions,
  type AmpersandProviderProps,
  type Appearance,
  type AppearanceOption,
  type Config,
  type Connection,
  type ConnectOptions,
  type ConnectProviderProps,
  type ControlledPickerProps,
  type FieldMapping,
  type FieldMappingPickerProps,
  type GetToken,
  type HostQueryClient,
  type InstallDefaults,
  type InstallIntegrationProps,
  type InstallationIdentity,
  type InstallationProviderProps,
  type InstallationStatusProps,
  type Integration,
  type IntegrationListProps,
  type Localization,
  type Logo,
  type LogoOnGround,
  type PartName,
  type PickerField,
  type PickerTarget,
  type PickerValue,
} from '../../src/index';

const who = { groupRef: 'acme-org', consumerRef: 'dana' };

describe('AmpersandProvider', () => {
  it('takes its options and children', () => {
    expectTypeOf(AmpersandProvider).parameter(0).toEqualTypeOf<AmpersandProviderProps>();
    expectTypeOf<AmpersandProviderProps['options']>().toEqualTypeOf<AmpersandOptions>();
    expectTypeOf<AmpersandOptions['project']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<AmpersandOptions['projectId']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<AmpersandOptions['styles']>().toEqualTypeOf<object | undefined>();
    expectTypeOf<AmpersandOptions['apiKey']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<AmpersandOptions['getToken']>().toEqualTypeOf<GetToken | undefined>();
    expectTypeOf<AmpersandOptions['queryClient']>().toEqualTypeOf<HostQueryClient | undefined>();
    // @ts-expect-error: the options are required.
    <AmpersandProvider />;
    <AmpersandProvider options={{ project: 'demo', getToken: async () => 'jwt' }}>
      text
    </AmpersandProvider>;
  });

  it('reports events and errors', () => {
    expectTypeOf<AmpersandOptions['onEvent']>().toEqualTypeOf<
      ((event: AmpEvent) => void) | undefined
    >();
    expectTypeOf<AmpersandOptions['onError']>().toEqualTypeOf<
      ((error: AmpError) => void) | undefined
    >();
  });

  it('takes logos as addresses, elements, or either on a ground', () => {
    expectTypeOf<Logo>().toEqualTypeOf<string | ReactElement | LogoOnGround>();
    expectTypeOf<LogoOnGround['ground']>().toEqualTypeOf<'light' | 'dark' | 'own'>();
    expectTypeOf<AmpersandOptions['appLogo']>().toEqualTypeOf<Logo | null | undefined>();
    expectTypeOf<NonNullable<AmpersandOptions['providerLogo']>>().returns.toEqualTypeOf<
      Logo | null | undefined
    >();
  });
});

describe('AmpersandErrorBoundary', () => {
  it('takes children, a fallback and a listener', () => {
    expectTypeOf(AmpersandErrorBoundary).toBeConstructibleWith({ children: 'text' });
    expectTypeOf<NonNullable<AmpersandErrorBoundaryProps['onError']>>()
      .parameter(0)
      .toEqualTypeOf<Error>();
    <AmpersandErrorBoundary fallback="Sorry">text</AmpersandErrorBoundary>;
  });
});

describe('AmpersandContext', () => {
  it('has the options and the project', () => {
    expectTypeOf(AmpersandContext).toEqualTypeOf<Context<AmpersandContextValue | null>>();
  });
});

describe('ConnectProvider', () => {
  it('needs a group and a consumer, and knows its provider in an InstallationProvider', () => {
    expectTypeOf(ConnectProvider).parameter(0).toEqualTypeOf<ConnectProviderProps>();
    expectTypeOf<ConnectProviderProps>().toExtend<Omit<ConnectOptions, 'provider'>>();
    <ConnectProvider provider="salesforce" {...who} />;
    <ConnectProvider {...who} onSuccess={(id: string) => void id} />;
    // @ts-expect-error: a group is required.
    <ConnectProvider provider="salesforce" consumerRef="dana" />;
    // @ts-expect-error: a consumer is required.
    <ConnectProvider provider="salesforce" groupRef="acme-org" />;
  });

  it('hands connections and errors to the host', () => {
    expectTypeOf<NonNullable<ConnectProviderProps['onConnectSuccess']>>()
      .parameter(0)
      .toEqualTypeOf<Connection>();
    expectTypeOf<NonNullable<ConnectProviderProps['onDisconnectSuccess']>>()
      .parameter(0)
      .toEqualTypeOf<Connection>();
    expectTypeOf<NonNullable<ConnectProviderProps['onError']>>()
      .parameter(0)
      .toEqualTypeOf<AmpError>();
  });
});

describe('InstallIntegration', () => {
  it('needs an integration, a group and a consumer', () => {
    expectTypeOf(InstallIntegration).parameter(0).toEqualTypeOf<InstallIntegrationProps>();
    expectTypeOf<InstallIntegrationProps>().toExtend<InstallationIdentity>();
    <InstallIntegration integration="salesforceSync" {...who} />;
    // @ts-expect-error: an integration is required.
    <InstallIntegration {...who} />;
  });

  it('offers two variants and two presentations', () => {
    expectTypeOf<NonNullable<InstallIntegrationProps['variant']>>().toEqualTypeOf<
      'panel' | 'wizard'
    >();
    expectTypeOf<NonNullable<InstallIntegrationProps['presentation']>>().toEqualTypeOf<
      'inline' | 'dialog'
    >();
    // @ts-expect-error: there is no such variant.
    <InstallIntegration integration="salesforceSync" {...who} variant="page" />;
  });

  it('hands ids and configs to the host', () => {
    expectTypeOf<
      NonNullable<InstallIntegrationProps['onInstallSuccess']>
    >().parameters.toEqualTypeOf<[installationId: string, config: Config]>();
    expectTypeOf<
      NonNullable<InstallIntegrationProps['onUpdateSuccess']>
    >().parameters.toEqualTypeOf<[installationId: string, config: Config]>();
    expectTypeOf<NonNullable<InstallIntegrationProps['onUninstallSuccess']>>()
      .parameter(0)
      .toEqualTypeOf<string>();
    expectTypeOf<NonNullable<InstallIntegrationProps['onDirtyChange']>>()
      .parameter(0)
      .toEqualTypeOf<boolean>();
  });
});

describe('InstallationProvider', () => {
  it('takes the identity of an installation and children', () => {
    expectTypeOf(InstallationProvider).parameter(0).toEqualTypeOf<InstallationProviderProps>();
    expectTypeOf<InstallationProviderProps>().toExtend<InstallationIdentity>();
    expectTypeOf<InstallationIdentity['fieldMapping']>().toEqualTypeOf<FieldMapping | undefined>();
    expectTypeOf<InstallationIdentity['defaults']>().toEqualTypeOf<InstallDefaults | undefined>();
    expectTypeOf<Required<InstallDefaults>>().toEqualTypeOf<{
      read: 'on' | 'off';
      write: 'on' | 'off';
    }>();
  });
});

describe('FieldMappingPicker', () => {
  it('takes an object name inside an InstallationProvider', () => {
    <FieldMappingPicker objectName="contact" />;
    expectTypeOf<{ objectName: string }>().toExtend<FieldMappingPickerProps>();
  });

  it('takes targets, fields, a value and a callback without any provider', () => {
    const value: PickerValue = { selectedFieldMappings: { city: 'town' } };
    const targets: PickerTarget[] = [{ mapToName: 'city', required: true }];
    const fields: PickerField[] = [{ fieldName: 'town', displayName: 'Town' }];
    <FieldMappingPicker targets={targets} fields={fields} value={value} onChange={() => {}} />;
    // @ts-expect-error: a controlled picker needs `onChange`.
    <FieldMappingPicker targets={targets} fields={fields} value={value} />;
    expectTypeOf<ControlledPickerProps['onChange']>().parameter(0).toEqualTypeOf<PickerValue>();
    expectTypeOf<
      ComponentProps<typeof FieldMappingPicker>
    >().toEqualTypeOf<FieldMappingPickerProps>();
  });
});

describe('IntegrationList and InstallationStatus', () => {
  it('need a group and a consumer, and report the chosen integration', () => {
    expectTypeOf(IntegrationList).parameter(0).toEqualTypeOf<IntegrationListProps>();
    expectTypeOf(InstallationStatus).parameter(0).toEqualTypeOf<InstallationStatusProps>();
    expectTypeOf<NonNullable<IntegrationListProps['onSelect']>>()
      .parameter(0)
      .toEqualTypeOf<Integration>();
    <IntegrationList {...who} />;
    <InstallationStatus integration="salesforceSync" {...who} />;
    // @ts-expect-error: a status needs its integration.
    <InstallationStatus {...who} />;
  });
});

describe('looks and words', () => {
  it('are optional on every component', () => {
    type Dressed =
      | ConnectProviderProps
      | FieldMappingPickerProps
      | InstallIntegrationProps
      | InstallationStatusProps
      | IntegrationListProps
      | AmpersandOptions;
    expectTypeOf<Dressed['appearance']>().toEqualTypeOf<AppearanceOption | undefined>();
    expectTypeOf<Dressed['localization']>().toEqualTypeOf<Localization | undefined>();
  });

  it('style named parts only', () => {
    expectTypeOf<Appearance['elements']>().toEqualTypeOf<
      Partial<Record<PartName, string>> | undefined
    >();
    expectTypeOf<'button'>().toExtend<PartName>();
    // @ts-expect-error: there is no such part.
    const appearance: Appearance = { elements: { buton: 'my-button' } };
    expectTypeOf(appearance).toEqualTypeOf<Appearance>();
  });
});
