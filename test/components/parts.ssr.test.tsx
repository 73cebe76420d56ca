import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Banner } from '../../src/components/Banner/Banner';
import { Button } from '../../src/components/Button/Button';
import { Card } from '../../src/components/Card/Card';
import { Checkbox } from '../../src/components/Checkbox/Checkbox';
import { Combobox } from '../../src/components/Combobox/Combobox';
import { ConfirmDialog } from '../../src/components/ConfirmDialog/ConfirmDialog';
import { DiffLine } from '../../src/flows/Install/pages/ConfigReview/DiffLine';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { Footer } from '../../src/flows/Install/frame/Footer';
import { Header } from '../../src/flows/Install/frame/Header';
import { Tile } from '../../src/components/Tile/Tile';
import { Nav } from '../../src/flows/Install/frame/Nav';
import { Progress } from '../../src/components/Progress/Progress';
import { Root } from '../../src/components/Root/Root';
import { Screen } from '../../src/components/Screen/Screen';
import { Skeleton } from '../../src/components/Skeleton/Skeleton';
import { Switch } from '../../src/components/Switch/Switch';
import { TextField } from '../../src/components/TextField/TextField';

const nothing = () => {};

it('every part renders on a server without a style attribute', () => {
  const html = renderToString(
    <Root appearance={{ variables: { accent: 'teal' } }}>
      <Card size="wide">
        <Header logo={<Tile name="Salesforce" />} name="Salesforce" />
        <Nav items={[{ id: 'a', label: 'Overview' }]} current="a" onSelect={nothing} />
        <Screen id="install.overview" title="Overview">
          <Banner tone="warning" title="Sign in again" details="reference" />
          <TextField label="Key" value="" onChange={nothing} secret />
          <Checkbox label="Fax" checked onChange={nothing} />
          <Switch label="Write" checked onChange={nothing} />
          <Combobox<string>
            label="Segment"
            search={() => []}
            itemKey={String}
            renderOption={String}
            renderValue={String}
            value="Tier"
            onChange={nothing}
            placeholder="Choose"
            searchPlaceholder="Search"
            emptyText={String}
          />
          <Disclosure summary="More" open>
            Content
          </Disclosure>
          <Progress label="Contact" value={1} max={2} />
          <Skeleton lines={3} />
          <DiffLine kind="changed" label="Segment" from="Rating" to="Tier" />
        </Screen>
        <Footer start="3 changes">
          <Button variant="primary">Save</Button>
        </Footer>
        <ConfirmDialog
          open={false}
          title="Sure?"
          confirmLabel="Yes"
          onConfirm={nothing}
          onKeep={nothing}
        />
      </Card>
    </Root>,
  );
  expect(html).toContain('data-screen="install.overview"');
  expect(html).not.toMatch(/\sstyle=/);
});
