import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { Checkbox } from '../../src/components/Checkbox/Checkbox';
import { Root } from '../../src/components/Root/Root';
import { Switch } from '../../src/components/Switch/Switch';
import { FieldMappingPicker } from '../../src/flows/Mapping/FieldMappingPicker';

const touch = (enabled: boolean) =>
  cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });

/** Middle of an element's first line of text. */
function middleOfLine(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const [first] = range.getClientRects();
  return ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2;
}

function middle(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await touch(false);
});

describe.each([
  ['16 px', '', false],
  ['24 px', '24px', false],
  ['24 px under a finger', '24px', true],
  ['16 px under a finger', '', true],
])('on a page of %s', (_what, fontSize, finger) => {
  it.each(['comfortable', 'compact'] as const)(
    'a name is level with its control: %s',
    async (density) => {
      await touch(finger);
      document.documentElement.style.fontSize = fontSize;
      render(
        <div style={{ inlineSize: 1000 }}>
          <FieldMappingPicker
            targets={[{ mapToName: 'zyx', mapToDisplayName: 'Zyx' }]}
            fields={[{ fieldName: 'fax', displayName: 'Fax' }]}
            value={{ selectedFieldMappings: {} }}
            onChange={() => {}}
            appearance={{ density }}
          />
          <Root appearance={{ density }}>
            <Checkbox label="Tick" checked onChange={() => {}} />
            <Switch label="Turn" checked onChange={() => {}} />
          </Root>
        </div>,
      );
      const control = screen.getByRole('combobox');
      expect(Math.abs(middleOfLine(screen.getByText('Zyx')) - middle(control))).toBeLessThanOrEqual(
        1.5,
      );
      for (const [role, label] of [
        ['checkbox', 'Tick'],
        ['switch', 'Turn'],
      ] as const) {
        const difference = middleOfLine(screen.getByText(label)) - middle(screen.getByRole(role));
        expect(Math.abs(difference), label).toBeLessThanOrEqual(1.5);
      }
    },
  );
});
