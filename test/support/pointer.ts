import { cdp } from 'vitest/browser';

export interface Point {
  x: number;
  y: number;
}

export function centreOf(element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The tests run in a frame, which may be shown smaller than it is. */
function inWindow({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / innerWidth : 1;
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}

/** A real press at a place, whatever is there, and let go at another. */
export async function press(
  from: Point,
  to: Point = from,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point) =>
    cdp().send('Input.dispatchMouseEvent', { type, button, clickCount: 1, ...inWindow(at) });
  await send('mousePressed', from);
  await send('mouseMoved', to);
  await send('mouseReleased', to);
}

/** Beside every dialog. */
export const corner: Point = { x: 20, y: 20 };
