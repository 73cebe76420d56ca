/** Finds the secrets of requests, so that no error quotes them. */

const CREDENTIAL_KEYS = [
  'apiKey',
  'basicAuth',
  'oauth2ClientCredentials',
  'oauth2PasswordCredentials',
  'customAuth',
  'callbackParams',
];

/** Minimum length. Shorter texts would blank out ordinary words of a message. */
const SHORTEST_SECRET = 4;

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= SHORTEST_SECRET ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}

/** Returns the credentials in a request body. */
export function secretsOf(body: unknown): string[] {
  if (!body || typeof body !== 'object') return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (CREDENTIAL_KEYS.includes(key)) return leaves(value);
    return key === 'connection' ? secretsOf(value) : [];
  });
}

/** The part of a secret, in letters, that is masked by itself: a half, but never so few that words match. */
const partLength = (length: number) => Math.min(length, Math.max(6, Math.min(12, length >> 1)));

/** Base64 of a text that begins at any place of a longer one, without letters that its neighbours decide on. */
function base64Forms(secret: string): string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  return [0, 1, 2].map((before) => {
    const whole = btoa('-'.repeat(before) + bytes).replace(/=+$/, '');
    return whole.slice(before && before + 1, ((bytes.length + before) * 4) / 3);
  });
}

/** A secret as a server may quote it: as sent, and in the encodings of URLs, forms, headers, JSON and HTML. */
function formsOf(secret: string): string[] {
  const url = encodeURIComponent(secret.replace(/\p{Cs}/gu, '\uFFFD'));
  const base64 = base64Forms(secret);
  const html = secret.replace(/[&<>"']/g, (letter) => HTML_ESCAPES[letter] ?? letter);
  const forms = [
    secret,
    url,
    url.replace(/%20/g, '+'),
    JSON.stringify(secret).slice(1, -1),
    html,
    ...base64,
    ...base64.map((form) => form.replace(/\+/g, '-').replace(/\//g, '_')),
  ];
  return [...new Set(forms.map(fold))].filter((form) => form.length >= SHORTEST_SECRET);
}

const HTML_ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Small letters, one for one, so that positions stay. */
function fold(text: string): string {
  return text.replace(/[^]/g, (letter) => {
    const small = letter.toLowerCase();
    return small.length === 1 ? small : letter;
  });
}

/** Marks the letters of a text that belong to a form of a secret, or to a part of it. */
function markParts(text: string, form: string, masked: boolean[]): void {
  const length = partLength(form.length);
  for (let start = 0; start + length <= form.length; start++) {
    const part = form.slice(start, start + length);
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      masked.fill(true, at, at + length);
    }
  }
}

/**
 * Removes secrets from a server's words, in every form that a server may quote them in, parts included.
 * @param text At most some thousand letters.
 */
export function redact(text: string, secrets: string[]): string {
  const small = fold(text);
  const masked = Array.from<boolean>({ length: text.length }).fill(false);
  for (const secret of secrets) {
    for (const form of formsOf(secret)) markParts(small, form, masked);
  }
  let result = '';
  for (let at = 0; at < text.length; at++) {
    if (!masked[at]) result += text.charAt(at);
    else if (!masked[at - 1]) result += '•••';
  }
  return result;
}
