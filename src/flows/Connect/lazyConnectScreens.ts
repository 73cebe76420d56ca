import { LazyPart } from '../../provider/LazyPart';

/** Fetched beside the first wave: nothing waits for it longer than for the API. */
export const lazyConnectScreens = /* @__PURE__ */ new LazyPart(() =>
  import('./ConnectScreens').then(({ ConnectScreens }) => ConnectScreens),
);
