import { section } from '../format';

export const errors = /* @__PURE__ */ section('errors', {});
