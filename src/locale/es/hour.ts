/** Time with its article: `14:05` → `las 14:05`; only one o'clock is singular: `la 1:05`. */
export function hourWords(time: string): string {
  return `${/^0?1\D/.test(time) ? 'la' : 'las'} ${time}`;
}
