import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { addConnection } from '../../src/testing/state';
import { fakeWindows } from '../support/fakeWindow';
import { demo } from '../support/storyWorld';
import { OwnConnect } from './OwnConnect';
import { ConnectStory, type ConnectStoryProps, access } from './ConnectStory';

const meta = {
  title: 'Flows/Connect',
  component: ConnectStory,
  parameters: { flow: ConnectProvider, controls: { disable: true } },
  args: { globals: {}, props: { access } },
  render: (args: ConnectStoryProps, { globals }) => <ConnectStory {...args} globals={globals} />,
} satisfies Meta<typeof ConnectStory>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

/** Waits for a screen, so that screenshots and axe see it. */
const shows =
  (screen: string): Play =>
  async ({ canvasElement }) => {
    const find = () => canvasElement.querySelector(`[data-screen="connect.${screen}"]`);
    await waitFor(() => expect(find()).toBeTruthy(), { timeout: 5_000 });
  };

/** Presses buttons by name, one after the other, then waits for a screen. */
const presses =
  (screen: string, ...names: RegExp[]): Play =>
  async (context) => {
    const canvas = within(context.canvasElement);
    for (const name of names) {
      await userEvent.click(await canvas.findByRole('button', { name }));
    }
    await shows(screen)(context);
  };

const manyObjects = {
  read: Array.from({ length: 40 }, (_, index) => `Custom object ${index + 1}`),
  write: ['Opportunity line item schedules', 'Contacts'],
  proxy: true,
  subscribe: true,
};

const dana = Date.parse('2026-05-12T10:00:00Z');

/** Says what {App} will do and who should sign in, above one button. */
export const Ready: Story = { play: shows('ready') };

/** Without logos: letters, meant to be seen. */
export const ReadyMonograms: Story = { args: { withoutLogos: true }, play: shows('ready') };

/** The host's page is the frame. */
export const ReadyFrameless: Story = {
  args: { props: { access, appearance: { frame: 'none' } } },
  play: shows('ready'),
};

/** Long names of both products, and more objects than a sentence can hold. */
export const ReadyLongNames: Story = {
  args: {
    props: { access: manyObjects },
    past: (state) => {
      Object.assign(state.project, { appName: 'Acme Revenue Intelligence for Enterprises' });
      Object.assign(state.providers.salesforce ?? {}, {
        displayName: 'Northwind Dynamics 365 Business Central',
      });
    },
  },
  play: shows('ready'),
};

/** The login domain, behind a line that most people never open. */
export const ReadyOwnDomain: Story = {
  play: presses('ready', /own login page/),
};

/** An input that the sign-in page requires. The address is shown while it is typed. */
export const ReadyWorkspace: Story = {
  args: { scenario: 'authSchemes', props: { access, provider: 'orbitdesk' } },
  play: async (context) => {
    await shows('ready')(context);
    const input = within(context.canvasElement).getByLabelText('Workspace');
    await userEvent.click(input);
    await userEvent.paste('https://acme-inc.orbitdesk.example/home');
  },
};

export const ReadyApiKey: Story = {
  args: { scenario: 'authSchemes', props: { access, provider: 'ledgerly' } },
  play: shows('ready'),
};

export const ReadyBasic: Story = {
  args: { scenario: 'authSchemes', props: { access, provider: 'mailbarn' } },
  play: shows('ready'),
};

/** Inputs of a custom scheme, one of them a select. */
export const ReadyCustom: Story = {
  args: { scenario: 'authSchemes', props: { access, provider: 'vaultops' } },
  play: shows('ready'),
};

/** Submitted empty: each input shows its error and the first has the focus. */
export const ReadyProblems: Story = {
  args: { scenario: 'authSchemes', props: { access, provider: 'vaultops' } },
  play: presses('ready', /^Connect$/),
};

/** A refused key stays in the form, with a quote of the server. */
export const ReadyRefused: Story = {
  args: { scenario: 'authSchemes', props: { access, provider: 'ledgerly' } },
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await userEvent.type(await canvas.findByLabelText('API key'), 'wrong');
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }));
    await canvas.findByText(/didn’t accept/);
  },
};

/** The window is open and the card waits. */
export const Waiting: Story = {
  beforeEach: () => fakeWindows('opens'),
  play: async (context) => {
    await presses('waiting', /^Continue to Salesforce/)(context);
    await within(context.canvasElement).findByRole('button', {
      name: 'Show the Salesforce window',
    });
  },
};

/** The window is open and its URL is still loading. */
export const WaitingForUrl: Story = {
  args: { faults: [{ on: 'oauthConnect', answer: { kind: 'hang' } }] },
  beforeEach: () => fakeWindows('opens'),
  play: presses('waiting', /^Continue to Salesforce/),
};

/** The window was closed, or the provider cut it off: the two cannot be told apart. */
export const WaitingLost: Story = {
  beforeEach: () => fakeWindows('lost'),
  play: async (context) => {
    await presses('waiting', /^Continue to Salesforce/)(context);
    await within(context.canvasElement).findByText(
      // Not the live region, and whole on a page that the browser translates.
      (_, element) =>
        element?.matches('p') === true && /Closed the window/.test(element.textContent),
    );
  },
};

/** The page was reloaded while the person was signing in. */
export const WaitingAfterReload: Story = {
  args: { pendingFor: 20_000 },
  play: shows('waiting'),
};

/** A colleague connected meanwhile. */
export const WaitingOffer: Story = {
  args: {
    pendingFor: 20_000,
    happenings: [
      {
        after: 'listConnections',
        change: (state, now) => {
          const sam = { ...demo, consumerRef: 'sam', consumerName: 'Sam Lee' };
          addConnection(state, { ...sam, provider: 'salesforce' }, now);
        },
      },
    ],
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/Sam Lee has connected/, {}, { timeout: 5_000 });
  },
};

/** Ten minutes have passed. The sign-in may still succeed. */
export const WaitingTimedOut: Story = {
  args: { pendingFor: 10 * 60_000 - 1_000 },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: 'Check now' }, { timeout: 5_000 });
  },
};

/** The window becomes a real link. */
export const Blocked: Story = {
  beforeEach: () => fakeWindows('blocked'),
  play: presses('blocked', /^Continue to Salesforce/),
};

/** Looks up a sign-in that began before the reload. */
export const Checking: Story = {
  args: { pendingFor: 20_000, latency: 60_000 },
  play: shows('checking'),
};

/** The person denied the sign-in at the provider. */
export const Failed: Story = {
  beforeEach: () => fakeWindows('denied'),
  play: presses('failed', /^Continue to Salesforce/),
};

/** The sign-in URL could not be loaded. */
export const FailedToStart: Story = {
  args: { faults: [{ on: 'oauthConnect', answer: { kind: 'problem', status: 503 } }] },
  beforeEach: () => fakeWindows('opens'),
  play: presses('failed', /^Continue to Salesforce/),
};

/** The provider could not be loaded. */
export const FailedToLoad: Story = {
  args: {
    faults: [
      {
        on: 'getProvider',
        answer: {
          kind: 'problem',
          status: 500,
          problem: { detail: 'The catalog could not be read.', retryable: false },
        },
      },
    ],
  },
  play: shows('failed'),
};

/** The connection lacks what its module needs. */
export const Metadata: Story = {
  args: {
    scenario: 'authSchemes',
    props: { provider: 'orbitdesk' },
    past: (state) => void addConnection(state, { ...demo, provider: 'orbitdesk' }, dana),
  },
  play: shows('metadata'),
};

/** Who, where, since when, and what the app may do. The host's page goes on from here. */
export const Connected: Story = {
  args: { scenario: 'connected', props: { access, onContinue: () => {} } },
  play: shows('connected'),
};

/** Where the host has nothing to continue with. */
export const ConnectedOnly: Story = {
  args: { scenario: 'connected' },
  play: shows('connected'),
};

/** Confirms before it disconnects. */
export const ConnectedDisconnect: Story = {
  args: { scenario: 'connected' },
  play: async (context) => {
    await presses('connected', /^Disconnect/)(context);
    await within(document.body).findByRole('alertdialog');
  },
};

/** An installation uses the connection, so it cannot be disconnected here. */
export const ConnectedInUse: Story = {
  args: { scenario: 'installed' },
  play: async (context) => {
    await presses('connected', /^Disconnect/)(context);
    await within(document.body).findByRole('dialog');
  },
};

export const Attention: Story = {
  args: { scenario: 'badCredentials' },
  play: shows('attention'),
};

/** A colleague disconnected while this page was open: the person connects again. */
export const EndedElsewhere: Story = {
  args: {
    scenario: 'badCredentials',
    happenings: [{ after: 'listConnections', change: (state) => void (state.connections = []) }],
  },
  play: async (context) => {
    await shows('attention')(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Sign in again/ }));
    await canvas.findByText('Salesforce was disconnected elsewhere');
  },
};

/** The provider no longer accepts the key: the form asks for a new one. */
export const AttentionApiKey: Story = {
  args: {
    scenario: 'authSchemes',
    props: { provider: 'ledgerly' },
    past: (state) =>
      void addConnection(state, { ...demo, provider: 'ledgerly' }, dana, {
        status: 'bad_credentials',
        authScheme: 'apiKey',
      }),
  },
  play: shows('attention'),
};

/** Replaces the key of an existing connection. */
export const Update: Story = {
  args: { ...AttentionApiKey.args },
  play: presses('ready', /Enter new details/),
};

export const Loading: Story = {
  args: { latency: 60_000 },
  play: shows('loading'),
};

/** A developer's mistake, shown to the customer as a plain sentence with a reference. */
export const Misconfigured: Story = {
  args: { props: { provider: 'salseforce' } },
  play: shows('misconfigured'),
};

/** A scheme that no form supports. */
export const Unsupported: Story = {
  args: { scenario: 'authSchemes', props: { provider: 'signhub' } },
  play: shows('misconfigured'),
};

/** The host draws everything itself. */
export const OwnScreens: Story = {
  args: { children: <OwnConnect /> },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('button', { name: 'Sign in' });
  },
};

export const OwnScreensConnected: Story = {
  args: { scenario: 'connected', children: <OwnConnect /> },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/Connected as Dana Ruiz/);
  },
};
