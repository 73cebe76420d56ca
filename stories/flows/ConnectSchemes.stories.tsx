import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ConnectProvider } from '../../src/flows/Connect/ConnectProvider';
import { addConnection } from '../../src/testing/state';
import type { EmulatorState } from '../../src/testing/types';
import { fakeWindows } from '../support/fakeWindow';
import { demo } from '../support/storyWorld';
import { ConnectStory, type ConnectStoryProps, access } from './ConnectStory';
import { InstallStory } from './InstallStory';

const meta = {
  title: 'Flows/Connect by scheme',
  component: ConnectStory,
  parameters: { flow: ConnectProvider, controls: { disable: true } },
  args: { globals: {}, scenario: 'authSchemes', props: { access } },
  render: (args: ConnectStoryProps, { globals }) => <ConnectStory {...args} globals={globals} />,
} satisfies Meta<typeof ConnectStory>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const shows =
  (screen: string): Play =>
  async ({ canvasElement }) => {
    const find = () => canvasElement.querySelector(`[data-screen="${screen}"]`);
    await waitFor(() => expect(find()).toBeTruthy(), { timeout: 5_000 });
  };

/** Types by label, presses Enter, then waits for a screen. */
const sends =
  (screen: string, typed: Record<string, string>): Play =>
  async (context) => {
    const canvas = within(context.canvasElement);
    for (const [label, text] of Object.entries(typed)) {
      const input = await canvas.findByLabelText(label);
      await userEvent.clear(input);
      await userEvent.type(input, text);
    }
    await userEvent.keyboard('{Enter}');
    await shows(screen)(context);
  };

const first = (provider: string, more: Partial<ConnectStoryProps> = {}): Story => ({
  args: { props: { access, provider }, ...more },
  play: shows('connect.ready'),
});

/** OAuth in a window, without an input. */
export const OAuth = first('slatebooks');
/** OAuth in a window whose address contains the customer's workspace. */
export const OAuthPkce = first('orbitdesk');
export const ClientCredentials = first('stratafin');
export const OAuthPassword = first('heliodesk');
export const ApiKey = first('ledgerly');
/** API key, and inputs of the provider's default module. */
export const ApiKeyWithModule = first('plannery');
/** API key, and other inputs for another module. */
export const ApiKeyOtherModule: Story = {
  args: { props: { access, provider: 'plannery', module: 'time' } },
  play: shows('connect.ready'),
};
/** Basic. The password may stay empty: some providers take a key as the user name. */
export const Basic = first('mailbarn');
export const BasicAsApiKey = first('ticketry');
/** Custom scheme with a text, a secret and a select. */
export const Custom = first('vaultops');
export const CustomSteps = first('bankline');
/** No credentials: one press connects. */
export const None = first('openweather');

/** The page explains that no form supports the scheme. */
export const Unsupported: Story = {
  args: { props: { access, provider: 'signhub' } },
  play: shows('connect.misconfigured'),
};

const SECRETS = { 'User name': 'dana', Password: 'p', 'Client ID': 'id' };

/** Refused by the provider: the form keeps the typed values. */
export const Rejected: Story = {
  args: { props: { access, provider: 'heliodesk' } },
  play: async (context) => {
    await sends('connect.ready', { ...SECRETS, 'Client secret': 'wrong' })(context);
    await within(context.canvasElement).findByText(/didn’t accept these details/);
  },
};

/** Submitted empty: each input shows its error. */
export const Empty: Story = {
  args: { props: { access, provider: 'stratafin' } },
  play: async (context) => {
    await sends('connect.ready', { 'Client ID': 'id' })(context);
    await within(context.canvasElement).findByText('Client secret is required');
  },
};

/** A slow answer: the button is pending and the layout stays. */
export const Slow: Story = {
  args: {
    props: { access, provider: 'ledgerly' },
    faults: [{ on: 'generateConnection', answer: { kind: 'hang' } }],
  },
  play: sends('connect.ready', { 'API key': 'sk-1' }),
};

/** No answer: the form keeps the key. */
export const Unreachable: Story = {
  args: {
    props: { access, provider: 'ledgerly' },
    faults: [{ on: 'generateConnection', answer: { kind: 'networkError' } }],
  },
  play: async (context) => {
    await sends('connect.ready', { 'API key': 'sk-1' })(context);
    await within(context.canvasElement).findAllByText(/can’t be reached/);
  },
};

export const ConnectedByKey: Story = {
  args: { props: { access, provider: 'ledgerly' } },
  play: sends('connect.connected', { 'API key': 'sk-1' }),
};

const continueTo =
  (screen: string): Play =>
  async (context) => {
    await sends('connect.continue', { 'Customer number': '1234' })(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Continue to Bankline/ }));
    await shows(screen)(context);
  };

const steps = { props: { access, provider: 'bankline' } };

/** The first step is accepted. A button opens the window of the next step. */
export const StepContinue: Story = {
  args: steps,
  play: sends('connect.continue', { 'Customer number': '1234' }),
};

export const StepWaiting: Story = {
  args: steps,
  beforeEach: () => fakeWindows('opens'),
  play: continueTo('connect.waiting'),
};

export const StepBlocked: Story = {
  args: steps,
  beforeEach: () => fakeWindows('blocked'),
  play: async (context) => {
    await continueTo('connect.continue')(context);
    await within(context.canvasElement).findByText('Your browser blocked the window');
  },
};

/** The window closed before it sent its parameters. */
export const StepCutOff: Story = {
  args: steps,
  beforeEach: () => fakeWindows('lost'),
  play: continueTo('connect.failed'),
};

const refused = (provider: string) => (state: EmulatorState) =>
  void addConnection(state, { ...demo, provider }, Date.parse('2026-05-12T10:00:00Z'), {
    status: 'bad_credentials',
  });

const opensForm: Play = async (context) => {
  const canvas = within(context.canvasElement);
  await userEvent.click(await canvas.findByRole('button', { name: 'Enter new details' }));
  await shows('connect.ready')(context);
};

/** New credentials for an existing connection. */
export const RotateClientCredentials: Story = {
  args: {
    props: { provider: 'stratafin' },
    past: refused('stratafin'),
  },
  play: opensForm,
};

/** Custom credentials, which the API cannot replace: a new connection is made. */
export const RotateCustom: Story = {
  args: { props: { provider: 'vaultops' }, past: refused('vaultops') },
  play: opensForm,
};

function withPackage(state: EmulatorState): void {
  for (let index = sessionStorage.length - 1; index >= 0; index -= 1) {
    const key = sessionStorage.key(index) ?? '';
    if (key.startsWith('ampkit:package:')) sessionStorage.removeItem(key);
  }
  const createTime = '2026-05-12T10:00:00Z';
  state.providerApps.push({
    id: 'app',
    projectId: 'demo',
    provider: 'salesforce',
    clientId: 'client',
    createTime,
    metadata: {
      providerParams: { packageInstallURL: 'https://login.provider.example/packaging/install' },
    },
  });
}

/** The app's package in Salesforce comes first. */
export const Package: Story = {
  args: { scenario: 'fresh', props: { access }, past: withPackage },
  play: shows('connect.package'),
};

/** The key was refused when the account was read: the form is back with the reason. */
export const RefusedAtFirstUse: Story = {
  render: (_, { globals }) => (
    <InstallStory
      integration="ledgerlySync"
      world={{ scenario: 'authSchemes' }}
      globals={globals}
    />
  ),
  play: async (context) => {
    await sends('connect.ready', { 'API key': 'stale' })(context);
    await within(context.canvasElement).findByText('Ledgerly didn’t accept this API key');
  },
};
