import type { Meta, StoryObj } from '@storybook/react-vite';
import { LinkHeader, type LinkHeaderProps } from '../../src/components/LinkHeader/LinkHeader';
import { Tile } from '../../src/components/Tile/Tile';
import { AppLogoContext } from '../../src/provider/contexts';
import type { Logo } from '../../src/theme/logo';
import { inNarrowRoot } from '../support/inRoot';
import { acmeLogo, sampleLogo } from '../support/logos';

const meta = {
  title: 'Components/Logos',
  decorators: [inNarrowRoot],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const providers = ['salesforce', 'hubspot', 'orbitdesk', 'stratafin', 'ledgerly', 'ticketry'];
const sizes = [32, 40, 52] as const;

function Row({ name, logo, face }: { name: string; logo?: Logo; face?: 'app' | 'provider' }) {
  return (
    <div className="story-row">
      {sizes.map((size) => (
        <Tile key={size} name={name} logo={logo} size={size} face={face} />
      ))}
      <span>{name}</span>
    </div>
  );
}

/** Contained, with room around. */
export const Square: Story = {
  render: () => (
    <>
      {providers.map((provider) => (
        <Row key={provider} name={provider} logo={sampleLogo(provider)} />
      ))}
    </>
  ),
};

/** As wide as the tile allows. */
export const Wide: Story = {
  render: () => <Row name="Bankline" logo={sampleLogo('bankline')} />,
};

/** A white mark brings a dark ground, an app icon its own. */
export const Grounds: Story = {
  render: () => (
    <>
      <Row name="Black mark on light" logo={sampleLogo('signhub')} />
      <Row name="White mark on dark" logo={sampleLogo('vaultops')} />
      <Row name="App icon on its own ground" logo={acmeLogo} face="app" />
    </>
  ),
};

/** By address; one of them is not there. */
export const Addresses: Story = {
  render: () => (
    <>
      <Row name="Picture" logo="logo.svg" />
      <Row name="Broken picture" logo="no-such-picture.png" />
    </>
  ),
};

/** Where there is no logo, letters are meant to be seen. */
export const Monograms: Story = {
  render: () => (
    <>
      {['Salesforce', 'NetSuite', 'Google Calendar', '6sense', 'Łódź Sprzedaż', '顧客管理'].map(
        (name) => (
          <Row key={name} name={name} />
        ),
      )}
      <Row name="Acme" face="app" />
      <Row name="" />
    </>
  ),
};

function Links({ app, ...props }: Omit<LinkHeaderProps, 'state' | 'app'> & { app?: string }) {
  return (
    <>
      {(['idle', 'waiting', 'connected', 'broken'] as const).map((state) => (
        <LinkHeader key={state} state={state} app={app ?? 'Acme'} {...props} />
      ))}
    </>
  );
}

/** The line is the state: not connected, under way, connected, broken. */
export const LinkHeaders: Story = {
  render: () => (
    <AppLogoContext.Provider value={acmeLogo}>
      <Links provider="Salesforce" logo={sampleLogo('salesforce')} />
    </AppLogoContext.Provider>
  ),
};

export const LinkHeadersOfLetters: Story = {
  render: () => (
    <>
      <Links provider="Salesforce" />
      <LinkHeader app="" provider="" state="waiting" />
    </>
  ),
};
