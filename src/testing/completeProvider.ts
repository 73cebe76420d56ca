import type { ProviderInfo } from '../api/wire/provider';

/** Parts of a catalog entry that are always present and that no screen reads. */
const SUPPORT = {
  bulkWrite: { insert: false, update: false, upsert: false, delete: false },
  proxy: true,
  read: true,
  subscribe: false,
  write: true,
  delete: false,
  search: { operators: { equals: false } },
};

/** Completes a definition with the parts that a world may leave out. */
export function completeProvider(info: ProviderInfo): object {
  const { oauth2Opts, modules } = info;
  return {
    support: SUPPORT,
    ...info,
    ...(oauth2Opts && { oauth2Opts: { tokenMetadataFields: {}, ...oauth2Opts } }),
    ...(modules && {
      modules: Object.fromEntries(
        Object.entries(modules).map(([id, module]) => [id, { support: SUPPORT, ...module }]),
      ),
    }),
  };
}
