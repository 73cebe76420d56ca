/** Checks that emulator and specification agree on each recorded request, original and mutated. */
import { writeFileSync } from 'node:fs';
import { createEmulator } from '../../src/testing/createEmulator';
import type { Emulator } from '../../src/testing/types';
import type { RecordedRequest } from '../../test/servers/recorder';
import { mutationsOf } from './mutate';
import { distinct, readRecorded } from './recorded';
import { loadSpecification, type SentRequest } from './specification';

const specification = loadSpecification();

/** Request path with ids that this world has, so that only its shape can be wrong. */
function inWorld(path: string, { state }: Emulator): string {
  const [integration] = state.integrations;
  const segments = {
    integrations: integration?.id,
    revisions: integration?.latestRevision.id,
    installations: state.installations[0]?.id,
    connections: state.connections[0]?.id,
    operations: state.operations[0]?.id,
    objects: 'account',
  };
  return Object.entries(segments).reduce(
    (now, [kind, id]) => now.replace(new RegExp(`/${kind}/[^/:]+`), `/${kind}/${id}`),
    path,
  );
}

/** Whether the emulator refuses the request for its shape. */
async function refusesShape({ method, path, query, body }: SentRequest): Promise<boolean> {
  const emulator = createEmulator({ scenario: 'installed' });
  const url = new URL(`${emulator.baseUrl}${inWorld(path, emulator)}`);
  for (const [name, values] of Object.entries(query)) {
    for (const value of values) url.searchParams.append(name, value);
  }
  const response = await emulator.fetch(url.href, {
    method,
    headers: { 'X-Api-Key': emulator.options.apiKey, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.status < 400) return false;
  const problem = (await response.json().catch(() => ({}))) as { subsystem?: string };
  return problem.subsystem === 'request-validation';
}

/** Mutations of a query: each parameter dropped, and an undeclared one added. */
function spoiledQueries(request: RecordedRequest): Array<{ what: string; sent: SentRequest }> {
  const without = Object.keys(request.query).map((name) => {
    const { [name]: _dropped, ...query } = request.query;
    return { what: `query ${name} dropped`, sent: { ...request, query } };
  });
  const extra = { ...request, query: { ...request.query, undeclared: ['1'] } };
  return [...without, { what: 'query undeclared added', sent: extra }];
}

function variantsOf(request: RecordedRequest): Array<{ what: string; sent: SentRequest }> {
  const bodies = request.body === undefined ? [] : mutationsOf(request.body);
  return [
    { what: 'as it is', sent: request },
    ...spoiledQueries(request),
    ...bodies.map(({ what, body }) => ({ what, sent: { ...request, body } })),
  ];
}

let passed = 0;
let failed = 0;
const said = new Set<string>();
for (const request of distinct(readRecorded())) {
  for (const { what, sent } of variantsOf(request)) {
    const findings = specification.findings(sent);
    const refused = await refusesShape(sent);
    if (refused === findings.length > 0) {
      passed += 1;
      continue;
    }
    failed += 1;
    const template = specification.templateOf(sent) ?? sent.path;
    const line = `✗ ${sent.method} ${template}, ${what}: the emulator ${refused ? 'refuses' : 'accepts'} it, the specification says ${findings[0] ?? 'nothing against it'}`;
    if (said.size < 40 && !said.has(line)) console.log(line);
    said.add(line);
  }
}
console.log(`emulator and specification: ${passed} agree, ${failed} do not`);
writeFileSync('test-results/contract-emulator.json', JSON.stringify({ passed, failed }));
process.exit(failed ? 1 : 0);
