import { createHash, randomBytes } from 'node:crypto';
import { createEmulator } from '../../src/testing/createEmulator';
import type { AuthorizationFlow, Emulator, EmulatorOptions } from '../../src/testing/types';
import type { AuthorizationServer } from './authorizationServer';
import { listen } from './listen';
import { type RecordedRequest, recording } from './recorder';

export interface ApiServer {
  port: number;
  baseUrl: string;
  /** Address that the authorization server may send people back to. */
  redirectUris: string[];
  /** Emulator that answers at the moment. */
  readonly emulator: Emulator;
  /** Puts another emulator behind the same address: a new world for the next journey. */
  begin: (options: EmulatorOptions) => Emulator;
  /** Sets the authorization server, which is known only after this server has its address. */
  connectTo: (authorization: AuthorizationServer) => void;
  close: () => Promise<void>;
}

const base64url = (bytes: Buffer) => bytes.toString('base64url');

/** The API's part of OAuth: the authorization URL (with PKCE) and the exchange in its callback. */
function oauthClient(authorization: () => AuthorizationServer) {
  const verifiers = new Map<string, string>();
  return {
    authorizeUrl(flow: AuthorizationFlow): string {
      const verifier = base64url(randomBytes(32));
      verifiers.set(flow.state, verifier);
      const { issuer, clientId } = authorization();
      const query = new URLSearchParams({
        client_id: clientId,
        redirect_uri: flow.redirectUri,
        response_type: 'code',
        scope: 'openid',
        state: flow.state,
        prompt: 'login consent',
        code_challenge: base64url(createHash('sha256').update(verifier).digest()),
        code_challenge_method: 'S256',
      });
      return `${issuer}/auth?${query}`;
    },
    async exchange(code: string, flow: AuthorizationFlow) {
      const { issuer, clientId, clientSecret } = authorization();
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code,
          redirect_uri: flow.redirectUri,
          client_id: clientId,
          client_secret: clientSecret,
          code_verifier: verifiers.get(flow.state) ?? '',
        }),
      });
      const answer = (await response.json()) as { id_token?: string; error_description?: string };
      if (!response.ok || !answer.id_token) throw new Error(answer.error_description ?? 'refused');
      const claims = Buffer.from(answer.id_token.split('.')[1] ?? '', 'base64url').toString();
      return { account: (JSON.parse(claims) as { sub: string }).sub };
    },
  };
}

/** The emulator over HTTP, open to every origin as the API is. */
export async function startApiServer(args: {
  port?: number;
  report?: (request: Omit<RecordedRequest, 'journey'>) => void;
}): Promise<ApiServer> {
  let emulator: Emulator | undefined;
  let authorization: AuthorizationServer | undefined;
  const client = oauthClient(() => {
    if (!authorization) throw new Error('No authorization server: call connectTo() first.');
    return authorization;
  });
  const answer = async (request: Request) =>
    emulator ? emulator.fetch(request) : new Response('no emulator', { status: 503 });
  const { port, close } = await listen(recording(answer, args.report ?? (() => {})), args.port);
  const origin = `http://127.0.0.1:${port}`;
  const baseUrl = `${origin}/v1`;
  const begin = (options: EmulatorOptions) => {
    emulator = createEmulator({ baseUrl, ...client, ...options });
    return emulator;
  };
  return {
    port,
    baseUrl,
    redirectUris: ['v1', 'custom-auth'].map((page) => `${origin}/callback/${page}`),
    get emulator() {
      return emulator ?? begin({});
    },
    begin,
    connectTo: (server) => {
      authorization = server;
    },
    close,
  };
}
