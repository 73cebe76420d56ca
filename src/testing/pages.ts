/** Pages of a sign-in: the consent page, and the callback page that posts to its opener. */
import type { AuthorizationFlow, AuthorizationMessage } from './types';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

function page(title: string, body: string): Response {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>
<body style="font: 16px/1.5 system-ui; margin: 15vh auto; max-width: 26rem; padding: 0 1rem">${body}</body>
</html>`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** Consent page. Both answers are links, so that it needs no script. */
export function consentPage(flow: AuthorizationFlow, provider: string): Response {
  const to = (query: Record<string, string>) =>
    escape(`${flow.redirectUri}?${new URLSearchParams({ state: flow.state, ...query })}`);
  return page(
    `Sign in to ${provider}`,
    `<h1>Sign in to ${escape(provider)}</h1>
<p>Demo sign-in, answered by the emulator.</p>
<p><a href="${to({ code: 'demo-code' })}">Allow</a></p>
<p><a href="${to({ error: 'access_denied' })}">Deny</a></p>`,
  );
}

/** Posts the message to the opener and shows the outcome. Like the API's page it does not redirect. */
export function callbackPage(message: AuthorizationMessage): Response {
  const failed = 'eventType' in message && message.eventType === 'AUTHORIZATION_FAILED';
  const data = JSON.stringify(message).replace(/</g, '\\u003c');
  const said = failed ? 'You were not connected.' : 'You are connected.';
  return page(
    said,
    `<h1>${said}</h1><p>You can close this window.</p>
<script>if (window.opener) window.opener.postMessage(${data}, '*');</script>`,
  );
}
