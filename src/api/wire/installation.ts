/** Wire types of installations, and the request bodies that change them. */
import type { ConfigContent, ConfigContentPatch } from './config';
import type { Connection, Group } from './connection';

/** An integration installed for one group. */
export interface Installation {
  id: string;
  projectId: string;
  integrationId: string;
  group?: Group;
  healthStatus: 'healthy' | 'unhealthy';
  lastOperationStatus?: 'success' | 'failure' | 'in_progress';
  connection: Connection;
  createTime: string;
  /** Author, such as `consumer:{consumerRef}`. */
  createdBy: string;
  updateTime?: string;
  config: Config;
}

export interface Config {
  id: string;
  revisionId: string;
  createTime: string;
  createdBy: string;
  content: ConfigContent;
}

/** Body of `POST …/integrations/{integrationId}/installations`. */
export interface CreateInstallationRequest {
  groupRef: string;
  connectionId?: string;
  config: { createdBy?: string; content: ConfigContent };
}

/** Body of `PATCH …/installations/{installationId}`; every mask path needs a value. */
export interface UpdateInstallationRequest {
  updateMask: string[];
  installation: {
    connectionId?: string;
    config?: { createdBy?: string; content?: ConfigContentPatch };
  };
}

/** Body of `PATCH …/objects/{objectName}/config-content`. */
export interface PatchObjectConfigRequest {
  groupRef?: string;
  installationId?: string;
  action: 'read' | 'write' | 'subscribe';
  changes: JsonPatchOperation[];
}

export interface JsonPatchOperation {
  op: 'add' | 'remove' | 'replace';
  path: string;
  value?: unknown;
}
