import type { MappingEngine } from '../core/mapping/engine';
import { LazyPart } from './LazyPart';

/** Suggestions, for the picker and for a first install. */
export const lazyEngine = /* @__PURE__ */ new LazyPart<MappingEngine>(() =>
  import('../core/mapping/engine').then(({ mappingEngine }) => mappingEngine),
);
