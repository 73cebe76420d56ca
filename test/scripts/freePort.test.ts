import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../../scripts/dev/freePort';

it('gives the demo another port when somebody else listens on the wanted one', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, listening));
  const taken = (other.address() as AddressInfo).port;
  const port = await freePort(taken);
  expect(port).toBeGreaterThan(taken);
  await new Promise((closed) => other.close(closed));
  expect(await freePort(taken)).toBe(taken);
});
