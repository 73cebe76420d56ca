import { LazyPart } from '../../provider/LazyPart';
import type { Pages } from './pages';

/** Fetched beside the first wave: nothing waits for them longer than for the API. */
export const lazyPages = /* @__PURE__ */ new LazyPart<Pages>(() =>
  import('./pages').then(({ pages }) => pages),
);
