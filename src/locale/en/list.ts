import { section } from '../format';

export const list = /* @__PURE__ */ section('list', {});
