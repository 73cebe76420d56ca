import { vi } from 'vitest';

interface CloseWatcher extends EventTarget {
  requestClose(): void;
  destroy(): void;
}

/** Returns a phone's way back: the browser asks what opened last to close. Ends with `vi.unstubAllGlobals()`. */
export function watchWaysBack(): () => void {
  const { CloseWatcher } = window as unknown as { CloseWatcher: new () => CloseWatcher };
  const open: CloseWatcher[] = [];
  class Watched extends CloseWatcher {
    constructor() {
      super();
      open.push(this);
      this.addEventListener('close', () => this.leave());
    }
    override destroy(): void {
      this.leave();
      super.destroy();
    }
    private leave(): void {
      if (open.includes(this)) open.splice(open.indexOf(this), 1);
    }
  }
  vi.stubGlobal('CloseWatcher', Watched);
  return () => open.at(-1)?.requestClose();
}
