import type { Decorator } from '@storybook/react-vite';
import { Root } from '../../src/components/Root/Root';

/** A part on its own, in a root with room around it. */
export const inRoot: Decorator = (Story) => (
  <Root>
    <div className="story-room">
      <Story />
    </div>
  </Root>
);

/** The same, as narrow as a form. */
export const inNarrowRoot: Decorator = (Story) => (
  <Root>
    <div className="story-room story-narrow">
      <Story />
    </div>
  </Root>
);
