import type { Decorator, Preview } from '@storybook/react-vite';
import { type ReactNode, Suspense, lazy, useEffect } from 'react';
import { configure } from 'storybook/test';
import '../src/styles.css';
import { english, resolveLocalization } from '../src/locale/resolveLocalization';
import { AppearanceContext, LocalizationContext } from '../src/provider/contexts';
import { type StoryGlobals, appearanceOf, localizationOf } from '../stories/support/look';
import './preview.css';

// Upper limit for a story's next step on a busy machine. A step that is ready does not wait.
configure({ asyncUtilTimeout: 8_000 });

/** Applies the toolbar's looks and words. Flow stories pass the same on to their `AmpersandProvider`. */
function Look({ look, children }: { look: StoryGlobals; children: ReactNode }) {
  const localization = resolveLocalization(english, localizationOf(look));
  const direction = localization.direction ?? 'ltr';
  useEffect(() => {
    const root = document.documentElement;
    root.dir = direction;
    root.dataset.scheme = look.theme ?? 'auto';
  }, [direction, look.theme]);
  return (
    <AppearanceContext.Provider value={appearanceOf(look)}>
      <LocalizationContext.Provider value={localization}>{children}</LocalizationContext.Provider>
    </AppearanceContext.Provider>
  );
}

const withLook: Decorator = (Story, { globals }) => (
  <Look look={globals as StoryGlobals}>
    <Story />
  </Look>
);

/** Loaded when a docs page is opened. */
const FlowDocs = lazy(() => import('./FlowDocs'));

const widths = [320, 375, 768, 1280];

const preview: Preview = {
  decorators: [withLook],
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      page: () => (
        <Suspense fallback={null}>
          <FlowDocs />
        </Suspense>
      ),
    },
    viewport: {
      options: Object.fromEntries(
        widths.map((width) => [
          `w${width}`,
          { name: `${width}`, styles: { width: `${width}px`, height: '800px' } },
        ]),
      ),
    },
    options: { storySort: { order: ['Playground', 'Flows', 'Components', '*'] } },
  },
  initialGlobals: { theme: 'auto', language: 'en', density: 'comfortable', apiPort: '' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'circlehollow',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Scheme: as the system' },
          { value: 'light', title: 'Scheme: light' },
          { value: 'dark', title: 'Scheme: dark' },
        ],
      },
    },
    language: {
      description: 'Language and direction',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'en-rtl', title: 'English, right to left' },
          { value: 'de', title: 'Deutsch' },
          { value: 'es', title: 'Español' },
          { value: 'pseudo', title: 'Pseudo: longer, accented' },
          { value: 'pseudo-rtl', title: 'Pseudo, right to left' },
          { value: 'arabic', title: 'Arabic letters, right to left' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    apiPort: { description: 'Port of an emulator over HTTP; empty for the one in the page' },
  },
};

export default preview;
