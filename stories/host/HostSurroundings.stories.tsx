import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentType, ReactNode } from 'react';
import { InstallIntegration } from '../../src/flows/Install/InstallIntegration';
import { demo } from '../support/storyWorld';
import { type HostArgs, HostPage, hostArgs, type Listener } from './HostPage';
import { InFlexRow, InForm, InMui, InRadix, OnTranslatedPage } from './Surroundings';

/** Pages of hosts around the install flow, for browser tests over real origins. */
const meta: Meta<HostArgs> = {
  title: 'Host page/Surroundings',
  tags: ['!autodocs', '!dev', '!test'],
  args: hostArgs,
};

export default meta;

type Surrounding = ComponentType<{ listen: Listener; children: ReactNode }>;

const installIn = (Surrounding: Surrounding): StoryObj<HostArgs> => ({
  render: (args) => (
    <HostPage args={args}>
      {(listen) => (
        <Surrounding listen={listen}>
          <InstallIntegration
            integration={args.integration}
            groupRef={args.groupRef}
            groupName={demo.groupName}
            consumerRef={args.consumerRef}
            consumerName={demo.consumerName}
            onInstallSuccess={listen('onInstallSuccess')}
            onUpdateSuccess={listen('onUpdateSuccess')}
            onUninstallSuccess={listen('onUninstallSuccess')}
          />
        </Surrounding>
      )}
    </HostPage>
  ),
});

export const Radix = installIn(InRadix);
export const Mui = installIn(InMui);
export const Form = installIn(InForm);
export const Translated = installIn(OnTranslatedPage);
export const FlexRow = installIn(InFlexRow);

/** Frame in which scripts may open windows and no form may be sent. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The flow in a frame of the host's page. */
export const Sandboxed: StoryObj<HostArgs> = {
  render: ({ apiPort }) => (
    <iframe
      title="Integration"
      sandbox={SANDBOX}
      style={{ width: '100%', height: 800, border: 0 }}
      src={`iframe.html?id=host-page-install--panel&viewMode=story&args=apiPort:${apiPort}`}
    />
  ),
};
