import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ActivityList } from '../../src/flows/Install/pages/ActivityList/ActivityList';
import { Banner } from '../../src/components/Banner/Banner';
import { Button } from '../../src/components/Button/Button';
import { OptionRow } from '../../src/components/Combobox/OptionRow';
import { DiffLine } from '../../src/flows/Install/pages/ConfigReview/DiffLine';
import { FieldChecklist } from '../../src/flows/Install/pages/FieldChecklist/FieldChecklist';
import { FieldMapping } from '../../src/flows/Mapping/FieldMapping/FieldMapping';
import { Header } from '../../src/flows/Install/frame/Header';
import { Icon } from '../../src/components/icons/Icon';
import { Tile } from '../../src/components/Tile/Tile';
import { Root } from '../../src/components/Root/Root';
import { TextField } from '../../src/components/TextField/TextField';

describe('icons that point along the line', () => {
  it.each([
    ['ltr', 'none'],
    ['rtl', 'matrix(-1, 0, 0, 1, 0, 0)'],
  ] as const)('follow the direction of the text: %s', (direction, transform) => {
    render(
      <Root localization={{ direction }}>
        <p>
          <Icon name="chevronEnd" className="on" />
        </p>
      </Root>,
    );
    const icon = document.querySelector('.on');
    expect(icon && getComputedStyle(icon).transform).toBe(transform);
  });
});

/** Renders right to left, in an Arabic page of a phone's width. */
function rightToLeft(children: ReactNode, width = 320) {
  return render(
    <div style={{ inlineSize: width, font: '16px sans-serif' }}>
      <Root localization={{ direction: 'rtl', locale: 'ar' }}>{children}</Root>
    </div>,
  );
}

const boxOf = (text: string | RegExp) => screen.getByText(text).getBoundingClientRect();

/** Box of one character of an element's text. */
function character(element: Element, at: 'first' | 'last'): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  const node = at === 'first' ? texts[0] : texts.at(-1);
  const end = node?.textContent?.length ?? 0;
  const range = document.createRange();
  range.setStart(node as Node, at === 'first' ? 0 : end - 1);
  range.setEnd(node as Node, at === 'first' ? 1 : end);
  return range.getBoundingClientRect();
}

const readsFromTheLeft = (element: Element) =>
  character(element, 'first').left < character(element, 'last').left;

const nothing = () => {};
const field = (fieldName: string, displayName: string) => ({ fieldName, displayName });

describe('foreign text in a right-to-left page', () => {
  it('shows a change from the old to the new value in the direction of its arrow', () => {
    rightToLeft(<DiffLine kind="changed" label="Mobile number" from="Mobile" to="Phone" />);
    expect(boxOf('Mobile').left).toBeGreaterThan(boxOf('Phone').right);
  });

  it('shows an address from left to right', () => {
    rightToLeft(
      <TextField
        label="نطاق"
        value="acme"
        onChange={nothing}
        affix={{ prefix: 'https://', suffix: '.my.salesforce.com' }}
      />,
    );
    const input = screen.getByRole('textbox').getBoundingClientRect();
    expect(boxOf('https://').right).toBeLessThanOrEqual(input.left);
    expect(boxOf('.my.salesforce.com').left).toBeGreaterThanOrEqual(input.right);
    expect(readsFromTheLeft(screen.getByText('https://'))).toBe(true);
    expect(readsFromTheLeft(screen.getByText('.my.salesforce.com'))).toBe(true);
  });

  it('ends a quote of the server with its full stop', () => {
    rightToLeft(<Banner tone="error" title="خطأ" quote="It could not be read." />);
    expect(readsFromTheLeft(screen.getByText('It could not be read.'))).toBe(true);
  });

  it('ends names and questions of the host with their own marks', () => {
    rightToLeft(
      <FieldMapping
        targets={[
          {
            kind: 'mapping',
            mapToName: 'mobile',
            displayName: 'Mobile (work)',
            prompt: 'Which number?',
            required: true,
            origin: 'manifest',
          },
        ]}
        fields={{}}
        value={{}}
        valueMappings={{}}
        issues={[]}
        showMissing={false}
        filled={{}}
        provider="Salesforce"
        app="Acme"
        onChange={nothing}
        onValueChange={nothing}
      />,
    );
    expect(readsFromTheLeft(screen.getByText('Mobile (work)'))).toBe(true);
    expect(readsFromTheLeft(screen.getByText('Which number?'))).toBe(true);
  });

  it('keeps the order of an API name, shortened or not', () => {
    rightToLeft(<OptionRow name="City" code="$['mailingaddress']['city']" />, 800);
    const code = document.querySelector('.amp-optionCode') as Element;
    expect(readsFromTheLeft(code)).toBe(true);
    expect(character(code, 'last').left).toBeLessThan(boxOf('City').left);
  });

  it('shortens a long name at its end', () => {
    const name = 'A name that is much too long for a telephone, and goes on';
    rightToLeft(<OptionRow name={name} />);
    const box = boxOf(name);
    expect(character(screen.getByText(name), 'first').left).toBeGreaterThanOrEqual(box.left - 1);
    expect(box.right).toBeGreaterThan(300);
  });
});

describe('parts on a phone', () => {
  const narrow = (children: ReactNode) =>
    render(
      <div style={{ inlineSize: 320, font: '16px sans-serif' }}>
        <Root>{children}</Root>
      </div>,
    );

  it('show field names in full', () => {
    narrow(
      <FieldChecklist
        label="Fields"
        included={[{ field: field('firstname', 'First Name'), locked: true }]}
        offered={[{ field: field("$['mailingaddress']['country']", 'Mailing Country') }]}
        selected={{}}
        onSelect={nothing}
      />,
    );
    for (const name of ['First Name', 'Mailing Country']) {
      const { scrollWidth, clientWidth } = screen.getByText(name);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
  });

  it('align a quiet button alone on its line with the text', () => {
    narrow(
      <>
        <p>Opens a window.</p>
        <div className="amp-connectActions">
          <Button variant="quiet">Cancel</Button>
        </div>
      </>,
    );
    expect(character(screen.getByText('Cancel'), 'first').left).toBeCloseTo(
      character(screen.getByText('Opens a window.'), 'first').left,
      0,
    );
  });

  it('put the result of each run at the end of its line', () => {
    const run = (id: string, does: 'read' | 'write') => ({
      id,
      does,
      objects: ['Contact'],
      records: 12_500,
      ended: 'success' as const,
      time: '2026-05-12T14:05:00Z',
    });
    narrow(
      <ActivityList
        runs={[run('1', 'read'), run('2', 'write')]}
        now={Date.parse('2026-05-12T14:20:00Z')}
        nameOf={(name) => name}
        renderDetails={() => null}
      />,
    );
    const ends = screen.getAllByText('Done').map((one) => {
      const line = one.closest('.amp-activityRow')?.getBoundingClientRect();
      const word = one.getBoundingClientRect();
      return {
        edge: Math.round((line?.right ?? 0) - word.right),
        top: word.top - (line?.top ?? 0),
      };
    });
    expect(new Set(ends.map(({ edge }) => edge)).size).toBe(1);
    expect(Math.max(...ends.map(({ top }) => top))).toBeLessThan(20);
  });
});

describe('header at 320 px', () => {
  it('keeps the name, *Back* and the state apart', () => {
    render(
      <div style={{ inlineSize: 320, font: '16px sans-serif' }}>
        <Root>
          <Header
            back={
              <Button variant="quiet" icon="chevronStart" className="amp-backButton">
                Back
              </Button>
            }
            logo={<Tile name="ActiveCampaign" />}
            name="ActiveCampaign"
            state="Not installed"
          />
        </Root>
      </div>,
    );
    const name = screen.getByText('ActiveCampaign').getBoundingClientRect();
    const state = screen.getByText('Not installed').getBoundingClientRect();
    const apart = state.left >= name.right || state.top >= name.bottom;
    expect(apart).toBe(true);
    expect(state.right).toBeLessThanOrEqual(320);
  });
});
