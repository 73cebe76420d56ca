import { common } from '../de/common';
import { connect } from '../de/connect';
import { errors } from '../de/errors';
import { install } from '../de/install';
import { list } from '../de/list';
import { mapping } from '../de/mapping';
import type { Localization, Messages } from '../types';

/** Every sentence in German. */
export const messages: Messages = { common, connect, errors, install, list, mapping };

/** German, for `options.localization`. */
export const de: Localization = { locale: 'de', language: 'de', direction: 'ltr', messages };

export type { Localization, Messages };
