/** Whether a key belongs to an input method. Safari marks the last key of a composition only by its code. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
