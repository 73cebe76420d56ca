import { common } from '../../src/locale/en/common';
import { connect } from '../../src/locale/en/connect';
import { errors } from '../../src/locale/en/errors';
import { install } from '../../src/locale/en/install';
import { list } from '../../src/locale/en/list';
import { mapping } from '../../src/locale/en/mapping';
import { pseudoMessages } from '../../src/locale/pseudo';
import type { Localization } from '../../src/locale/types';
import type { Appearance } from '../../src/theme/appearance';

/** What the toolbar sets. */
export interface StoryGlobals {
  theme?: 'auto' | 'light' | 'dark';
  language?: 'en' | 'en-rtl' | 'pseudo' | 'pseudo-rtl';
  density?: 'comfortable' | 'compact';
  /** Port of an emulator over HTTP; empty for the one in the page. */
  apiPort?: string;
}

/** For `AmpersandProvider`'s `options.appearance`. */
export function appearanceOf({ theme = 'auto', density }: StoryGlobals): Appearance {
  return { colorScheme: theme, density };
}

const pseudo: Localization['messages'] = {
  common: pseudoMessages(common),
  connect: pseudoMessages(connect),
  errors: pseudoMessages(errors),
  install: pseudoMessages(install),
  list: pseudoMessages(list),
  mapping: pseudoMessages(mapping),
};

/** For `AmpersandProvider`'s `options.localization`. */
export function localizationOf({ language = 'en' }: StoryGlobals): Localization {
  return {
    locale: 'en',
    direction: language.endsWith('rtl') ? 'rtl' : 'ltr',
    messages: language.startsWith('pseudo') ? pseudo : undefined,
  };
}
