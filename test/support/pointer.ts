import { cdp } from 'vitest/browser';

export interface Point {
  x: number;
  y: number;
}

export function centreOf(element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Converts a point of the test's frame, which may be scaled, to the window. */
function inWindow({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / innerWidth : 1;
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}

/** Presses the real pointer at one point and releases it at another. */
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

/** Point beside every dialog. */
export const corner: Point = { x: 20, y: 20 };
