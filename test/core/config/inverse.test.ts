import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildConfig } from '../../../src/core/config/build';
import { defaultChoices, readConfig } from '../../../src/core/config/read';
import { buildUpdate } from '../../../src/core/config/updateMask';
import { draftReducer, emptyEdits, resolveDraft } from '../../../src/core/draft';
import type { Choices, ConfigContent, ConfigContentPatch } from '../../../src/core/types';
import { actionsArb, offered } from '../draftActions';
import { contentArb, manifestArb } from '../arbitraries';

/** A value as it arrives at the server and comes back. */
function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Server's side of a `PATCH`, written from the protocol alone: each path replaces the value it names. */
function applyPatch(base: ConfigContent, mask: string[], patch: ConfigContentPatch): ConfigContent {
  const result = overTheWire<unknown>(base) as Record<string, unknown>;
  for (const path of mask) {
    const steps = (path.match(/(?:\\.|[^.\\])+/g) ?? []).map((step) =>
      step.replace(/\\(.)/g, '$1'),
    );
    if (steps[1] !== 'content') continue;
    let target = result;
    let source = overTheWire(patch) as unknown as Record<string, unknown>;
    for (const step of steps.slice(2, -1)) {
      if (!Object.hasOwn(target, step)) {
        Object.defineProperty(target, step, { value: {}, enumerable: true, writable: true });
      }
      target = Object.getOwnPropertyDescriptor(target, step)?.value as typeof target;
      source = Object.getOwnPropertyDescriptor(source, step)?.value as typeof source;
    }
    const last = steps.at(-1) as string;
    const value = Object.getOwnPropertyDescriptor(source, last)?.value as unknown;
    expect(value).toBeDefined();
    Object.defineProperty(target, last, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return result as unknown as ConfigContent;
}

/** Choices as they come back: an object left out has no details. */
function visible(choices: Choices) {
  return Object.entries(choices.objects).map(([name, { read, write }]) => [
    name,
    read?.included ? read : read && 'left out',
    write?.enabled ? write : write && 'off',
  ]);
}

/** Read objects cannot be removed: a saved one is paused instead. */
function pausedInstead(choices: Choices, base: Choices): Choices {
  const objects = Object.entries(choices.objects).map(([name, choice]) => {
    const saved = base.objects[name]?.read;
    if (!saved?.included || choice.read?.included) return [name, choice] as const;
    return [name, { ...choice, read: { ...saved, paused: true } }] as const;
  });
  return {
    objects: Object.assign(Object.create(null), Object.fromEntries(objects)) as Choices['objects'],
  };
}

fc.configureGlobal({ numRuns: 300 });

describe('buildConfig and readConfig', () => {
  test('read a first install back as the same choices', () => {
    fc.assert(
      fc.property(manifestArb, actionsArb, (manifest, actions) => {
        const base = defaultChoices({ manifest });
        const draft = offered(manifest, actions).reduce(draftReducer, { base, edits: emptyEdits });
        const choices = resolveDraft(draft);
        const content = overTheWire(buildConfig({ manifest, choices }));
        expect(visible(readConfig({ content, manifest }))).toEqual(visible(choices));
      }),
    );
  });

  test('build a config that was read back as it was, unknown keys included', () => {
    fc.assert(
      fc.property(manifestArb, contentArb, (manifest, content) => {
        const choices = readConfig({ content, manifest });
        const built = overTheWire(
          buildConfig({ manifest: { ...manifest, proxy: false }, choices, base: content }),
        );
        expect(built).toEqual(overTheWire(content));
      }),
    );
  });

  test('send nothing when nothing changed', () => {
    fc.assert(
      fc.property(manifestArb, contentArb, (manifest, base) => {
        const choices = readConfig({ content: base, manifest });
        const update = buildUpdate({ manifest, base, choices, createdBy: 'consumer:dana' });
        expect(update).toEqual({ updateMask: [], content: {}, installation: {} });
      }),
    );
  });

  test('read a save, applied by the server, back as the same choices', () => {
    fc.assert(
      fc.property(manifestArb, contentArb, actionsArb, (manifest, content, actions) => {
        const base = readConfig({ content, manifest });
        const choices = resolveDraft(
          offered(manifest, actions).reduce(draftReducer, { base, edits: emptyEdits }),
        );
        const { updateMask, content: patch } = buildUpdate({
          manifest,
          base: content,
          choices,
          createdBy: 'consumer:dana',
        });
        const saved = applyPatch(content, updateMask, patch);
        const back = readConfig({ content: saved, manifest });
        expect(visible(back)).toEqual(visible(pausedInstead(choices, base)));
      }),
    );
  });

  test('send the saved value of everything that a save does not change', () => {
    fc.assert(
      fc.property(manifestArb, contentArb, actionsArb, (manifest, content, actions) => {
        const base = readConfig({ content, manifest });
        const choices = resolveDraft(
          offered(manifest, actions).reduce(draftReducer, { base, edits: emptyEdits }),
        );
        const { content: patch } = buildUpdate({
          manifest,
          base: content,
          choices,
          createdBy: 'consumer:dana',
        });
        for (const [name, object] of Object.entries(patch.read?.objects ?? {})) {
          const before = Object.entries(content.read?.objects ?? {}).find(([key]) => key === name);
          for (const [key, value] of Object.entries(before?.[1] ?? {})) {
            if (/^(?:selected|disabled|objectName|dynamic)/.test(key)) continue;
            expect(object).toHaveProperty([key], value);
          }
        }
      }),
    );
  });
});
