import { common } from '../es/common';
import { connect } from '../es/connect';
import { errors } from '../es/errors';
import { install } from '../es/install';
import { list } from '../es/list';
import { mapping } from '../es/mapping';
import type { Localization, Messages } from '../types';

/** Every sentence in Spanish. */
export const messages: Messages = { common, connect, errors, install, list, mapping };

/** Spanish, for `options.localization`. */
export const es: Localization = { locale: 'es', language: 'es', direction: 'ltr', messages };

export type { Localization, Messages };
