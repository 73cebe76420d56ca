import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen } from './listen';

export interface HostServer {
  origin: string;
  /** Sends `Cross-Origin-Opener-Policy: same-origin` with the host's page. */
  settings: { coop: boolean };
  close: () => Promise<void>;
}

/** Serves the built Storybook as the host's origin, like any static server. */
export async function startHostServer(root = 'storybook-static'): Promise<HostServer> {
  const settings = { coop: false };
  const app = new Hono();
  app.use('*', async (c, next) => {
    await next();
    if (settings.coop) c.header('Cross-Origin-Opener-Policy', 'same-origin');
  });
  app.use('*', serveStatic({ root }));
  const { port, close } = await listen(app.fetch);
  return { origin: `http://127.0.0.1:${port}`, settings, close };
}
