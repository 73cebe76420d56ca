/** `14:05` → `las 14:05`; one o'clock alone is singular: `la 1:05`. */
export function hourWords(time: string): string {
  return `${/^0?1\D/.test(time) ? 'la' : 'las'} ${time}`;
}
