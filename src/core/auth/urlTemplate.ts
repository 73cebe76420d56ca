/**
 * URL templates with one value, written as `{}`: from a provider's definition and from samples in prompts.
 */

interface Parts {
  scheme: string;
  host: string;
  rest: string;
}

function partsOf(template: string): Parts | undefined {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)([^]*)$/i.exec(template);
  return match ? { scheme: match[1] ?? '', host: match[2] ?? '', rest: match[3] ?? '' } : undefined;
}

/**
 * `https://{{.workspace}}.x.com/{{.tenant}}` for `workspace` → `https://{}.x.com`. The rest is dropped after
 * a host that contains the value: it does not help to find it.
 */
export function templateFor(url: string | undefined, name: string): string | undefined {
  const [before, after, ...more] = (url ?? '').split(`{{.${name}}}`);
  if (after === undefined || more.length > 0) return undefined;
  const inHost = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*$/i.test(before ?? '');
  return `${before}{}${inHost ? after.replace(/[/?#][^]*$/, '') : after}`;
}

/** Text before and after a value in the host; `undefined` when the host has further placeholders. */
export function affixOf(template: string): { prefix: string; suffix: string } | undefined {
  const parts = partsOf(template);
  if (!parts?.host.includes('{}') || parts.scheme === '') return undefined;
  const [before = '', after = ''] = parts.host.split('{}');
  if (/[{}<>]/.test(before + after)) return undefined;
  return { prefix: parts.scheme + before, suffix: after };
}

/** Host of a template, with its placeholders. */
export function hostOf(template: string | undefined): string | undefined {
  return partsOf(template ?? '')?.host || undefined;
}

const PLACEHOLDER = /\{\{\.[^}]*\}\}|<<[^>]*>>/;

function literal(text: string, placeholder = '[^/?#&]+'): string {
  return text
    .split(PLACEHOLDER)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join(placeholder);
}

/**
 * Pattern of a host with fixed text or further placeholders around the value. Without a scheme, `acmeid.com` can be
 * the value itself: it is cut only where fixed text follows the value, and nothing else is open.
 */
function hostPattern(before: string, after: string): RegExp {
  const isSure = after !== '' && !PLACEHOLDER.test(before + after);
  const scheme = isSure ? ANY_SCHEME : '^[a-z][a-z0-9+.-]*:\\/\\/';
  // Only the last placeholder of a host can stand for several labels.
  const label = '[^/?#&.]+';
  const rest = literal(after, label).replace(/\[\^\/\?#&\.\]\+$/, '[^/?#&]+');
  return new RegExp(
    `${scheme}${literal(before, label)}([^/?#:@\\s]+?)${rest}\\.?(?=[/?#:]|$)`,
    'i',
  );
}

const ANY_SCHEME = '^(?:[a-z][a-z0-9+.-]*:)?(?:\\/\\/)?';

/** Builds the pattern that finds the value in a pasted URL, as its first group. */
function patternOf(template: string): RegExp | undefined {
  const parts = partsOf(template);
  if (!parts) return undefined;
  const { scheme, host, rest } = parts;
  if (host.includes('{}')) {
    const [before = '', after = ''] = host.split('{}');
    // The value is the whole address: it is kept, without the path that the template adds.
    if (scheme === '' && before === '' && after === '') {
      const path = literal(rest.replace(/\/+$/, ''));
      return new RegExp(
        `^(https?:\\/\\/[^?#\\s]+?)(?:${path}(?=[/?#]|$)[^]*)?\\/*(?:[?#][^]*)?$`,
        'i',
      );
    }
    // Without text around it nothing but a URL's own shape tells that there is something to cut.
    if (before === '' && after === '')
      return /^(?=[^]*\/)(?:https?:\/\/)?([^/?#\s]+?)\.?(?=[/?#\s]|$)/i;
    return hostPattern(before, after);
  }
  const query = /[?&]([^=&#]+)=\{\}/.exec(rest);
  if (query?.[1]) return new RegExp(`[?&]${literal(query[1])}=([^&#\\s]+)`);
  const before = rest.split('{}')[0];
  if (before === undefined || before === rest || host === '') return undefined;
  return new RegExp(`${ANY_SCHEME}${literal(host)}${literal(before)}([^/?#\\s]+)`, 'i');
}

/** The value that stands in a pasted URL, if the URL has the template's shape. */
export function valueIn(template: string, pasted: string): string | undefined {
  return patternOf(template)?.exec(pasted)?.[1];
}

/** Replaces the sample value in a URL by `{}`: in the first host label, a path segment or a query value. */
function withPlaceholder(url: string, value: string): string | undefined {
  const parts = partsOf(url);
  if (!parts) return undefined;
  const { scheme, host, rest } = parts;
  const [path = '', query] = rest.split('?');
  const keys = (query ?? '').split('&');
  const pair = keys.findIndex((key) => key.split('=')[1] === value);
  if (pair >= 0) {
    keys[pair] = `${keys[pair]?.split('=')[0] ?? ''}={}`;
    return `${scheme}${host}${path}?${keys.join('&')}`;
  }
  const steps = path.split('/');
  const step = steps.indexOf(value);
  if (step >= 0) {
    steps[step] = '{}';
    return `${scheme}${host}${steps.join('/')}`;
  }
  return host.startsWith(`${value}.`) ? `${scheme}{}${host.slice(value.length)}` : undefined;
}

/**
 * Derives a template from a prompt such as "in https://app.example.com/4711/x the account id is 4711": a
 * word of the prompt that is also a whole segment of the URL in it.
 */
export function templateInPrompt(prompt: string | undefined): string | undefined {
  const found = /(?:https?:\/\/|(?<=[\s`'"])\/)[^\s`'"),]+/.exec(prompt ?? '');
  if (!prompt || !found) return undefined;
  const url = found[0].replace(/[.:;]+$/, '');
  const around = prompt.replaceAll(found[0], ' ');
  const words = around.match(/[`'"]?[A-Za-z0-9](?:[\w-]*[A-Za-z0-9])?[`'"]?/g) ?? [];
  const likely = words.filter((word) => /\d|^[`'"].*[`'"]$/.test(word));
  for (const word of [...likely.reverse(), ...words.reverse()]) {
    const template = withPlaceholder(url, word.replace(/[`'"]/g, ''));
    if (template) return template;
  }
  return undefined;
}
