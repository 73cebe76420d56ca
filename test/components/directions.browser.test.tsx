import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../src/components/Button/Button';
import { Header } from '../../src/components/Header/Header';
import { Icon } from '../../src/components/icons/Icon';
import { Monogram } from '../../src/components/Monogram/Monogram';
import { Root } from '../../src/components/Root/Root';

describe('what points along the line', () => {
  it.each([
    ['ltr', 'none'],
    ['rtl', 'matrix(-1, 0, 0, 1, 0, 0)'],
  ] as const)('%s', (direction, transform) => {
    render(
      <Root localization={{ direction }}>
        <p>
          <Icon name="chevronEnd" label="on" />
        </p>
      </Root>,
    );
    expect(getComputedStyle(screen.getByRole('img', { name: 'on' })).transform).toBe(transform);
  });
});

describe('a header at 320 px', () => {
  it('keeps name, way back and state apart', () => {
    render(
      <div style={{ inlineSize: 320, font: '16px sans-serif' }}>
        <Root>
          <Header
            back={
              <Button variant="quiet" icon="chevronStart" className="amp-backButton">
                Back
              </Button>
            }
            logo={<Monogram name="ActiveCampaign" />}
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
