/** The part of jsdom that is used here; the package has no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: { url?: string; pretendToBeVisual?: boolean });
    readonly window: typeof globalThis;
  }
}
