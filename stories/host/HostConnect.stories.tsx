import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { demo } from '../support/storyWorld';
import { type HostArgs, HostPage, hostArgs, type Listener } from './HostPage';

/** Pages for browser tests over real origins. They need `npm run emulator`. */
const meta: Meta<HostArgs> = {
  title: 'Host page/Connect',
  tags: ['!autodocs', '!dev', '!test'],
  args: hostArgs,
};

export default meta;

const connect = (
  { provider, groupRef, consumerRef }: HostArgs,
  listen: Listener,
  more: { redirectUrl?: string } = {},
) => (
  <ConnectProvider
    {...more}
    provider={provider}
    groupRef={groupRef}
    groupName={demo.groupName}
    consumerRef={consumerRef}
    consumerName={demo.consumerName}
    onConnectSuccess={listen('onConnectSuccess')}
    onDisconnectSuccess={listen('onDisconnectSuccess')}
    onCancel={listen('onCancel')}
  />
);

export const One: StoryObj<HostArgs> = {
  render: (args) => <HostPage args={args}>{(listen) => connect(args, listen)}</HostPage>,
};

/** Redirects to a page of the host after a new connection. */
export const Redirecting: StoryObj<HostArgs> = {
  render: (args) => (
    <HostPage args={args}>
      {(listen) => connect(args, listen, { redirectUrl: '/after-connecting' })}
    </HostPage>
  ),
};

/** Two providers on one page: the message of one window must not settle the other flow. */
export const Two: StoryObj<HostArgs> = {
  render: (args) => (
    <HostPage args={args}>
      {(listen) => (
        <>
          <section aria-label="First">{connect(args, listen)}</section>
          <section aria-label="Second">{connect({ ...args, provider: 'hubspot' }, listen)}</section>
        </>
      )}
    </HostPage>
  ),
};
