/** The door: every public name, listed by hand. */
export { AmpersandProvider } from './provider/AmpersandProvider';
export type {
  AmpersandOptions,
  AmpersandProviderProps,
  HostQueryClient,
} from './provider/AmpersandProvider';
export type { AmpEvent, ConnectOutcome } from './provider/events';

export { ConnectProvider } from './flows/Connect/ConnectProvider';
export type { ConnectProviderProps } from './flows/Connect/ConnectProvider';
export { InstallIntegration } from './flows/Install/InstallIntegration';
export type { InstallIntegrationProps } from './flows/Install/InstallIntegration';
export { FieldMappingPicker } from './flows/Mapping/FieldMappingPicker';
export type {
  ControlledPickerProps,
  FieldMappingPickerProps,
  PickerTarget,
  PickerValue,
} from './flows/Mapping/FieldMappingPicker';
export { IntegrationList } from './flows/List/IntegrationList';
export type { IntegrationListProps } from './flows/List/IntegrationList';
export { InstallationStatus } from './flows/Status/InstallationStatus';
export type { InstallationStatusProps } from './flows/Status/InstallationStatus';

export { InstallationProvider } from './hooks/InstallationProvider';
export type {
  InstallationIdentity,
  InstallationPhase,
  InstallationProviderProps,
  InstallDefaults,
} from './hooks/InstallationProvider';
export { useConnect } from './hooks/useConnect';
export type {
  ConnectForm,
  ConnectOptions,
  FormIssue,
  UseConnectResult,
  WaitingState,
} from './hooks/ConnectOptions';
export { useConnection } from './hooks/useConnection';
export type { UseConnectionOptions, UseConnectionResult } from './hooks/useConnection';
export { useCreateInstallation } from './hooks/useCreateInstallation';
export type {
  CreateInstallationParams,
  UseCreateInstallationResult,
} from './hooks/useCreateInstallation';
export { useDeleteInstallation } from './hooks/useDeleteInstallation';
export type { UseDeleteInstallationResult } from './hooks/useDeleteInstallation';
export { useDraft } from './hooks/useDraft';
export type { UseDraftResult } from './hooks/useDraft';
export { useInstallation } from './hooks/useInstallation';
export type { UseInstallationResult } from './hooks/useInstallation';
export { useInstallationStatus } from './hooks/useInstallationStatus';
export type {
  UseInstallationStatusOptions,
  UseInstallationStatusResult,
} from './hooks/useInstallationStatus';
export type { Run } from './core/activity';
export { useIntegrations } from './hooks/useIntegrations';
export type { UseIntegrationsOptions, UseIntegrationsResult } from './hooks/useIntegrations';
export type { IntegrationStatus, ListedIntegration } from './core/integrationList';
export { useIsIntegrationInstalled } from './hooks/useIsIntegrationInstalled';
export type { UseIsIntegrationInstalledResult } from './hooks/useIsIntegrationInstalled';
export { useConfig, useLocalConfig } from './hooks/useLocalConfig';
export type {
  ReadObjectHandlers,
  UseLocalConfigResult,
  WriteObjectHandlers,
} from './hooks/useLocalConfig';
export { useManifest } from './hooks/useManifest';
export type { UseManifestResult } from './hooks/useManifest';
export { useUpdateInstallation } from './hooks/useUpdateInstallation';
export type {
  UpdateInstallationParams,
  UseUpdateInstallationResult,
} from './hooks/useUpdateInstallation';

export { DeveloperError } from './core/errors';
export type { AmpError, ErrorCode } from './core/errors';
export type {
  AccessSummary,
  Choices,
  Config,
  ConfigChange,
  ConfigContent,
  ConfigIssue,
  Connection,
  DynamicMappingsInputEntry,
  FieldMapping,
  FieldMetadata,
  Installation,
  Integration,
  Manifest,
} from './core/types';
export type { ConsumerScope, GetToken } from './api/types';
export type { Localization, Messages } from './locale/types';
export type { Appearance } from './theme/appearance';
export type { PartName } from './theme/parts';
