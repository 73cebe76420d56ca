import { section } from '../format';

export const mapping = /* @__PURE__ */ section('mapping', {});
