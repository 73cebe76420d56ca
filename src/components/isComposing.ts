/** Whether a key belongs to an input method. Safari says so of the last one by its code alone. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
