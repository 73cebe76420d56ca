import { section } from '../format';

export const common = /* @__PURE__ */ section('common', {});
