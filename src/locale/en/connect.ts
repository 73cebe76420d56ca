import { section } from '../format';

export const connect = /* @__PURE__ */ section('connect', {});
