import { section } from '../format';

export const install = /* @__PURE__ */ section('install', {});
