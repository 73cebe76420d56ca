/** The door: every public name, listed by hand. */
export { AmpersandProvider } from './provider/AmpersandProvider';
export type { AmpersandProviderProps } from './provider/AmpersandProvider';
export type { AmpEvent, ConnectOutcome } from './actions/events';
export { GivenOptionsContext as AmpersandContext } from './provider/contexts';
export type { GivenOptions as AmpersandContextValue } from './provider/contexts';
export { useAmpersandProviderProps } from './hooks/shared/useAmpersandProviderProps';
export { AmpersandErrorBoundary } from './flows/AmpersandErrorBoundary/AmpersandErrorBoundary';
export type { AmpersandErrorBoundaryProps } from './flows/AmpersandErrorBoundary/AmpersandErrorBoundary';

export { ConnectProvider } from './flows/Connect/ConnectProvider';
export type { ConnectProviderProps } from './flows/Connect/ConnectProvider';
export { InstallIntegration } from './flows/Install/InstallIntegration';
export type { InstallIntegrationProps } from './flows/Install/InstallIntegration';
export { FieldMappingPicker } from './flows/Mapping/FieldMappingPicker';
export type {
  ControlledPickerProps,
  FieldMappingPickerProps,
  PickerField,
  PickerTarget,
  PickerValue,
} from './flows/Mapping/FieldMappingPicker';
export { IntegrationList } from './flows/List/IntegrationList';
export type { IntegrationListProps } from './flows/List/IntegrationList';
export { InstallationStatus } from './flows/Status/InstallationStatus';
export type { InstallationStatusProps } from './flows/Status/InstallationStatus';

export { InstallationProvider } from './hooks/install/InstallationProvider';
export type { InstallationProviderProps } from './hooks/install/InstallationProvider';
export type {
  InstallationIdentity,
  InstallationPhase,
  InstallDefaults,
  NamedInstallation as InstallationContextValue,
} from './provider/contexts';
export { useConnect } from './hooks/connect/useConnect';
export type {
  ConnectForm,
  ConnectOptions,
  FormIssue,
  UseConnectResult,
  WaitingState,
} from './actions/connect/ConnectOptions';
export { useConnection } from './hooks/connect/useConnection';
export type { UseConnectionOptions, UseConnectionResult } from './hooks/connect/useConnection';
export { useCreateInstallation } from './hooks/install/useInstallationWrites';
export type {
  CreateInstallationParams,
  UseCreateInstallationResult,
} from './hooks/install/useInstallationWrites';
export { useDeleteInstallation } from './hooks/install/useInstallationWrites';
export type { UseDeleteInstallationResult } from './hooks/install/useInstallationWrites';
export { useDraft } from './hooks/install/useDraft';
export type { UseDraftResult } from './hooks/install/useDraft';
export { useInstallation } from './hooks/install/useInstallation';
export type { UseInstallationResult } from './hooks/install/useInstallation';
export { useInstallationStatus } from './hooks/list/useInstallationStatus';
export type {
  UseInstallationStatusOptions,
  UseInstallationStatusResult,
} from './hooks/list/useInstallationStatus';
export type { Run } from './core/activity';
export { useIntegrations } from './hooks/list/useIntegrations';
export type { UseIntegrationsOptions, UseIntegrationsResult } from './hooks/list/useIntegrations';
export type { IntegrationStatus, ListedIntegration } from './core/integrationList';
export { useIsIntegrationInstalled } from './hooks/install/useIsIntegrationInstalled';
export type { UseIsIntegrationInstalledResult } from './hooks/install/useIsIntegrationInstalled';
export { useConfig, useLocalConfig } from './hooks/install/useLocalConfig';
export type { UseLocalConfigResult } from './hooks/install/useLocalConfig';
export type {
  ProxyHandlers,
  ReadObjectHandlers,
  WriteObjectHandlers,
} from './actions/install/localConfigHandlers';
export { useManifest } from './hooks/install/useManifest';
export type { UseManifestResult } from './hooks/install/useManifest';
export type {
  FieldInclude,
  HydratedIntegrationField,
  HydratedIntegrationObject,
  HydratedManifest as HydratedRevision,
  IntegrationFieldMapping,
  ManifestGetters as Manifest,
} from './core/manifestGetters';
export {
  FieldSettingWriteOnCreateEnum,
  FieldSettingWriteOnUpdateEnum,
} from './core/writeRuleEnums';
export { useUpdateInstallation } from './hooks/install/useInstallationWrites';
export type {
  UpdateInstallationParams,
  UseUpdateInstallationResult,
} from './hooks/install/useInstallationWrites';

export { DeveloperError } from './core/errors';
export type { AmpError, ErrorCode } from './core/errors';
export type {
  AccessSummary,
  BackfillConfig,
  BaseReadConfigObject,
  Choices,
  Config,
  ConfigChange,
  ConfigContent,
  ConfigContentPatch as UpdateInstallationConfigContent,
  ConfigDraft as InstallationConfigContent,
  ConfigIssue,
  Connection,
  DynamicMappingsInputEntry,
  FieldMetadata,
  FieldSetting,
  FieldSettingDefault,
  HostFieldMapping as FieldMapping,
  HydratedWriteObject as HydratedIntegrationWriteObject,
  Installation,
  Integration,
  Manifest as ParsedManifest,
  ReadConfigObject,
  ReadFilter,
  ValueMappingEntry,
  WriteConfigObject as BaseWriteConfigObject,
} from './core/types';
export type { ConsumerScope, GetToken } from './api/types';
export type { Localization, Messages } from './locale/types';
export type { Appearance, AppearanceOption } from './theme/appearance';
export type { Logo, LogoOnGround } from './theme/logo';
export type { PartName } from './theme/parts';
export type { AmpersandOptions, HostQueryClient } from './provider/AmpersandOptions';
