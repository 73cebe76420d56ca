import { de } from '../../src/locale/doors/de';
import { messages } from '../../src/locale/doors/en';
import { es } from '../../src/locale/doors/es';
import { pseudo } from '../../src/locale/doors/pseudo';
import type { Localization } from '../../src/locale/types';
import type { Appearance } from '../../src/theme/appearance';
import { arabicLetters } from './arabicLetters';

const languages = {
  en: { locale: 'en', direction: 'ltr' },
  'en-rtl': { locale: 'en', direction: 'rtl' },
  de,
  es,
  pseudo: { ...pseudo, direction: 'ltr' },
  'pseudo-rtl': { ...pseudo, direction: 'rtl' },
  arabic: { locale: 'ar', direction: 'rtl', messages: arabicLetters(messages) },
} satisfies Record<string, Localization>;

/** Values of the toolbar. */
export interface StoryGlobals {
  theme?: 'auto' | 'light' | 'dark';
  language?: keyof typeof languages;
  density?: 'comfortable' | 'compact';
  /** Port of an emulator over HTTP. Default: the emulator in the page. */
  apiPort?: string;
}

/** For `AmpersandProvider`'s `options.appearance`. */
export function appearanceOf({ theme = 'auto', density }: StoryGlobals): Appearance {
  return { colorScheme: theme, density };
}

/** For `AmpersandProvider`'s `options.localization`. */
export function localizationOf({ language = 'en' }: StoryGlobals): Localization {
  return languages[language];
}
