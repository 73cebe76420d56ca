import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { demo } from '../support/storyWorld';
import { type HostArgs, HostPage, hostArgs, type Tell } from './HostPage';

/** Pages for browser tests over real origins; they need `npm run emulator`. */
const meta: Meta<HostArgs> = {
  title: 'Host page/Connect',
  tags: ['!autodocs', '!dev', '!test'],
  args: hostArgs,
};

export default meta;

const connect = (
  { provider, groupRef, consumerRef }: HostArgs,
  tell: Tell,
  more: { redirectUrl?: string } = {},
) => (
  <ConnectProvider
    {...more}
    provider={provider}
    groupRef={groupRef}
    groupName={demo.groupName}
    consumerRef={consumerRef}
    consumerName={demo.consumerName}
    onConnectSuccess={tell('onConnectSuccess')}
    onDisconnectSuccess={tell('onDisconnectSuccess')}
    onCancel={tell('onCancel')}
  />
);

export const One: StoryObj<HostArgs> = {
  render: (args) => <HostPage args={args}>{(tell) => connect(args, tell)}</HostPage>,
};

/** Where the host wants people to go once they are connected. */
export const Redirecting: StoryObj<HostArgs> = {
  render: (args) => (
    <HostPage args={args}>
      {(tell) => connect(args, tell, { redirectUrl: '/after-connecting' })}
    </HostPage>
  ),
};

/** Two providers on one page: what one window says must not settle the other's flow. */
export const Two: StoryObj<HostArgs> = {
  render: (args) => (
    <HostPage args={args}>
      {(tell) => (
        <>
          <section aria-label="First">{connect(args, tell)}</section>
          <section aria-label="Second">{connect({ ...args, provider: 'hubspot' }, tell)}</section>
        </>
      )}
    </HostPage>
  ),
};
