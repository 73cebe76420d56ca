import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useOwnedState } from '../../src/utils/useOwnedState';

const show = () =>
  renderHook(({ owner }) => useOwnedState(owner, 'initial'), { initialProps: { owner: 'first' } });

describe('state that belongs to an owner', () => {
  it('starts over in the render that brings another owner', () => {
    const { result, rerender } = show();
    act(() => result.current[1]('edited'));
    expect(result.current[0]).toBe('edited');
    rerender({ owner: 'second' });
    expect(result.current[0]).toBe('initial');
    rerender({ owner: 'first' });
    expect(result.current[0]).toBe('initial');
  });

  it('takes no change from a setter of an earlier owner', () => {
    const { result, rerender } = show();
    const [, setOfFirst] = result.current;
    rerender({ owner: 'second' });
    act(() => setOfFirst('late'));
    expect(result.current[0]).toBe('initial');
    act(() => result.current[1]((before) => `${before}, changed`));
    expect(result.current[0]).toBe('initial, changed');
  });
});
