import {
  type CredentialValues,
  buildConnectionRequest,
  buildConnectionUpdate,
  canRotate,
} from '../../core/auth/credentials';
import { opensWindow } from '../../core/connectScreen';
import type { AuthScheme, Connection, ConnectionRequest, FieldSpec } from '../../core/types';
import type { FormIssue } from './ConnectOptions';
import type { AuthorizationDetails } from './pendingAuthorization';
import type { CredentialsSubmission } from '../../hooks/connect/useCredentials';

/** What pressing the form's button leads to. */
export type SubmitPlan =
  | { step: 'fix'; issues: FormIssue[] }
  | { step: 'signIn'; details: AuthorizationDetails; renewing?: string }
  | { step: 'steps'; request: ConnectionRequest; replaces?: Connection }
  | { step: 'send'; submission: CredentialsSubmission };

/** Decides, from what is there and what was typed. */
export function planSubmit(args: {
  scheme: AuthScheme;
  connection?: Connection;
  /** One that was ended elsewhere; what is installed with it waits for the new one. */
  ended?: Connection;
  missing: FieldSpec[];
  editing: boolean;
  values: CredentialValues;
}): SubmitPlan {
  const { scheme, connection, ended, missing, editing, values } = args;
  const isTopUp = connection !== undefined && !editing && missing.length > 0;
  const isRotation = connection !== undefined && !opensWindow(scheme) && canRotate(scheme);
  const { kind } = scheme;
  if (connection && (isTopUp || isRotation)) {
    const how = isTopUp ? { part: 'metadata' as const, fields: missing } : { part: 'all' as const };
    const built = buildConnectionUpdate({ scheme, connection, values, ...how });
    if (!built.ok) return { step: 'fix', issues: built.issues };
    const purpose = isTopUp ? 'metadata' : 'update';
    return { step: 'send', submission: { purpose, connection, update: built.request } };
  }
  const built = buildConnectionRequest(scheme, values);
  if (!built.ok) return { step: 'fix', issues: built.issues };
  const { request } = built;
  const replaces = connection ?? ended;
  if (kind === 'customMultiStep') return { step: 'steps', request, replaces };
  if (!opensWindow(scheme)) {
    return { step: 'send', submission: { purpose: 'connect', request, replaces } };
  }
  const { providerWorkspaceRef, providerMetadata } = request;
  return {
    step: 'signIn',
    details: { providerWorkspaceRef, providerMetadata },
    renewing: connection?.id,
  };
}
