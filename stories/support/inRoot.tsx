import type { Decorator } from '@storybook/react-vite';
import { Root } from '../../src/components/Root/Root';

/** Shows a part on its own, in a root with space around it. */
export const inRoot: Decorator = (Story) => (
  <Root>
    <div className="story-room">
      <Story />
    </div>
  </Root>
);

/** Shows a part on its own, in a root as narrow as a form. */
export const inNarrowRoot: Decorator = (Story) => (
  <Root>
    <div className="story-room story-narrow">
      <Story />
    </div>
  </Root>
);
