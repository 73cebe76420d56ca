import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type Provider from 'oidc-provider';

export interface AuthorizationServer {
  issuer: string;
  /** Settings that may be changed while the server runs. */
  settings: {
    /** Sends `Cross-Origin-Opener-Policy: same-origin`, which cuts the window off its opener. */
    coop: boolean;
    /** Delay of the sign-in page, in milliseconds. */
    delay: number;
  };
  clientId: string;
  clientSecret: string;
  close: () => Promise<void>;
}

/** Loads the library without its warning about Node 20, which the journeys run on and a reader can do nothing about. */
async function loadProvider(): Promise<typeof Provider> {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
  };
  try {
    return (await import('oidc-provider')).default;
  } finally {
    console.warn = warn;
  }
}

const CLIENT_ID = 'acme';
const CLIENT_SECRET = 'a-secret-of-the-test-client-only';

function configuration(redirectUris: string[]): Record<string, unknown> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        client_name: 'Acme',
        redirect_uris: redirectUris,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig' }] },
    cookies: { keys: ['a-cookie-key-of-the-tests'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId }),
    }),
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    ttl: { Interaction: 3600, Session: 3600, Grant: 3600, AccessToken: 3600, IdToken: 3600 },
  };
}

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>${title}</h1><form method="post">${body}
<button name="answer" value="deny" formnovalidate>Deny</button></form></main></body></html>`;

const pages = {
  login: page(
    'Sign in',
    '<label>User <input name="account" value="dana.ruiz@acme.example" required></label><button name="answer" value="signIn">Sign in</button>',
  ),
  consent: page(
    'Acme asks for access',
    '<p>Read and update records as you.</p><button name="answer" value="allow">Allow</button>',
  ),
};

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

/** Serves one of the two pages, or handles the button pressed on it. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(prompt.name === 'login' ? pages.login : pages.consent);
    return;
  }
  const form = await readForm(request);
  const finish = (result: Record<string, unknown>) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  if (form.get('answer') === 'deny') {
    await finish({ error: 'access_denied', error_description: 'The user did not allow it.' });
  } else if (prompt.name === 'login') {
    await finish({ login: { accountId: form.get('account') ?? '' } });
  } else {
    const accountId = session?.accountId ?? '';
    const grant = new provider.Grant({ accountId, clientId: params.client_id ?? '' });
    grant.addOIDCScope(params.scope ?? 'openid');
    await finish({ consent: { grantId: await grant.save() } });
  }
}

/**
 * OAuth 2 authorization server (oidc-provider) on its own origin: sign-in and consent pages, denial, PKCE
 * required. The host is `localhost` while the API is `127.0.0.1`: another site, not only another port.
 */
export async function startAuthorizationServer(args: {
  redirectUris: string[];
  port?: number;
}): Promise<AuthorizationServer> {
  const settings = { coop: false, delay: 0 };
  let provider: Provider | undefined;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    if (settings.coop) response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    if (!provider) return void response.writeHead(503).end();
    if (request.url?.startsWith('/auth?') && settings.delay) await wait(settings.delay);
    if (request.url?.startsWith('/interaction/')) return interact(provider, request, response);
    return provider.callback()(request, response);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  await new Promise<void>((listening) => server.listen(args.port ?? 0, '127.0.0.1', listening));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const OidcProvider = await loadProvider();
  provider = new OidcProvider(issuer, configuration(args.redirectUris));
  return {
    issuer,
    settings,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
