/**
 * Types of `@amp-labs/react`, whose hosts change one import: what this package hands out fits where that package's did, and
 * what that package takes is taken. `TextTimes` and the named exceptions are the differences, see README.
 */
import type * as theirs from '@amp-labs/react';
import { describe, expectTypeOf, it } from 'vitest';
import type * as ours from '../../src/index';
import {
  AmpersandProvider,
  type BaseReadConfigObject,
  type BaseWriteConfigObject,
  type Config,
  type ConfigContent,
  ConnectProvider,
  type Connection,
  type CreateInstallationParams,
  type FieldMapping,
  type FieldMetadata,
  type FieldSetting,
  type FieldSettingDefault,
  FieldSettingWriteOnCreateEnum,
  FieldSettingWriteOnUpdateEnum,
  type HydratedIntegrationField,
  type HydratedIntegrationObject,
  type HydratedRevision,
  type InstallIntegrationProps,
  type Installation,
  type InstallationConfigContent,
  type InstallationContextValue,
  InstallationProvider,
  type IntegrationFieldMapping,
  type Manifest,
  type ReadObjectHandlers,
  type UpdateInstallationConfigContent,
  type UpdateInstallationParams,
  type UseConnectionResult,
  type UseCreateInstallationResult,
  type UseDeleteInstallationResult,
  type UseInstallationResult,
  type UseIsIntegrationInstalledResult,
  type UseLocalConfigResult,
  type UseManifestResult,
  type UseUpdateInstallationResult,
  type WriteObjectHandlers,
  useAmpersandProviderProps,
} from '../../src/index';

/** Times are texts here, as the API sends them, and credentials are never handed out. */
type TextTimes<T> = T extends Date
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: { [At in keyof Args]: Args[At] }) => TextTimes<Result>
    : T extends object
      ? { [Key in keyof T]: TextTimes<T[Key]> }
      : T;

type Result<Hook extends (...args: never[]) => unknown> = TextTimes<ReturnType<Hook>>;

/** Without members that hold credentials, which are removed from answers here. */
type WithoutSecrets<T> = Omit<T, 'apiKey' | 'oauth2AuthorizationCode'>;

describe('values', () => {
  it('have every name', () => {
    expectTypeOf<keyof typeof theirs>().toExtend<keyof typeof ours>();
    expectTypeOf<typeof FieldSettingWriteOnCreateEnum>().toExtend<
      typeof theirs.FieldSettingWriteOnCreateEnum
    >();
    expectTypeOf<typeof FieldSettingWriteOnUpdateEnum>().toExtend<
      typeof theirs.FieldSettingWriteOnUpdateEnum
    >();
  });
});

describe('what is handed out', () => {
  it('by hooks fits', () => {
    expectTypeOf<UseConnectionResult>().toExtend<Result<typeof theirs.useConnection>>();
    expectTypeOf<UseInstallationResult>().toExtend<Result<typeof theirs.useInstallation>>();
    expectTypeOf<UseManifestResult>().toExtend<Result<typeof theirs.useManifest>>();
    expectTypeOf<UseLocalConfigResult>().toExtend<Result<typeof theirs.useLocalConfig>>();
    expectTypeOf<UseCreateInstallationResult>().toExtend<
      Omit<Result<typeof theirs.useCreateInstallation>, 'createInstallation'>
    >();
    expectTypeOf<UseUpdateInstallationResult>().toExtend<
      Omit<Result<typeof theirs.useUpdateInstallation>, 'updateInstallation'>
    >();
    expectTypeOf<UseDeleteInstallationResult>().toExtend<
      Result<typeof theirs.useDeleteInstallation>
    >();
    expectTypeOf<UseIsIntegrationInstalledResult>().toExtend<
      Result<typeof theirs.useIsIntegrationInstalled>
    >();
    expectTypeOf<ReturnType<typeof useAmpersandProviderProps>>().toExtend<
      Result<typeof theirs.useAmpersandProviderProps>
    >();
  });

  it('as data fits', () => {
    expectTypeOf<Connection>().toExtend<TextTimes<WithoutSecrets<theirs.Connection>>>();
    expectTypeOf<Config>().toExtend<TextTimes<theirs.Config>>();
    expectTypeOf<ConfigContent>().toExtend<TextTimes<theirs.ConfigContent>>();
    expectTypeOf<Installation>().toExtend<TextTimes<theirs.Installation>>();
    expectTypeOf<InstallationContextValue>().toEqualTypeOf<theirs.InstallationContextValue>();
    expectTypeOf<InstallationConfigContent>().toExtend<theirs.InstallationConfigContent>();
    expectTypeOf<UpdateInstallationConfigContent>().toExtend<theirs.UpdateInstallationConfigContent>();
    expectTypeOf<BaseReadConfigObject>().toExtend<theirs.BaseReadConfigObject>();
    expectTypeOf<BaseWriteConfigObject>().toExtend<theirs.BaseWriteConfigObject>();
    expectTypeOf<FieldMetadata>().toExtend<theirs.FieldMetadata>();
    expectTypeOf<FieldSetting>().toEqualTypeOf<theirs.FieldSetting>();
    expectTypeOf<FieldSettingDefault>().toEqualTypeOf<theirs.FieldSettingDefault>();
    expectTypeOf<HydratedIntegrationField>().toExtend<theirs.HydratedIntegrationField>();
    expectTypeOf<HydratedIntegrationObject>().toExtend<theirs.HydratedIntegrationObject>();
    expectTypeOf<HydratedRevision>().toExtend<TextTimes<theirs.HydratedRevision>>();
    expectTypeOf<IntegrationFieldMapping>().toExtend<theirs.IntegrationFieldMapping>();
    expectTypeOf<Manifest>().toExtend<theirs.Manifest>();
    expectTypeOf<ReadObjectHandlers>().toExtend<theirs.ReadObjectHandlers>();
    expectTypeOf<WriteObjectHandlers>().toExtend<theirs.WriteObjectHandlers>();
  });
});

/** Props of a component. */
type Props<C extends (props: never) => unknown> = Parameters<C>[0];
/** Props that a host passes, without callbacks, whose arguments are checked above. */
type Data<P> = { [Key in keyof P as Key extends `on${string}` ? never : Key]: P[Key] };

describe('what is taken', () => {
  it('as props is taken', () => {
    expectTypeOf<Props<typeof theirs.AmpersandProvider>>().toExtend<
      Props<typeof AmpersandProvider>
    >();
    expectTypeOf<Data<Props<typeof theirs.ConnectProvider>>>().toExtend<
      Data<Props<typeof ConnectProvider>>
    >();
    expectTypeOf<Data<theirs.InstallIntegrationProps>>().toExtend<Data<InstallIntegrationProps>>();
    expectTypeOf<Props<typeof theirs.InstallationProvider>>().toExtend<
      Props<typeof InstallationProvider>
    >();
    expectTypeOf<theirs.FieldMapping>().toExtend<FieldMapping>();
  });

  it('as a configuration is taken', () => {
    expectTypeOf<theirs.InstallationConfigContent>().toExtend<CreateInstallationParams['config']>();
    expectTypeOf<theirs.InstallationConfigContent>().toExtend<UpdateInstallationParams['config']>();
  });
});
