import type { Meta, StoryObj } from '@storybook/react-vite';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { demo } from '../support/storyWorld';
import { type HostArgs, HostPage, hostArgs } from './HostPage';

/** Pages for browser tests over real origins. They need `npm run emulator`. */
const meta: Meta<HostArgs> = {
  title: 'Host page/Install',
  tags: ['!autodocs', '!dev', '!test'],
  args: hostArgs,
};

export default meta;

const shown = (variant: 'panel' | 'wizard'): StoryObj<HostArgs> => ({
  render: (args) => (
    <HostPage args={args}>
      {(listen) => (
        <InstallIntegration
          variant={variant}
          integration={args.integration}
          groupRef={args.groupRef}
          groupName={demo.groupName}
          consumerRef={args.consumerRef}
          consumerName={demo.consumerName}
          onInstallSuccess={listen('onInstallSuccess')}
          onUpdateSuccess={listen('onUpdateSuccess')}
          onUninstallSuccess={listen('onUninstallSuccess')}
        />
      )}
    </HostPage>
  ),
});

export const Panel = shown('panel');

/** Install flow as a wizard. */
export const Wizard = shown('wizard');
