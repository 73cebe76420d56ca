/** What hooks inside an `InstallationProvider` find. */
export interface InstallationContextValue {
  integration: string;
}
