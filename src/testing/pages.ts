/** Pages of a sign-in: the consent page, and the callback page that posts to its opener. */
import { endFlow } from './authorization';
import type { HttpResponse } from './http';
import type { Session } from './session';
import type { AuthorizationFlow, AuthorizationMessage, AuthorizationOutcome } from './types';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

function page(title: string, body: string): HttpResponse {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>
<body style="font: 16px/1.5 system-ui; margin: 15vh auto; max-width: 26rem; padding: 0 1rem">${body}</body>
</html>`;
  return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: html };
}

/** Consent page. Both answers are links, so that it needs no script. */
function consentPage(flow: AuthorizationFlow, provider: string): HttpResponse {
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
function callbackPage(message: AuthorizationMessage): HttpResponse {
  const failed = 'eventType' in message && message.eventType === 'AUTHORIZATION_FAILED';
  const data = JSON.stringify(message).replace(/</g, '\\u003c');
  const said = failed ? 'You were not connected.' : 'You are connected.';
  return page(
    said,
    `<h1>${said}</h1><p>You can close this window.</p>
<script>if (window.opener) window.opener.postMessage(${data}, '*');</script>`,
  );
}

/** The callback page, to which the authorization server redirects. */
async function callback(url: URL, { state, options }: Session, now: number): Promise<HttpResponse> {
  const flowState = url.searchParams.get('state') ?? '';
  const error = url.searchParams.get('error');
  const code = url.searchParams.get('code');
  const flow = state.flows[flowState];
  const end = (outcome: AuthorizationOutcome) =>
    callbackPage(endFlow(state, flowState, outcome, now));
  if (error !== null || code === null) {
    const reason = url.searchParams.get('error_description') ?? error ?? 'no code';
    return end({ ok: false, error: reason });
  }
  if (!flow || !options.exchange) return end({ ok: true });
  try {
    return end({ ok: true, ...(await options.exchange(code, flow)) });
  } catch (reason) {
    return end({ ok: false, error: reason instanceof Error ? reason.message : String(reason) });
  }
}

/** The page at a URL; `undefined` where there is none. */
export async function pageAt(
  url: URL,
  session: Session,
  now: () => number,
): Promise<HttpResponse | undefined> {
  if (/\/callback\/(v1|custom-auth)$/.test(url.pathname)) return callback(url, session, now());
  if (!url.pathname.endsWith('/authorize')) return undefined;
  const flow = session.state.flows[url.searchParams.get('state') ?? ''];
  if (!flow) {
    return { status: 404, headers: {}, body: 'This sign-in is not known.' };
  }
  return consentPage(flow, session.state.providers[flow.provider]?.displayName ?? flow.provider);
}
