import { render } from '@testing-library/react';
import type { ReactElement, ReactNode, Ref } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Banner } from '../../src/components/Banner/Banner';
import { Button } from '../../src/components/Button/Button';
import { Card } from '../../src/components/Card/Card';
import { Checkbox } from '../../src/components/Checkbox/Checkbox';
import { CloseButton } from '../../src/components/CloseButton/CloseButton';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { Heading } from '../../src/components/Heading/Heading';
import { LinkHeader } from '../../src/components/LinkHeader/LinkHeader';
import { Root } from '../../src/components/Root/Root';
import { SearchField } from '../../src/components/SearchField/SearchField';
import { Select } from '../../src/components/Select/Select';
import { Switch } from '../../src/components/Switch/Switch';
import { TextField } from '../../src/components/TextField/TextField';
import { Tile } from '../../src/components/Tile/Tile';
import type { PartName } from '../../src/theme/parts';
import { PlainCombobox } from './PlainCombobox';

const nothing = () => {};
const inRoot = (part: PartName, children: ReactNode) => (
  <Root appearance={{ elements: { [part]: 'host-class' } }}>{children}</Root>
);

const styled: Array<[PartName, ReactElement]> = [
  ['button', <Button key="">Go</Button>],
  ['textField', <TextField key="" label="Key" value="" onChange={nothing} />],
  ['checkbox', <Checkbox key="" label="Fax" checked onChange={nothing} />],
  ['switch', <Switch key="" label="Write" checked onChange={nothing} />],
  ['combobox', <PlainCombobox key="" search={() => []} />],
  ['dialog', <Dialog key="" open onOpenChange={nothing} title="Settings" />],
  ['banner', <Banner key="" tone="info" title="Saved" />],
  ['card', <Card key="" size="narrow" />],
  ['tile', <Tile key="" name="Salesforce" />],
  ['linkHeader', <LinkHeader key="" app="Acme" provider="Salesforce" state="connected" />],
];

describe('a part that hosts may style', () => {
  it.each(styled)('%s has its stable class and the class of the host', (part, element) => {
    render(inRoot(part, element));
    expect(document.querySelector(`.amp-${part}`)).toHaveClass(`amp-${part}`, 'host-class');
  });
});

interface Native {
  ref: Ref<never>;
  id: string;
  className: string;
  'data-host': string;
  'aria-label': string;
}

/** Each hands what a native element takes on to the element that it draws. */
const natives: Array<[name: string, tag: string, draw: (native: Native) => ReactElement]> = [
  ['Button', 'BUTTON', (native) => <Button {...native}>Go</Button>],
  [
    'Button with an address',
    'A',
    (native) => (
      <Button {...native} href="https://example.com">
        Go
      </Button>
    ),
  ],
  [
    'TextField',
    'INPUT',
    (native) => <TextField {...native} label="Key" value="" onChange={nothing} />,
  ],
  [
    'Checkbox',
    'INPUT',
    (native) => <Checkbox {...native} label="Fax" checked onChange={nothing} />,
  ],
  ['Switch', 'INPUT', (native) => <Switch {...native} label="Write" checked onChange={nothing} />],
  ['Select', 'SELECT', (native) => <Select {...native} />],
  ['CloseButton', 'BUTTON', (native) => <CloseButton {...native} />],
  ['Heading', 'H2', (native) => <Heading {...native}>Title</Heading>],
];

describe.each(natives)('%s', (_, tag, draw) => {
  const native = (ref: Ref<never>): Native => ({
    ref,
    id: 'own-id',
    className: 'own-class',
    'data-host': 'x',
    'aria-label': 'Own name',
  });

  it('gives its ref the native element, and that what else is passed', () => {
    const ref = vi.fn<(element: HTMLElement | null) => void>();
    render(draw(native(ref as Ref<never>)));
    const element = ref.mock.calls[0]?.[0];
    expect(element?.tagName).toBe(tag);
    expect(element).toHaveAttribute('id', 'own-id');
    expect(element).toHaveAttribute('data-host', 'x');
    expect(element).toHaveAttribute('aria-label', 'Own name');
  });

  it('puts the class of its caller beside its own, outermost', () => {
    const { container } = render(draw(native(null)));
    expect(container.firstElementChild).toHaveClass('own-class');
    expect(container.firstElementChild?.className).toMatch(/^amp-\w+ own-class$/);
  });
});

it('SearchField gives its ref the input', () => {
  const ref = { current: null as HTMLInputElement | null };
  render(<SearchField ref={ref} label="Search" labelInside value="" onChange={nothing} />);
  expect(ref.current).toHaveAccessibleName('Search');
  expect(ref.current).toHaveAttribute('type', 'search');
});

describe('a disabled control', () => {
  it.each<[string, ReactElement]>([
    [
      'Button',
      <Button key="" disabled>
        Go
      </Button>,
    ],
    ['TextField', <TextField key="" disabled label="Key" value="" onChange={nothing} />],
    ['Checkbox', <Checkbox key="" disabled label="Fax" checked onChange={nothing} />],
    ['Switch', <Switch key="" disabled label="Write" checked onChange={nothing} />],
    ['Select', <Select key="" disabled />],
    ['Combobox', <PlainCombobox key="" disabled search={() => []} />],
  ])('%s is disabled natively', (_, element) => {
    const { container } = render(element);
    expect(container.querySelector('button, input, select')).toBeDisabled();
  });
});
