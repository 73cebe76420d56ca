/** Types of the sections. With `import type` only, naming a section bundles nothing. */
import type { common } from './en/common';
import type { connect } from './en/connect';
import type { errors } from './en/errors';
import type { install } from './en/install';
import type { list } from './en/list';
import type { mapping } from './en/mapping';
import type { SectionOverrides } from './format';

/** All sentences by section. `locale/en` is the source of this type. */
export interface Messages {
  common: (typeof common)['messages'];
  connect: (typeof connect)['messages'];
  errors: (typeof errors)['messages'];
  install: (typeof install)['messages'];
  list: (typeof list)['messages'];
  mapping: (typeof mapping)['messages'];
}

/** Words, language and text direction of the host. */
export interface Localization {
  /**
   * BCP 47 locale for plurals, dates and numbers; `en_US` is read as `en-US`. One that the browser refuses falls back to
   * `language`. Default `en`.
   */
  locale?: string;
  /** BCP 47 language of the sentences. Default: `locale` where `messages` are given, else `en`. */
  language?: string;
  /** Text direction. Default: the direction of the element around the component. */
  direction?: 'ltr' | 'rtl';
  /** Replacements by section and name: functions, or strings with `{name}`. */
  messages?: { [K in keyof Messages]?: SectionOverrides<Messages[K]> };
}
