import { ArgTypes, Canvas, Description, Stories, Title } from '@storybook/addon-docs/blocks';
import type { ComponentType } from 'react';

/** In a frame of its own: what opens a dialog or sticks to the window would cover the page. */
const framed = { inline: false, height: '560px' };

/** One whole flow as its customer sees it, and the props of the component that a host imports. */
export function flowDocs<Props>(component: ComponentType<Props>) {
  const page = () => (
    <>
      <Title />
      <Description />
      <Canvas story={framed} sourceState="none" />
      <ArgTypes of={component} />
    </>
  );
  return { controls: { disable: true }, docs: { page } };
}

/** Every story of a part, each in a frame of its own. */
export const framedDocs = {
  docs: {
    story: framed,
    page: () => (
      <>
        <Title />
        <Description />
        <Stories title="" />
      </>
    ),
  },
};
