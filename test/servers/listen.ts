import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';

export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/** Serves a Fetch handler on loopback. Port 0 takes a free one. */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port = 0,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve({
        port: info.port,
        close: () =>
          new Promise((closed) => {
            if ('closeAllConnections' in server) server.closeAllConnections();
            server.close(() => closed());
          }),
      }),
    );
    server.once('error', reject);
  });
}
