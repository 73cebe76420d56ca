import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Banner } from '../../src/components/Banner/Banner';
import { Button } from '../../src/components/Button/Button';
import { Card } from '../../src/components/Card/Card';
import { Columns } from '../../src/flows/Install/frame/Columns';
import { DiffLine } from '../../src/flows/Install/pages/ConfigReview/DiffLine';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { Footer } from '../../src/flows/Install/frame/Footer';
import { Header } from '../../src/flows/Install/frame/Header';
import { Tile } from '../../src/components/Tile/Tile';
import { Nav } from '../../src/flows/Install/frame/Nav';
import { Root } from '../../src/components/Root/Root';
import { Screen } from '../../src/components/Screen/Screen';
import { StateWord } from '../../src/components/StateWord/StateWord';
import { Switch } from '../../src/components/Switch/Switch';
import { TextField } from '../../src/components/TextField/TextField';
import { sampleLogo } from '../support/logos';

const meta = { title: 'Components/Layout' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const places = [
  { id: 'overview', label: 'Overview' },
  {
    id: 'contact',
    label: 'Contact',
    heading: 'Data',
    state: <StateWord tone="warning">2 to map</StateWord>,
  },
  { id: 'account', label: 'Account', state: <StateWord tone="success">Ready</StateWord> },
  { id: 'lead', label: 'Lead', state: <StateWord tone="error">Can’t be read</StateWord> },
  { id: 'deal', label: 'Opportunity', state: <StateWord tone="link">Edited</StateWord> },
  { id: 'case', label: 'Case', state: <StateWord icon="pause">Paused</StateWord> },
  { id: 'connection', label: 'Connection', apart: true },
];

function Panel() {
  const [place, setPlace] = useState('contact');
  const [on, setOn] = useState(true);
  const [open, setOpen] = useState(false);
  const title = places.find(({ id }) => id === place)?.label;
  return (
    <Card size="wide">
      <Header
        logo={<Tile name="Salesforce" logo={sampleLogo('salesforce')} />}
        name="Salesforce"
        account="acme.my.salesforce.com · Dana Ruiz"
        state={<StateWord tone="warning">Needs attention</StateWord>}
      />
      <Columns nav={<Nav items={places} current={place} onSelect={setPlace} />}>
        <Screen id={`install.${place}`} title={title}>
          <Banner
            tone="warning"
            title="Sign in to Salesforce again"
            action={<Button>Sign in again</Button>}
          >
            Salesforce stopped accepting this sign-in. Your settings are kept.
          </Banner>
          <Switch label="Let Acme create and update contacts" checked={on} onChange={setOn} />
        </Screen>
      </Columns>
      <Footer
        start={<Disclosure summary="3 changes" open={open} onToggle={setOpen} />}
        above={
          open && (
            <>
              <DiffLine kind="removed" label="Fax" />
              <DiffLine kind="added" label="Annual revenue" />
              <DiffLine kind="changed" label="Segment" from="Rating" to="Tier" />
            </>
          )
        }
      >
        <Button>Discard</Button>
        <Button variant="primary">Save 3 changes</Button>
      </Footer>
    </Card>
  );
}

export const WideCard: Story = {
  render: () => (
    <Root>
      <Panel />
    </Root>
  ),
};

/** Root of 400 px on a wide screen: the layout follows the root, not the window. */
export const WideCardIn400: Story = {
  render: () => (
    <div className="story-400">
      <Root>
        <Panel />
      </Root>
    </div>
  ),
};

function Form() {
  const [prefix, setPrefix] = useState('1234567-sb');
  const [script, setScript] = useState('3046');
  return (
    <Card size="narrow">
      <Screen id="connect.ready">
        <Tile name="NetSuite" />
        <h2 className="amp-heading" data-size="xl">
          Connect NetSuite to Acme
        </h2>
        <TextField
          label="Account prefix"
          value={prefix}
          onChange={setPrefix}
          affix={{ prefix: 'https://', suffix: '.app.netsuite.com' }}
          help="Example: 1234567-sb"
          docsURL="https://example.com/docs"
        />
        <TextField
          label="RESTlet script ID"
          value={script}
          onChange={setScript}
          help="You can paste the whole RESTlet URL."
        />
        <Button variant="primary" external wide>
          Continue to NetSuite
        </Button>
      </Screen>
    </Card>
  );
}

export const NarrowCard: Story = {
  render: () => (
    <Root>
      <Form />
    </Root>
  ),
};

export const NoFrame: Story = {
  render: () => (
    <Root appearance={{ frame: 'none' }}>
      <Form />
    </Root>
  ),
};

export const HostColours: Story = {
  render: () => (
    <Root
      appearance={{
        variables: {
          accent: '#7048e8',
          'radius-md': '18px',
        },
      }}
    >
      <Form />
    </Root>
  ),
};

export const Compact: Story = {
  render: () => (
    <Root appearance={{ density: 'compact', radius: 'none' }}>
      <Form />
    </Root>
  ),
};
