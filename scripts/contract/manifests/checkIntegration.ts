/** Installs one integration, edits it, reads it back, and collects every difference as a finding. */
import { createEmulator } from '../../../src/testing/createEmulator';
import type { Emulator, RecordedRequest } from '../../../src/testing/types';
import type { Specification } from '../specification';
import { makeAccount } from './account';
import { differences } from './json';
import { type Content, type Variant, firstContent, hostMappings, withoutDefaults } from './oracle';
import { type Session, openSession, person } from './session';
import type { Declared } from './source';
import { installActions, outcomeOf, planSteps } from './steps';

interface Check {
  declared: Declared;
  emulator: Emulator;
  specification: Specification;
  findings: string[];
  saves: number;
}

const createdBy = `consumer:${person.consumerRef}`;

async function connect(emulator: Emulator, provider: string): Promise<string> {
  const { project, apiKey } = emulator.options;
  const response = await emulator.fetch(`${emulator.baseUrl}/oauth-connect`, {
    method: 'POST',
    headers: { 'X-Api-Key': apiKey, 'Content-Type': 'application/json' },
    body: JSON.stringify({ projectIdOrName: project, provider, ...person }),
  });
  const url = await response.text();
  if (!response.ok) throw new Error(`oauth-connect: ${url}`);
  const state = new URL(url).searchParams.get('state') ?? '';
  emulator.completeAuthorization(state, { ok: true });
  return emulator.state.connections.at(-1)?.id ?? '';
}

function report(check: Check, what: string, found: string[]): void {
  check.findings.push(...found.map((finding) => `${what}: ${finding}`));
}

/** Checks the one writing request since an index by the specification and by the oracle. */
function checkRequest(check: Check, what: string, since: number, expected: unknown): void {
  const { emulator, specification } = check;
  const sent = emulator.requests
    .slice(since)
    .filter(({ method }: RecordedRequest) => method !== 'GET');
  const [request] = sent;
  if (!request || sent.length !== 1) {
    report(check, what, [`${sent.length} writing requests instead of one`]);
    return;
  }
  check.saves += 1;
  const query = Object.fromEntries(
    Object.entries(request.query).map(([name, value]) => [name, [value]]),
  );
  const { method, path, body } = request;
  report(check, what, specification.findings({ method, path, query, body }));
  report(check, `${what}, request`, differences(expected, withoutDefaults(body)));
}

async function savedContent({ emulator, declared }: Check): Promise<unknown> {
  const [integration] = emulator.state.integrations;
  const [installation] = emulator.state.installations;
  if (!integration || !installation) return undefined;
  const { project, apiKey } = emulator.options;
  const path = `/projects/${project}/integrations/${encodeURIComponent(integration.id)}/installations/${installation.id}`;
  const response = await emulator.fetch(`${emulator.baseUrl}${path}`, {
    headers: { 'X-Api-Key': apiKey },
  });
  if (!response.ok) throw new Error(`reading ${declared.name} back: ${response.status}`);
  return ((await response.json()) as { config: { content: unknown } }).config.content;
}

/** Draft of the hooks in the form of a config. */
function shown({ draft }: ReturnType<Session['now']>): unknown {
  const objects = Object.entries(draft.choices.objects).map(([name, { read, write }]) => [
    name,
    {
      ...(read?.included && {
        read: {
          fields: Object.keys(read.fields),
          all: read.allFields,
          paused: read.paused,
          mappings: read.mappings,
          values: read.valueMappings,
        },
      }),
      ...(write?.enabled && { write: { deletion: write.deletion } }),
    },
  ]);
  return { dirty: draft.isDirty, objects: Object.fromEntries(objects) as unknown };
}

function expectedShown(declared: Declared, content: Content): unknown {
  const names = [...(declared.read?.objects ?? []), ...(declared.write?.objects ?? [])];
  const at = <T>(objects: Record<string, T> | undefined, name: string) =>
    objects && Object.hasOwn(objects, name) ? objects[name] : undefined;
  const objects = names.map(({ objectName }) => {
    const read = at(content.read?.objects, objectName);
    const write = at(content.write?.objects, objectName);
    return [
      objectName,
      {
        ...(read && {
          read: {
            fields: Object.keys(read.selectedFields),
            all: read.selectedFieldsAuto === 'all',
            paused: read.disabled === true,
            mappings: read.selectedFieldMappings,
            values: read.selectedValueMappings,
          },
        }),
        ...(write && { write: { deletion: write.deletionSettings?.enabled === true } }),
      },
    ];
  });
  return { dirty: false, objects: Object.fromEntries(objects) as unknown };
}

async function checkSaved(check: Check, what: string, session: Session, content: Content) {
  report(check, `${what}, saved`, differences(content, withoutDefaults(await savedContent(check))));
  const { installation } = session.now().installation;
  report(
    check,
    `${what}, read by the hooks`,
    differences(content, withoutDefaults(installation?.config.content)),
  );
  report(
    check,
    `${what}, shown`,
    differences(expectedShown(check.declared, content), shown(session.now())),
  );
}

async function installAndEdit(check: Check, variant: Variant): Promise<void> {
  const { declared, emulator } = check;
  const connectionId = await connect(emulator, declared.provider);
  const fieldMapping = hostMappings(declared, variant);
  const session = await openSession(emulator, declared.name, fieldMapping);
  try {
    let content = firstContent(declared, variant);
    await session.edit(installActions(declared, variant));
    let since = emulator.requests.length;
    await session.submit('install');
    checkRequest(check, 'install', since, {
      groupRef: person.groupRef,
      connectionId,
      config: { createdBy, content },
    });
    await checkSaved(check, 'install', session, content);

    for (const plan of planSteps(declared, variant)) {
      if (check.findings.length > 0) return;
      const step = plan(content);
      if (!step) continue;
      const what = `${step.objectName}: ${step.what}`;
      const outcome = outcomeOf(step, content);
      since = emulator.requests.length;
      await session.edit(step.actions);
      await session.submit('save');
      checkRequest(check, what, since, {
        updateMask: [outcome.mask, 'config.createdBy'],
        installation: { config: { createdBy, content: outcome.patch } },
      });
      content = outcome.content;
      await checkSaved(check, what, session, content);
    }
    session.close();
    // A second visit starts without a cache.
    const again = await openSession(emulator, declared.name, fieldMapping);
    await checkSaved(check, 'opened again', again, content);
    again.close();
  } finally {
    session.close();
  }
}

/** Checks both variants of one integration. */
export async function checkIntegration(
  declared: Declared,
  manifest: object,
  specification: Specification,
): Promise<{ findings: string[]; saves: number }> {
  const findings: string[] = [];
  let saves = 0;
  for (const variant of ['everything', 'part'] as const) {
    const world = {
      project: { id: 'check-project', name: 'check', appName: 'Check' },
      providers: {},
      integrations: [],
      accounts: {},
    };
    const emulator = createEmulator({ world, manifest, objects: makeAccount(declared) });
    const check: Check = { declared, emulator, specification, findings: [], saves: 0 };
    try {
      await installAndEdit(check, variant);
    } catch (error) {
      check.findings.push(error instanceof Error ? error.message : String(error));
    }
    findings.push(...check.findings.map((finding) => `[${variant}] ${finding}`));
    saves += check.saves;
  }
  return { findings, saves };
}
