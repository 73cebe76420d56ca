/**
 * Whether the page is being developed: served from this computer. The shipped bundle may not read
 * `process.env` (it throws where nobody replaces it) nor `import.meta.env` (only Vite fills it), and two builds
 * behind an export condition would be two copies of every context; the page's own address is always there.
 * jsdom is left out: tests load no stylesheet and would be warned of it each time.
 */
export function isDevelopment(): boolean {
  if (typeof window === 'undefined') return false;
  if (/jsdom/i.test(window.navigator.userAgent)) return false;
  return /^(localhost|127(\.\d+){3}|\[::1\]|.+\.(localhost|local|test))$/.test(
    window.location.hostname,
  );
}
