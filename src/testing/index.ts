export { createEmulator } from './createEmulator';
export { people } from './people';
export { scenarios } from './scenarios';
export { demoToken } from './token';
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
  ScenarioName,
  StoredInstallation,
  World,
} from './types';
