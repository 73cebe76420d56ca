/** Returns the address if it may be opened: only `https:`, `http:` and `mailto:` may. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href) return undefined;
  try {
    const { protocol } = new URL(href, 'https://relative.invalid');
    return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
