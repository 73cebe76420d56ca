import { describe, expect, test } from 'vitest';
import { diffChoices } from '../../src/core/config/diff';
import { defaultChoices } from '../../src/core/config/read';
import { validateChoices } from '../../src/core/config/validate';
import {
  accessSummary,
  countToMap,
  findNewObjects,
  nextStep,
  objectStates,
} from '../../src/core/installation';
import { pickConnection } from '../../src/core/pickConnection';
import type { Choices, Config, Installation, NextStep, ObjectChoice } from '../../src/core/types';
import { choices, connection, contact, lead, manifest, readChoice, savedContent } from './fixtures';

const mapped = readChoice({ mappings: { segment: 'rating', notes: 'description' } });
const fine: ObjectChoice = { read: mapped, write: { enabled: true, deletion: false } };

describe('state of an object', () => {
  function stateOf(args: {
    choice?: ObjectChoice;
    saved?: ObjectChoice;
    installed?: boolean;
    error?: string;
    isNew?: boolean;
  }) {
    const { choice = fine, saved = fine, installed = true, error, isNew } = args;
    return objectStates({
      manifest: manifest({ objects: [{ ...contact, error }] }),
      choices: choices({ contact: choice }),
      base: choices({ contact: saved }),
      installed,
      newObjects: isNew ? ['contact'] : undefined,
    }).contact;
  }
  const unmapped: ObjectChoice = { read: readChoice() };
  const out: ObjectChoice = { read: { ...mapped, included: false } };
  const paused: ObjectChoice = { read: { ...mapped, paused: true } };

  test.each<[string, Parameters<typeof stateOf>[0], object]>([
    ['cannot be read', { error: 'no', choice: unmapped }, { state: 'unreadable' }],
    ['to map', { choice: unmapped, isNew: true }, { state: 'toMap', count: 2 }],
    ['left out, although it has mappings to do', { choice: out, saved: out }, { state: 'leftOut' }],
    ['new', { choice: out, saved: out, isNew: true }, { state: 'new' }],
    ['edited', { choice: paused }, { state: 'edited' }],
    [
      'edited, when only writing changed',
      { choice: { ...fine, write: { enabled: true, deletion: true } } },
      { state: 'edited' },
    ],
    ['paused', { choice: paused, saved: paused }, { state: 'paused' }],
    ['on', {}, { state: 'on' }],
    ['ready', { installed: false, saved: out }, { state: 'ready' }],
    ['left out before install', { installed: false, choice: out }, { state: 'leftOut' }],
  ])('is: %s', (_name, args, state) => {
    expect(stateOf(args)).toEqual(state);
  });

  test('follows writing when the object is only written', () => {
    const parsed = manifest({ objects: [], writes: ['task', 'note'] });
    const chosen = choices({
      task: { write: { enabled: true, deletion: false } },
      note: { write: { enabled: false, deletion: false } },
    });
    const args = { manifest: parsed, choices: chosen, base: chosen };
    expect({ ...objectStates({ ...args, installed: true }) }).toEqual({
      task: { state: 'on' },
      note: { state: 'leftOut' },
    });
  });
});

test('countToMap counts each row once, however many issues it has', () => {
  const objectName = 'contact';
  expect(
    countToMap(
      [
        { code: 'mappingRequired', objectName, mapToName: 'a' },
        { code: 'fieldGone', objectName, mapToName: 'b', fieldName: 'x' },
        { code: 'duplicateSource', objectName, mapToName: 'b', fieldName: 'x', usedBy: 'a' },
        { code: 'valuesNotOneToOne', objectName, fieldName: 'x', providerValue: '1' },
        { code: 'valuesNotOneToOne', objectName, fieldName: 'x', providerValue: '2' },
        { code: 'objectUnreadable', objectName },
        { code: 'mappingRequired', objectName: 'lead', mapToName: 'a' },
      ],
      objectName,
    ),
  ).toBe(4);
});

describe('nextStep', () => {
  const asking = { ...lead, requiredFields: [{ mapToName: 'firm' }] };
  const parsed = manifest({ objects: [contact, asking], writes: [] });
  const todo = choices({ contact: { read: readChoice() }, lead: { read: readChoice() } });
  const leadTodo = choices({ contact: { read: mapped }, lead: { read: readChoice() } });
  const done = choices({
    contact: { read: mapped },
    lead: { read: readChoice({ mappings: { firm: 'company' } }) },
  });

  test.each<[string, Choices, { installed?: boolean; current?: string; base?: Choices }, NextStep]>(
    [
      [
        'the first object with something to map',
        todo,
        {},
        { step: 'object', objectName: 'contact', count: 2 },
      ],
      [
        'the current object',
        todo,
        { current: 'lead' },
        { step: 'object', objectName: 'lead', count: 1 },
      ],
      [
        'the next object',
        leadTodo,
        { current: 'contact' },
        { step: 'object', objectName: 'lead', count: 1 },
      ],
      [
        'the first object after the last one',
        choices({ ...todo.objects, lead: done.objects.lead ?? {} }),
        { current: 'lead' },
        { step: 'object', objectName: 'contact', count: 2 },
      ],
      [
        'the first object from a place that is no object',
        todo,
        { current: 'x' },
        { step: 'object', objectName: 'contact', count: 2 },
      ],
      ['install', done, {}, { step: 'install' }],
      ['save', done, { installed: true, base: todo }, { step: 'save', count: 3 }],
      ['nothing', done, { installed: true, base: done }, { step: 'none' }],
      [
        'an object with an issue before a save',
        todo,
        { installed: true, base: done },
        { step: 'object', objectName: 'contact', count: 2 },
      ],
    ],
  )('is %s', (_name, chosen, { installed = false, current, base = chosen }, step) => {
    const issues = validateChoices(parsed, chosen);
    const changes = diffChoices(base, chosen);
    expect(
      nextStep({ manifest: parsed, choices: chosen, issues, changes, installed, current }),
    ).toEqual(step);
  });

  test('is install when there is nothing to map', () => {
    const simple = manifest({ objects: [lead], writes: ['lead'] });
    const chosen = defaultChoices({ manifest: simple });
    const issues = validateChoices(simple, chosen);
    expect(
      nextStep({ manifest: simple, choices: chosen, issues, changes: [], installed: false }),
    ).toEqual({ step: 'install' });
  });
});

describe('pickConnection', () => {
  const owner = { provider: 'salesforce', groupRef: 'acme-org', consumerRef: 'dana' };
  const group = { ...connection().group, groupRef: 'other' };
  const consumer = { ...connection().consumer, consumerRef: 'kim' };

  test("prefers the installation's connection, as listed", () => {
    const installation = { connection: connection({ id: 'c2', consumer }) } as Installation;
    const fresh = connection({ id: 'c2', consumer, status: 'bad_credentials' });
    const args = { ...owner, installation };
    expect(pickConnection({ ...args, connections: [connection(), fresh] })).toBe(fresh);
    expect(pickConnection({ ...args, connections: [] })).toBe(installation.connection);
  });

  test("else picks this consumer's, working before broken, the latest first", () => {
    const connections = [
      connection({ id: 'group', group }),
      connection({ id: 'consumer', consumer }),
      connection({ id: 'provider', provider: 'hubspot' }),
      connection({ id: 'broken', status: 'bad_credentials', updateTime: '2026-09-01T00:00:00Z' }),
      connection({ id: 'old' }),
      connection({ id: 'new', createTime: '2026-05-01T00:00:00Z', updateTime: undefined }),
    ];
    expect(pickConnection({ ...owner, connections })?.id).toBe('new');
    expect(pickConnection({ ...owner, connections: connections.slice(0, 4) })?.id).toBe('broken');
    expect(pickConnection({ ...owner, connections: connections.slice(0, 3) })).toBeUndefined();
  });
});

test('findNewObjects lists the objects that a newer revision adds', () => {
  const config = { revisionId: 'revision-1', content: savedContent } as Config;
  expect(findNewObjects(manifest(), config)).toEqual(['lead']);
  expect(findNewObjects(manifest(), { ...config, revisionId: 'revision-2' })).toEqual([]);
});

test('accessSummary tells what the app will do before there is a connection', () => {
  expect(
    accessSummary({
      name: 'x',
      provider: 'salesforce',
      read: { objects: [{ objectName: 'contact', destination: '', schedule: '' }] },
      write: { objects: [{ objectName: 'billing_account' }] },
      proxy: { enabled: true },
      subscribe: { objects: [{ objectName: 'contact' }] },
    }),
  ).toEqual({ read: ['Contact'], write: ['Billing account'], proxy: true, subscribe: true });
  expect(accessSummary({ name: 'x', provider: 'salesforce' })).toEqual({
    read: [],
    write: [],
    proxy: false,
    subscribe: false,
  });
});
