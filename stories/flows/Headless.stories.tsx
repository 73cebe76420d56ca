import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { type StoryWorldOptions, createStoryWorld } from '../support/storyWorld';
import { OwnInstall } from './OwnInstall';

function HeadlessStory(options: StoryWorldOptions) {
  const [world] = useState(() => createStoryWorld(options));
  return (
    <div className="story-page">
      <AmpersandProvider options={world.options}>
        <OwnInstall />
      </AmpersandProvider>
    </div>
  );
}

const meta = {
  title: 'Flows/Headless',
  component: HeadlessStory,
  parameters: { flow: InstallationProvider, controls: { disable: true } },
} satisfies Meta<typeof HeadlessStory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NotConnected: Story = { args: { scenario: 'fresh' } };
export const NotInstalled: Story = { args: { scenario: 'connected' } };
export const Installed: Story = { args: { scenario: 'installed' } };
