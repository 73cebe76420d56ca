/** `npm run emulator -- [--manifest amp.yaml] [--scenario fresh] [--port 4010]` serves the API over HTTP, with sign-in. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EmulatorOptions } from '../../src/testing/types';
import { startApiServer } from '../../test/servers/apiServer';
import { startAuthorizationServer } from '../../test/servers/authorizationServer';

const { values } = parseArgs({
  options: {
    manifest: { type: 'string' },
    scenario: { type: 'string' },
    port: { type: 'string', default: '4010' },
  },
});

const api = await startApiServer({
  port: Number(values.port),
  report: ({ method, path, status }) => console.log(`${status} ${method} ${path}`),
});
const authorization = await startAuthorizationServer({ redirectUris: api.redirectUris });
api.connectTo(authorization);
const emulator = api.begin({
  scenario: values.scenario as EmulatorOptions['scenario'],
  manifest: values.manifest ? readFileSync(values.manifest, 'utf8') : undefined,
});

const { project, integrations } = emulator.state;
console.log(`API            ${api.baseUrl} (project ${project.name}, key demo-key)
Authorization  ${authorization.issuer}
Integrations   ${integrations.map(({ name }) => name).join(', ')}`);
