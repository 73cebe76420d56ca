import type { AuthScheme } from '../types';

/** Host of a workspace: `acme` → `acme.my.salesforce.com`. */
export function workspaceHost(scheme: AuthScheme | undefined, workspace: string): string {
  if (workspace.includes('.')) return workspace;
  const affix = scheme?.fields.find(({ name }) => name === 'metadata.workspace')?.affix;
  return affix?.suffix?.startsWith('.') ? `${workspace}${affix.suffix}` : workspace;
}
