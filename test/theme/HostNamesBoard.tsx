import { Badge } from '../../src/components/Badge/Badge';
import { Banner } from '../../src/components/Banner/Banner';
import { Button } from '../../src/components/Button/Button';
import { Card } from '../../src/components/Card/Card';
import { Checkbox } from '../../src/components/Checkbox/Checkbox';
import { Chips } from '../../src/components/Chips/Chips';
import { Heading } from '../../src/components/Heading/Heading';
import { Link } from '../../src/components/Link/Link';
import { LinkHeader } from '../../src/components/LinkHeader/LinkHeader';
import { Root } from '../../src/components/Root/Root';
import { Select } from '../../src/components/Select/Select';
import { TextField } from '../../src/components/TextField/TextField';
import { Columns } from '../../src/flows/Install/frame/Columns';
import { Nav } from '../../src/flows/Install/frame/Nav';
import { PlainCombobox } from '../components/PlainCombobox';

const nothing = () => {};
const choices = () => [{ id: 'all', items: ['Tier'] }];

/** One of each component that shows a name of `hostNames`. */
export function HostNamesBoard({ scheme }: { scheme?: 'light' | 'dark' }) {
  return (
    <Root appearance={{ colorScheme: scheme }}>
      <Columns
        nav={
          <Nav
            items={[
              { id: 'here', label: 'Here' },
              { id: 'there', label: 'There' },
            ]}
            current="here"
            onSelect={nothing}
          />
        }
      >
        <Card size="narrow">
          <Heading size="xl">Large</Heading>
          <Heading size="lg">Middle</Heading>
          <Badge>Custom</Badge>
          <LinkHeader app="Shop" provider="CRM" logo="data:," state="connected" />
          <TextField label="Name" help="Help" value="" onChange={nothing} affix={{ prefix: '@' }} />
          <Select aria-label="Kind" />
          <Checkbox label="On" checked onChange={nothing} />
          <Checkbox label="Off" checked={false} onChange={nothing} />
          <PlainCombobox label="Open" search={choices} />
          <PlainCombobox label="Closed" search={choices} disabled />
          <Link href="#there">Link</Link>
          <Button variant="primary">Save</Button>
          <Button>Cancel</Button>
          <Button variant="danger">Remove</Button>
          <Chips
            label="Show"
            chips={[{ chip: 'all', label: 'All' }]}
            current="all"
            onChoose={nothing}
          />
          <Banner tone="success" title="Success" />
          <Banner tone="warning" title="Warning" />
          <Banner tone="error" title="Error" />
        </Card>
      </Columns>
    </Root>
  );
}
