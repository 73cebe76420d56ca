const PLACEHOLDER = /\{\{\s*\.?(\w+)\s*\}\}/g;

/** `{{.workspace}}.app.example.com` with what was typed; nothing while a part is missing or none is asked for. */
export function signInHost(
  template: string | undefined,
  values: Record<string, string>,
): string | undefined {
  if (!template || template.search(PLACEHOLDER) < 0) return undefined;
  let complete = true;
  const host = template.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[`metadata.${name}`]?.trim();
    if (!value || /[\s/?#]/.test(value)) complete = false;
    return value ?? '';
  });
  return complete ? host : undefined;
}
