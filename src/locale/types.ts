/** Which sections exist. `import type` only: nothing is bundled by naming them here. */
import type { common } from './en/common';
import type { connect } from './en/connect';
import type { errors } from './en/errors';
import type { install } from './en/install';
import type { list } from './en/list';
import type { mapping } from './en/mapping';
import type { SectionOverrides } from './format';

/** Every sentence a person can read, by section. `locale/en` is the source of this type. */
export interface Messages {
  common: (typeof common)['messages'];
  connect: (typeof connect)['messages'];
  errors: (typeof errors)['messages'];
  install: (typeof install)['messages'];
  list: (typeof list)['messages'];
  mapping: (typeof mapping)['messages'];
}

/** The host's own words, language and direction. */
export interface Localization {
  /** BCP 47, for plurals, dates and numbers. Default `en`. */
  locale?: string;
  /** Default: the direction of the element that the component stands in. */
  direction?: 'ltr' | 'rtl';
  /** Any sentence, by section and name; functions, or strings with `{name}`. */
  messages?: { [K in keyof Messages]?: SectionOverrides<Messages[K]> };
}
