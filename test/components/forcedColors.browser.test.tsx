import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Badge } from '../../src/components/Badge/Badge';
import { Button } from '../../src/components/Button/Button';
import { Checkbox } from '../../src/components/Checkbox/Checkbox';
import { Chips } from '../../src/components/Chips/Chips';
import { OptionRow } from '../../src/components/Combobox/OptionRow';
import { Nav } from '../../src/flows/Install/frame/Nav';
import { Root } from '../../src/components/Root/Root';
import { StateWord } from '../../src/components/StateWord/StateWord';
import { Switch } from '../../src/components/Switch/Switch';
import { PlainCombobox } from './PlainCombobox';

/** Contrast themes of Windows (`forced-colors`): few colours, chosen by the person. */
const force = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

beforeEach(() => force('active'));
afterEach(() => force('none'));

const nothing = () => {};

type Pixels = (box: DOMRect) => Array<[number, number, number]>;

/** Painted pixels of the page: a backplate behind text is in no computed style. */
async function paint(): Promise<Pixels> {
  for (const animation of document.getAnimations()) animation.finish();
  const image = new Image();
  const shot = await page.screenshot({ save: false });
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const scale = image.width / window.innerWidth;
  return ({ left, top, width, height }) => {
    const size = [width, height].map((length) => Math.max(1, Math.floor(length * scale)));
    const [wide = 1, high = 1] = size;
    const { data } = context.getImageData(left * scale, top * scale, wide, high);
    return Array.from({ length: wide * high }, (_, at) => [
      data[4 * at] ?? 0,
      data[4 * at + 1] ?? 0,
      data[4 * at + 2] ?? 0,
    ]);
  };
}

function luminance(colour: [number, number, number]): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast between the lightest and the darkest pixel of a box. */
function contrast(pixels: Pixels, ...boxes: DOMRect[]): number {
  const light = boxes.flatMap((box) => pixels(box)).map(luminance);
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
}

const boxOf = (element: Element) => element.getBoundingClientRect();

/** Small square inside the element, measured from its start edge. */
const inside = (element: Element, by: number) =>
  new DOMRect(boxOf(element).left + by, boxOf(element).top + boxOf(element).height / 2, 2, 2);

/** Boxes of every word and icon of an element. */
function marksOf(element: Element): Array<[string, DOMRect]> {
  const marks = [...element.querySelectorAll('svg')].map((icon): [string, DOMRect] => [
    'icon',
    boxOf(icon),
  ]);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    // Text for screen readers only is not visible.
    const isShown = !node.parentElement?.closest('.amp-visuallyHidden');
    if (isShown) marks.push([node.textContent ?? '', box]);
  }
  return marks;
}

async function expectReadable(element: Element, count: number): Promise<void> {
  const pixels = await paint();
  const marks = marksOf(element);
  expect(marks.length).toBeGreaterThanOrEqual(count);
  const faint = marks.filter(([, box]) => contrast(pixels, box) < 3).map(([text]) => text);
  expect(faint).toEqual([]);
}

it('the browser emulates forced colours', () => {
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
});

it('the active option stands out in forced colours and is readable', async () => {
  render(
    <Root>
      <PlainCombobox
        search={() => [{ id: 'all', items: ['Segment', 'Tier'] }]}
        renderOption={(name) => (
          <OptionRow
            name={name}
            ranges={[[0, 2]]}
            code={`An_API_name_of_${name}__c`}
            badges={
              <>
                <Badge>Custom</Badge>
                <span>Text</span>
              </>
            }
          />
        )}
        value="Segment"
      />
    </Root>,
  );
  await userEvent.click(screen.getByRole('combobox', { name: 'Stage' }));
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  const [active, other] = screen.getAllByRole('option') as [HTMLElement, HTMLElement];
  const pixels = await paint();
  expect(contrast(pixels, inside(active, 4), inside(other, 4))).toBeGreaterThan(3);
  await expectReadable(active, 6);
  await expectReadable(other, 5);
});

it('checkboxes and switches show their state in forced colours', async () => {
  render(
    <Root>
      <Checkbox label="ticked" checked onChange={nothing} />
      <Checkbox label="empty" checked={false} onChange={nothing} />
      <Switch label="on" checked onChange={nothing} />
      <Switch label="off" checked={false} onChange={nothing} />
    </Root>,
  );
  const pixels = await paint();
  const [ticked, empty] = screen.getAllByRole('checkbox') as [HTMLElement, HTMLElement];
  const [on, off] = screen.getAllByRole('switch') as [HTMLElement, HTMLElement];
  for (const one of [ticked, empty, on, off])
    expect(contrast(pixels, boxOf(one))).toBeGreaterThan(3);
  expect(contrast(pixels, inside(ticked, 2), inside(empty, 2))).toBeGreaterThan(3);
  // The knob is at the other end.
  expect(contrast(pixels, inside(on, 8), inside(on, 20))).toBeGreaterThan(3);
  expect(contrast(pixels, inside(off, 8), inside(off, 20))).toBeGreaterThan(3);
  expect(contrast(pixels, inside(on, 20), inside(off, 8))).toBeGreaterThan(3);
});

it('the current place of the nav stands out in forced colours, is readable and shows its focus', async () => {
  render(
    <Root>
      <Nav
        items={(['success', 'warning', 'error', 'link', 'muted'] as const).map((tone) => ({
          id: tone,
          label: `Place ${tone}`,
          state: <StateWord tone={tone}>{`State ${tone}`}</StateWord>,
        }))}
        current="success"
        onSelect={nothing}
      />
      <Nav
        aria-label="Other"
        items={(['warning', 'error', 'link', 'muted'] as const).map((tone) => ({
          id: tone,
          label: `There ${tone}`,
          state: <StateWord tone={tone}>{`State ${tone}`}</StateWord>,
        }))}
        current="link"
        onSelect={nothing}
      />
    </Root>,
  );
  const places = screen.getAllByRole('button') as [HTMLElement, HTMLElement, ...HTMLElement[]];
  const [current, other] = places;
  for (const place of places) await expectReadable(place, 2);
  expect(contrast(await paint(), inside(current, 6), inside(other, 6))).toBeGreaterThan(3);
  await userEvent.tab();
  await waitFor(() => expect(current).toHaveFocus());
  const { left, top, width } = boxOf(current);
  const edge = new DOMRect(left + width / 2, top, 4, 6);
  expect(contrast(await paint(), edge)).toBeGreaterThan(3);
});

it('the chosen filter stands out in forced colours and is readable', async () => {
  render(
    <Root>
      <Chips
        label="Show only"
        chips={[
          { chip: 'all', label: 'All' },
          { chip: 'added', label: 'Added' },
        ]}
        current="all"
        onChoose={nothing}
      />
    </Root>,
  );
  const [all, added] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
  await expectReadable(all, 1);
  await expectReadable(added, 1);
  expect(contrast(await paint(), inside(all, 6), inside(added, 6))).toBeGreaterThan(3);
});

it.each(['primary', 'secondary', 'danger', 'quiet'] as const)(
  'a %s button is readable in forced colours and shows its focus',
  async (variant) => {
    render(
      <div style={{ padding: 40 }}>
        <Root>
          <Button variant={variant}>Save</Button>
        </Root>
      </div>,
    );
    const button = screen.getByRole('button');
    await expectReadable(button, 1);
    await userEvent.tab();
    await waitFor(() => expect(button).toHaveFocus());
    const { left, top, width } = boxOf(button);
    const above = new DOMRect(left + width / 2, top - 5, 4, 4);
    expect(contrast(await paint(), above)).toBeGreaterThan(3);
  },
);
