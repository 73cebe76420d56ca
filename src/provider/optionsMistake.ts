import type { AmpersandOptions } from './AmpersandOptions';

function isAddress(text: string): boolean {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

/** Why nothing can be requested with these options, and the cure; `undefined` where it can. */
export function optionsMistake(options: AmpersandOptions | undefined): string | undefined {
  if (!options) {
    return '<AmpersandProvider> got no `options`. Pass options={{ project, apiKey }}.';
  }
  const { project, projectId, apiKey, getToken, baseUrl } = options;
  if (!project && !projectId) {
    return '`options.project` is missing. Pass the project id or name from the Ampersand dashboard.';
  }
  if (apiKey && getToken) {
    return 'both `apiKey` and `getToken` were given. Pass one: `getToken` if your server signs JWTs, else `apiKey`.';
  }
  if (!apiKey && !getToken) {
    return 'neither `apiKey` nor `getToken` was given. Pass `apiKey`, or `getToken` if your server signs JWTs.';
  }
  if (baseUrl !== undefined && !isAddress(baseUrl)) {
    return `\`baseUrl\` is ${JSON.stringify(baseUrl)}. Pass a whole address such as https://api.withampersand.com/v1.`;
  }
  return undefined;
}

/** What is ambiguous in options that work. */
export function oldNameMistake({ project, projectId }: AmpersandOptions): string | undefined {
  if (!project || !projectId || project === projectId) return undefined;
  return `both \`project\` (${JSON.stringify(project)}) and its older name \`projectId\` (${JSON.stringify(projectId)}) were given, and they differ. \`project\` is used; remove \`projectId\`.`;
}
