import {
  ArgTypes,
  Canvas,
  Description,
  DocsPage,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import type { ComponentType } from 'react';

/** Shows the story in a frame, since a dialog or a sticky footer would cover the docs page. */
const framed = { inline: false, height: '560px' };

/** Docs page of a flow: one story, and the props of the public component. Parts get Storybook's own page. */
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
