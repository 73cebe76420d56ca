/** Core rules over generated and damaged answers: nothing throws, is lost, or is sent malformed. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/createApi';
import { missingMetadata } from '../../src/core/auth/metadata';
import { readAuthScheme } from '../../src/core/auth/scheme';
import { buildConfig } from '../../src/core/config/build';
import { diffChoices } from '../../src/core/config/diff';
import { mergeEdits } from '../../src/core/config/merge';
import { defaultChoices, readConfig } from '../../src/core/config/read';
import { buildUpdate } from '../../src/core/config/updateMask';
import { goneFields, validateChoices } from '../../src/core/config/validate';
import { draftReducer, emptyEdits, resolveDraft } from '../../src/core/draft';
import { DeveloperError, describeError } from '../../src/core/errors';
import { accessSummary, findNewObjects, nextStep, objectStates } from '../../src/core/installation';
import { pickConnection } from '../../src/core/pickConnection';
import { parseManifest } from '../../src/core/manifest';
import { prefillMappings } from '../../src/core/mapping/prefillMappings';
import { createFieldIndex } from '../../src/core/mapping/searchFields';
import { suggestFields } from '../core/mapping/suggestFields';
import type {
  ConfigContent,
  Draft,
  DraftAction,
  HydratedRevision,
  Installation,
  Manifest,
} from '../../src/core/types';
import { createInstallationBody, updateInstallationBody } from '../../src/testing/schemas';
import { asRecord, ownValue } from '../../src/utils/record';
import { sameJson } from '../../src/utils/sameJson';
import * as answers from './answers';
import { type Random, createRandom, firstSeed, runs } from './random';
import { spoil } from './spoil';

const who = { groupRef: 'acme-org', consumerRef: 'dana' };
const ids = { integrationId: 'int_1', revisionId: 'rev_1', connectionId: 'con_1' };

/** Result of the real client for one answer. `undefined`: the client refused it. */
async function throughTheDoor<Result>(
  answer: unknown,
  ask: (api: ReturnType<typeof createApi>) => Promise<Result>,
  status = 200,
): Promise<Result | undefined> {
  const fetch = async () => new Response(JSON.stringify(answer), { status });
  const api = createApi({ project: 'p', credential: { apiKey: 'k' }, fetch });
  try {
    return await ask(api);
  } catch (error) {
    expect((error as Error).name).toBe('ApiError');
    const described = describeError(error, { time: '2026-01-01T00:00:00Z', online: true });
    for (const word of [described.message, described.detail ?? '', ...(described.causes ?? [])]) {
      expect(word).toBeTypeOf('string');
    }
    return undefined;
  }
}

/** Any edit of any object, existing or not. */
function anyAction(random: Random, manifest: Manifest): DraftAction {
  const object = manifest.objects[random.int(manifest.objects.length || 1)];
  const objectName = object?.objectName ?? 'gone';
  const fields = Object.keys(object?.read?.fields ?? {});
  const fieldName = fields.length > 0 ? random.pick(fields) : 'gone';
  const mapToName = object?.read?.mappings[0]?.mapToName ?? 'gone';
  const on = random.chance(0.5);
  return random.pick<DraftAction>([
    { type: 'setIncluded', objectName, included: on },
    { type: 'setPaused', objectName, paused: on },
    { type: 'setAllFields', objectName, allFields: on },
    { type: 'setFields', objectName, fieldNames: [fieldName], selected: on },
    { type: 'setMapping', objectName, mapToName, fieldName: on ? fieldName : null },
    {
      type: 'setValueMapping',
      objectName,
      fieldName,
      value: 'minor',
      providerValue: on ? 'low' : null,
    },
    { type: 'setWrite', objectName, enabled: on },
    { type: 'setDeletion', objectName, deletion: on },
  ]);
}

function editedBy(random: Random, manifest: Manifest, draft: Draft): Draft {
  return random
    .many(5, () => anyAction(random, manifest))
    .reduce((before, action) => draftReducer(before, action), draft);
}

function lookAtManifest(manifest: Manifest): void {
  for (const { read } of manifest.objects) {
    const fields = Object.values(read?.fields ?? {});
    createFieldIndex(fields).rank('label of');
    for (const target of read?.mappings ?? []) suggestFields({ target, fields });
  }
}

/** Calls every rule that a screen uses, over one draft. */
function lookAtDraft(manifest: Manifest, draft: Draft, installed: boolean): void {
  const choices = resolveDraft(draft);
  const issues = validateChoices(manifest, choices);
  const changes = diffChoices(draft.base, choices);
  objectStates({ manifest, choices, base: draft.base, installed });
  nextStep({ manifest, choices, issues, changes, installed });
  for (const { objectName, read } of manifest.objects) {
    const choice = Object.hasOwn(choices.objects, objectName) && choices.objects[objectName]?.read;
    if (!read || !choice) continue;
    goneFields(read, choice);
  }
}

/** Content as sent. A word that the server used itself may be newer than the schema. */
function sentAs(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) => (key === 'selectedFieldsAuto' ? 'all' : value)),
  );
}

/** Value at a path by own keys. */
function valueAt(value: unknown, path: unknown[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? ownValue(at as Record<string, unknown>, `${key}`)
        : undefined,
    value,
  );
}

/**
 * Every part of a body has the type that the API declares. What the server itself has of another type is carried: an
 * update sends it back as it was.
 */
function expectSendable(schema: v.GenericSchema, body: unknown, carried?: ConfigContent): void {
  const sent = sentAs(body);
  const content = ['installation', 'config', 'content'];
  const said = (v.safeParse(schema, sent).issues ?? []).flatMap((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key);
    const inContent = path.slice(content.length);
    const isCarried =
      carried !== undefined &&
      content.every((key, at) => path[at] === key) &&
      sameJson(valueAt(sent, path), valueAt(sentAs(carried), inContent));
    return isCarried ? [] : [`${v.getDotPath(issue)}: ${issue.message}`];
  });
  if (said.length > 0) throw new Error(`${said.join('; ')} in ${JSON.stringify(sent)}`);
}

function install(manifest: Manifest, random: Random): void {
  const base = prefillMappings(manifest, defaultChoices({ manifest }));
  const draft = editedBy(random, manifest, { base, edits: emptyEdits });
  lookAtDraft(manifest, draft, false);
  const content = buildConfig({ manifest, choices: resolveDraft(draft) });
  if (content.provider === '') return;
  const config = { createdBy: 'consumer:dana', content };
  expectSendable(createInstallationBody, { groupRef: 'g', connectionId: 'c', config });
}

/** Compares object by object: an object without an edit is exactly the server's. */
function expectNothingLost(before: unknown, after: unknown, edited: Set<string>): void {
  // Objects are a record by name. Any other value is neither built nor sent.
  const objectsOf = (content: unknown, part: 'read' | 'write') =>
    asRecord<unknown>((content as ConfigContent)[part]?.objects);
  for (const part of ['read', 'write'] as const) {
    const saved = objectsOf(before, part);
    for (const name of Object.keys(saved)) {
      if (edited.has(name)) continue;
      expect(JSON.stringify(objectsOf(after, part)[name])).toBe(JSON.stringify(saved[name]));
    }
  }
}

function save(manifest: Manifest, base: ConfigContent, random: Random): void {
  const saved = readConfig({ content: base, manifest });
  const createdBy = 'consumer:dana';
  const untouched = buildUpdate({ manifest, base, choices: saved, createdBy });
  expect(untouched.updateMask).toEqual([]);

  const draft = editedBy(random, manifest, { base: saved, edits: emptyEdits });
  lookAtDraft(manifest, draft, true);
  const choices = resolveDraft(draft);
  const update = buildUpdate({ manifest, base, choices, createdBy });
  const { updateMask, installation } = update;
  if (updateMask.length > 0) {
    expectSendable(updateInstallationBody, { updateMask, installation }, base);
  }
  const edited = new Set(Object.keys(draft.edits.objects));
  expectNothingLost(base, buildConfig({ manifest, base, choices }), edited);
}

function merge(manifest: Manifest, mine: ConfigContent, theirs: ConfigContent, random: Random) {
  const base = readConfig({ content: mine, manifest });
  const next = readConfig({ content: theirs, manifest });
  const { edits } = editedBy(random, manifest, { base, edits: emptyEdits });
  const result = mergeEdits({ base, theirs: next, edits });
  lookAtDraft(manifest, { base: next, edits: result.edits }, true);
}

async function manifestOf(random: Random, most: number): Promise<Manifest | undefined> {
  const answer = spoil(random, answers.hydratedRevision(random), most);
  // Includes answers that no client would accept.
  defaultChoices({ manifest: parseManifest({ hydrated: answer as HydratedRevision }) });
  const hydrated = await throughTheDoor(answer, (api) => api.hydrateRevision(ids));
  const plain = spoil(random, answers.integration(random), most);
  const integration = await throughTheDoor(plain, (api) => api.getIntegration('sync'));
  if (integration) accessSummary(integration.latestRevision.content);
  if (!hydrated) return undefined;
  const revision = integration?.latestRevision.content;
  const manifest = parseManifest({ hydrated, revision });
  lookAtManifest(manifest);
  return manifest;
}

async function installationOf(random: Random, most: number): Promise<Installation | undefined> {
  const list = [spoil(random, answers.installation(random), most)];
  const found = await throughTheDoor(list, (api) => api.listInstallations(who));
  return found?.[0];
}

async function tryCase(seed: number): Promise<void> {
  const random = createRandom(seed);
  const most = random.pick([0, 1, 2, 5]);
  const manifest = await manifestOf(random, most);
  const mine = await installationOf(random, most);
  const theirs = await installationOf(random, most);
  if (!manifest) return;
  install(manifest, random);
  if (!mine) return;
  findNewObjects(manifest, mine.config);
  save(manifest, mine.config.content, random);
  if (theirs) merge(manifest, mine.config.content, theirs.config.content, random);
}

async function tryConnecting(seed: number): Promise<void> {
  const random = createRandom(seed);
  const most = random.pick([0, 1, 2, 5]);
  const list = random.many(3, () => spoil(random, answers.connection(random), most));
  const connections = await throughTheDoor(list, (api) => api.listConnections(who));
  const info = spoil(random, answers.providerInfo(random), most);
  const provider = await throughTheDoor(info, (api) => api.getProvider('salesforce'));
  const installation = await installationOf(random, most);
  const chosen =
    connections && pickConnection({ connections, provider: 'salesforce', ...who, installation });
  if (provider) {
    try {
      const scheme = readAuthScheme(provider, random.chance(0.5) ? 'crm' : undefined);
      if (chosen) missingMetadata(scheme, chosen);
    } catch (error) {
      if (!(error instanceof DeveloperError)) throw error;
    }
  }
  const status = random.pick([400, 401, 404, 409, 422, 429, 500, 503]);
  await throughTheDoor(
    spoil(random, answers.problem(random), most),
    (api) => api.getProject(),
    status,
  );
}

async function tryAll(one: (seed: number) => Promise<void>): Promise<void> {
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    try {
      await one(seed);
    } catch (error) {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      throw new Error(`FUZZ_SEED=${seed} FUZZ_RUNS=1: ${said}`, { cause: error });
    }
  }
}

describe(`${runs} answers of each kind, from seed ${firstSeed}`, () => {
  it(
    'manifests and configs neither throw nor lose anything, and every request is well-formed',
    () => tryAll(tryCase),
    600_000,
  );

  it('connections, providers and problems never throw', () => tryAll(tryConnecting), 600_000);
});
