import { LazyPart } from '../../provider/LazyPart';
import type { ConnectRules } from './connectRules';

/** Fetched beside the first wave: nothing waits for it longer than for the API. */
export const lazyConnectRules = /* @__PURE__ */ new LazyPart<ConnectRules>(() =>
  import('./connectRules').then(({ connectRules }) => connectRules),
);
