/** Times of a schedule, in UTC. */

/** Formats hour and minute: 6, 30 → `6:30 AM`. */
export function scheduleTime(locale: string, hour: number, minute: number): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, 0, 1, hour, minute),
  );
}

/** Name of a weekday: 0 → `Sunday`, since 2 January 2000 was one. */
export function weekday(locale: string, day: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, 0, 2 + day),
  );
}
