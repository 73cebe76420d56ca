import type { InstallRules } from '../../core/installRules';
import { LazyPart } from '../../provider/LazyPart';

/** Fetched beside the first wave: nothing waits for it longer than for the API. */
export const lazyInstallRules = /* @__PURE__ */ new LazyPart<InstallRules>(() =>
  import('../../core/installRules').then(({ installRules }) => installRules),
);
