/** Wire types of runs and their progress. */

/** A run: a read, a write or a subscription event. */
export interface Operation {
  id: string;
  projectId: string;
  integrationId: string;
  installationId: string;
  configId: string;
  actionType: string;
  status: string;
  result?: string;
  metadata?: {
    objects?: string[];
    progress?: {
      objectName?: string;
      recordsProcessed?: number;
      recordsEstimatedTotal?: number;
    };
    successfulRecordIds?: string[];
  };
  createTime?: string;
}

export interface OperationPage {
  results: Operation[];
  pagination: { done: boolean; nextPageToken?: string };
}

export interface OperationLog {
  timestamp: string;
  severity: string;
  message: {
    msg: string;
    error?: string;
    operation_id?: string;
    details?: Record<string, string>;
    [key: string]: unknown;
  };
}

export interface BackfillProgress {
  installationId: string;
  objectName: string;
  operationId: string;
  recordsProcessed: number;
  recordsEstimatedTotal?: number;
  createTime?: string;
  updateTime?: string;
}
