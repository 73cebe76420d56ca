/** Wire type of a project. */

/**
 * Wire types, as far as end-customer flows use them. Written by hand after the official specification of
 * 2026-08-19; a check in `.ci/run` compares both. Times are RFC 3339 strings. Secrets that the API may
 * answer with (`apiKey`, tokens) are left out on purpose: `src/api` drops them.
 */

/** An Ampersand project: one per SaaS application and environment. */
export interface Project {
  id: string;
  name: string;
  /** Name of the host's application, shown to its customers. */
  appName: string;
  orgId: string;
  createTime: string;
  updateTime?: string;
  entitlements?: {
    /** `true` hides "Powered by Ampersand". */
    brandingRemoval?: { value: boolean };
    logRetentionDays?: { value: number };
  };
}
