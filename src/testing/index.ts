export { createEmulator } from './createEmulator';
export { people, scenarios } from './scenarios';
export { demoToken } from './token';
export type { ScenarioName } from './scenarios';
export type { OperationName } from './operations';
export type {
  Account,
  AccountObject,
  AuthorizationFlow,
  AuthorizationMessage,
  AuthorizationOutcome,
  CredentialVerdict,
  Emulator,
  EmulatorOptions,
  EmulatorState,
  Fault,
  FaultAnswer,
  Happening,
  RecordedRequest,
  StoredInstallation,
  World,
} from './types';
