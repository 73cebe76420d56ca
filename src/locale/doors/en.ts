import { common } from '../en/common';
import { connect } from '../en/connect';
import { errors } from '../en/errors';
import { install } from '../en/install';
import { list } from '../en/list';
import { mapping } from '../en/mapping';
import type { Localization, Messages } from '../types';

/** All English sentences: the default, and the template for another language. */
export const messages: Messages = {
  common: common.messages,
  connect: connect.messages,
  errors: errors.messages,
  install: install.messages,
  list: list.messages,
  mapping: mapping.messages,
};

/** English, for `options.localization`. */
export const en: Localization = { locale: 'en', language: 'en', direction: 'ltr', messages };

export type { Localization, Messages };
