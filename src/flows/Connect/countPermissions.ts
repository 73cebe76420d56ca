import type { AccessSummary } from '../../core/types';

/** Number of rows that an access takes. Apart from the rows, because the skeleton needs no more than this. */
export function countPermissions(access: AccessSummary | undefined): number {
  if (!access) return 0;
  const { read, write, subscribe, proxy } = access;
  return [read.length > 0, write.length > 0, subscribe, proxy].filter(Boolean).length;
}
