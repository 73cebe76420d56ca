import { userEvent, within } from 'storybook/test';

export type Screen = ReturnType<typeof within>;

/** Waits for the panel. Later screens are reached by pressing buttons as a person would. */
export async function opened(canvasElement: HTMLElement): Promise<Screen> {
  const canvas = within(canvasElement);
  await canvas.findAllByRole('heading', { level: 2 }, { timeout: 5000 });
  return canvas;
}

export async function press(canvas: Screen, name: RegExp): Promise<void> {
  await userEvent.click((await canvas.findAllByRole('button', { name }))[0] as HTMLElement);
}

/** Chooses from a list. A long list is searched first, since only rows in view are in the document. */
export async function choose(
  canvas: Screen,
  label: RegExp,
  option: RegExp,
  typed?: string,
): Promise<void> {
  await userEvent.click(await canvas.findByRole('combobox', { name: label }));
  if (typed) await userEvent.keyboard(typed);
  await userEvent.click((await canvas.findAllByRole('option', { name: option }))[0] as HTMLElement);
}
