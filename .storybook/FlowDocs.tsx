import {
  ArgTypes,
  Canvas,
  Description,
  DocsPage,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import type { ComponentType } from 'react';

/** In a frame of its own: what opens a dialog or sticks to the window would cover the page. */
const framed = { inline: false, height: '560px' };

/** A flow's page: one story as its customer sees it, and the props of what a host imports. Parts: Storybook's own page. */
export default function FlowDocs() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const { flow } = preparedMeta.parameters as { flow?: ComponentType };
  if (!flow) return <DocsPage />;
  return (
    <>
      <Title />
      <Description />
      <Canvas story={framed} sourceState="none" />
      <ArgTypes of={flow} />
    </>
  );
}
