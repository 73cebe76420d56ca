import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { OptionRow } from '../../src/components/Combobox/OptionRow';
import { FieldChecklist } from '../../src/flows/Install/pages/FieldChecklist/FieldChecklist';
import { Root } from '../../src/components/Root/Root';
import { PlainCombobox } from './PlainCombobox';

const long = 'Market_Segment_Override__c';

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

/** Accessible names as the browser computes them. */
async function namesOf(role: string): Promise<string[]> {
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as {
    frameTree: { frame: { id: string }; childFrames?: Array<{ frame: { id: string } }> };
  };
  const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame.id);
  const trees = await Promise.all(
    frames.map(async (frameId) => {
      const tree = await cdp().send('Accessibility.getFullAXTree', { frameId });
      return (tree as { nodes: AxNode[] }).nodes;
    }),
  );
  return trees
    .flat()
    .filter((node) => !node.ignored && node.role?.value === role)
    .map((node) => node.name?.value ?? '');
}

const picker = (
  <PlainCombobox
    search={() => [{ id: 'all', items: [long, 'Tier__c'] }]}
    renderOption={(code) => <OptionRow name="Segment" code={code} badges="Text" />}
    value={long}
  />
);

it('a long API name is read as one word in a combobox, shortened or not', async () => {
  render(<Root>{picker}</Root>);
  await userEvent.click(screen.getByRole('combobox', { name: 'Stage' }));
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  await waitFor(async () =>
    expect(await namesOf('option')).toEqual([`Segment ${long} Text`, 'Segment Tier__c Text']),
  );
});

it('a long API name is read as one word in a checklist', async () => {
  render(
    <Root>
      <FieldChecklist
        label="Extra fields"
        included={[]}
        offered={[{ field: { fieldName: long, displayName: 'Segment', isCustom: true } }]}
        selected={{}}
        onSelect={() => {}}
      />
    </Root>,
  );
  await waitFor(async () =>
    expect((await namesOf('checkbox'))[0]).toMatch(new RegExp(`^Segment ${long} Custom`)),
  );
});

it('a long API name is copied as one word', () => {
  render(
    <div style={{ inlineSize: 500 }}>
      <Root>
        <OptionRow name="Segment" code={long} />
      </Root>
    </div>,
  );
  getSelection()?.selectAllChildren(document.querySelector('.amp-optionCodeRoom') as Element);
  expect(getSelection()?.toString().trim()).toBe(long);
});

it('a long API name shows its end when there is no room for all of it', () => {
  render(
    <div style={{ inlineSize: 150, font: '16px sans-serif' }}>
      <Root>
        <OptionRow name="Segment" code={long} />
      </Root>
    </div>,
  );
  const room = (document.querySelector('.amp-optionCodeRoom') as Element).getBoundingClientRect();
  const head = screen.getByText(long.slice(0, -8));
  const tail = screen.getByText(long.slice(-8)).getBoundingClientRect();
  expect(head.scrollWidth).toBeGreaterThan(head.clientWidth);
  expect(tail.right).toBeLessThanOrEqual(room.right + 1);
  expect(tail.width).toBeGreaterThan(20);
});
