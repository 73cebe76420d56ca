import { common } from '../en/common';
import { connect } from '../en/connect';
import { errors } from '../en/errors';
import { install } from '../en/install';
import { list } from '../en/list';
import { mapping } from '../en/mapping';
import { pseudoMessages } from '../pseudo';
import type { Localization } from '../types';

/**
 * Pseudo-language, accented and a third longer. It reveals hard-coded words and layouts that do not stretch.
 */
export const pseudo: Localization = {
  locale: 'en',
  language: 'en',
  messages: {
    common: pseudoMessages(common),
    connect: pseudoMessages(connect),
    errors: pseudoMessages(errors),
    install: pseudoMessages(install),
    list: pseudoMessages(list),
    mapping: pseudoMessages(mapping),
  },
};

export type { Localization };
