import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LinkHeader } from '../../src/components/LinkHeader/LinkHeader';
import { Tile } from '../../src/components/Tile/Tile';
import { lettersOf } from '../../src/components/Tile/lettersOf';
import { AmpersandProvider } from '../../src/provider/AmpersandProvider';
import { useAmpersand } from '../../src/provider/contexts';

const tile = (container: HTMLElement) => container.querySelector<HTMLElement>('.amp-tile');

describe('Tile', () => {
  it.each([
    ['NetSuite', 'NS'],
    ['HubSpot', 'HS'],
    ['Salesforce', 'SF'],
    ['Google Calendar', 'GC'],
    ['Braze', 'BR'],
    ['6sense', '6S'],
    ['X', 'X'],
    ['…', '?'],
  ])('draws the letters of %s as %s when there is no logo', (name, letters) =>
    expect(lettersOf(name)).toBe(letters),
  );

  it('shows a picture by its address, and letters when it does not load', () => {
    const { container } = render(<Tile name="NetSuite" logo="/missing.png" />);
    expect(container.querySelector('img')).toHaveAttribute('src', '/missing.png');
    act(() => {
      container.querySelector('img')?.dispatchEvent(new Event('error'));
    });
    expect(container).toHaveTextContent('NS');
    expect(tile(container)).not.toHaveAttribute('data-ground');
  });

  it('shows letters in place of an element that throws, until there is another one', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const Broken = () => {
      throw new Error('boom');
    };
    const { container, rerender } = render(<Tile name="NetSuite" logo={<Broken />} />);
    expect(container).toHaveTextContent('NS');
    expect(tile(container)).not.toHaveAttribute('data-ground');
    rerender(<Tile name="NetSuite" logo={<svg />} />);
    expect(container.querySelector('svg')).not.toBeNull();
    vi.restoreAllMocks();
  });

  it('loads another address after a failure', () => {
    const { container, rerender } = render(<Tile name="NetSuite" logo="/missing.png" />);
    act(() => {
      container.querySelector('img')?.dispatchEvent(new Event('error'));
    });
    rerender(<Tile name="NetSuite" logo="/there.png" />);
    expect(container.querySelector('img')).toHaveAttribute('src', '/there.png');
  });

  it('draws an element on white, and any logo on the ground it names', () => {
    const { container, rerender } = render(<Tile name="NetSuite" logo={<svg />} />);
    expect(container.querySelector('svg')).not.toBeNull();
    expect(tile(container)).toHaveAttribute('data-ground', 'light');
    rerender(<Tile name="NetSuite" logo={{ picture: '/white.svg', ground: 'dark' }} />);
    expect(container.querySelector('img')).toHaveAttribute('src', '/white.svg');
    expect(tile(container)).toHaveAttribute('data-ground', 'dark');
  });

  it('is empty and grey without a logo and a name', () => {
    const { container } = render(<Tile name="" />);
    expect(tile(container)).toBeEmptyDOMElement();
    expect(tile(container)).toHaveAttribute('data-pending');
  });

  it('is hidden from screen readers', () => {
    const { container } = render(<Tile name="NetSuite" />);
    expect(tile(container)).toHaveAttribute('aria-hidden', 'true');
  });
});

const options = { project: 'demo', apiKey: 'key' };

describe('LinkHeader', () => {
  it('shows the host’s logo beside the provider’s', () => {
    const { container } = render(
      <AmpersandProvider options={{ ...options, appLogo: '/acme.svg' }}>
        <LinkHeader app="Acme" provider="Salesforce" logo="/salesforce.svg" state="idle" />
      </AmpersandProvider>,
    );
    const pictures = [...container.querySelectorAll('img')].map((one) => one.getAttribute('src'));
    expect(pictures).toEqual(['/acme.svg', '/salesforce.svg']);
  });

  it('is hidden from screen readers, which read the title beside it', () => {
    const { container } = render(<LinkHeader app="Acme" provider="Salesforce" state="connected" />);
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  });

  it('keeps the services when the host passes another inline element', () => {
    const seen = new Set<unknown>();
    const Probe = () => {
      seen.add(useAmpersand('Probe'));
      return <LinkHeader app="Acme" provider="Salesforce" state="idle" />;
    };
    const tree = (shape: string) => (
      <AmpersandProvider options={{ ...options, appLogo: <svg data-testid={shape} /> }}>
        <Probe />
      </AmpersandProvider>
    );
    const { rerender } = render(tree('first'));
    rerender(tree('second'));
    expect(screen.getByTestId('second')).toBeInTheDocument();
    expect(seen.size).toBe(1);
  });
});
