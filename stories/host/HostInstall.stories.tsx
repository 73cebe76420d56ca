import type { Meta, StoryObj } from '@storybook/react-vite';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { demo } from '../support/storyWorld';
import { type HostArgs, HostPage, hostArgs } from './HostPage';

/** A page for browser tests over real origins; it needs `npm run emulator`. */
const meta: Meta<HostArgs> = {
  title: 'Host page/Install',
  tags: ['!autodocs', '!dev', '!test'],
  args: hostArgs,
};

export default meta;

const shown = (variant: 'panel' | 'wizard'): StoryObj<HostArgs> => ({
  render: (args) => (
    <HostPage args={args}>
      {(tell) => (
        <InstallIntegration
          variant={variant}
          integration={args.integration}
          groupRef={args.groupRef}
          groupName={demo.groupName}
          consumerRef={args.consumerRef}
          consumerName={demo.consumerName}
          onInstallSuccess={tell('onInstallSuccess')}
          onUpdateSuccess={tell('onUpdateSuccess')}
          onUninstallSuccess={tell('onUninstallSuccess')}
        />
      )}
    </HostPage>
  ),
});

export const Panel = shown('panel');

/** One page at a time. */
export const Wizard = shown('wizard');
