import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentUpdate } from '../../../src/core/config/contentUpdate';
import {
  withFieldSetting,
  withoutObject,
  withReadObject,
  withWriteObject,
} from '../../../src/core/config/editContent';
import type { ConfigContent, ConfigDraft } from '../../../src/core/types';
import { contentArb, nastyNames } from '../arbitraries';
import { savedContent } from '../fixtures';

describe('contentUpdate', () => {
  test('is empty for equal contents in any order of keys', () => {
    fc.assert(
      fc.property(contentArb, (content) => {
        const copy = JSON.parse(JSON.stringify(content)) as ConfigContent;
        expect(contentUpdate(content, copy)).toEqual({ updateMask: [], content: {} });
      }),
    );
  });

  test('sends a new read object and leaves one alone that the host left out', () => {
    const to = { read: { objects: { 'job.x': { objectName: 'job.x' } } } };
    expect(contentUpdate(savedContent, to)).toEqual({
      updateMask: ['config.content.read.objects.job\\.x'],
      content: to,
    });
  });

  test('sends the whole write map for a removed object, and one object for a changed one', () => {
    const gone = withWriteObject(savedContent, 'task', () => null);
    expect(contentUpdate(savedContent, gone).updateMask).toEqual(['config.content.write.objects']);
    const changed = withFieldSetting(savedContent, {
      objectName: 'task',
      fieldName: 'constructor',
      settings: { writeOnUpdate: 'never' },
    });
    expect(contentUpdate(savedContent, changed)).toEqual({
      updateMask: ['config.content.write.objects.task'],
      content: {
        write: {
          objects: {
            task: {
              objectName: 'task',
              selectedFieldSettings: { constructor: { writeOnUpdate: 'never' } },
            },
          },
        },
      },
    });
  });

  test.each([
    [undefined, true, ['config.content.proxy.enabled']],
    [true, true, []],
    [undefined, false, []],
    [true, false, ['config.content.proxy.enabled']],
    [true, undefined, []],
  ])('updates the proxy from %s to %s', (before, after, mask) => {
    const proxy = (enabled?: boolean) => ({
      provider: 'salesforce',
      ...(enabled !== undefined && { proxy: { enabled } }),
    });
    expect(contentUpdate(proxy(before), proxy(after)).updateMask).toEqual(mask);
  });
});

describe('edits of a config content', () => {
  test.each(nastyNames)('add and remove an object named %s', (name) => {
    const added = withReadObject({}, name, (object) => ({ ...object, disabled: true }));
    expect(Object.entries(added.read?.objects ?? {})).toEqual([
      [
        name,
        {
          objectName: name,
          disabled: true,
          dynamicMappingsInput: [],
          selectedFields: {},
          selectedFieldMappings: {},
          selectedValueMappings: {},
        },
      ],
    ]);
    const without = withoutObject(added, name, undefined);
    expect(Object.keys(without.read?.objects ?? {})).toEqual([]);
    expect(withoutObject(added, name, added)).toEqual(added);
    const written = withWriteObject({}, name, (object) => object);
    expect(Object.keys(written.write?.objects ?? {})).toEqual([name]);
    const gone = withWriteObject(written, name, () => null);
    expect(Object.keys(gone.write?.objects ?? {})).toEqual([]);
  });

  test('replace the settings of a field, and remove them', () => {
    const args = { objectName: 'task', fieldName: 'status' };
    const first = withFieldSetting(savedContent, {
      ...args,
      settings: { writeOnCreate: 'always' },
    });
    const second = withFieldSetting(first, { ...args, settings: { writeOnUpdate: 'never' } });
    const settingsIn = (content: ConfigDraft) =>
      content.write?.objects?.task?.selectedFieldSettings?.status;
    expect(settingsIn(second)).toEqual({ writeOnUpdate: 'never' });
    expect(settingsIn(withFieldSetting(second, { ...args, settings: undefined }))).toBeUndefined();
  });
});
