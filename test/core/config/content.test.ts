import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentUpdate } from '../../../src/core/config/contentUpdate';
import {
  withFieldSetting,
  withoutReadObject,
  withReadObject,
  withWriteObject,
} from '../../../src/core/config/editContent';
import type { ConfigContent } from '../../../src/core/types';
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

  test('pauses a removed read object and sends a new one', () => {
    const to = { ...savedContent, read: { objects: { 'job.x': { objectName: 'job.x' } } } };
    const { updateMask, content } = contentUpdate(savedContent, to);
    expect(updateMask).toEqual([
      'config.content.read.objects.contact',
      'config.content.read.objects.job\\.x',
    ]);
    expect(content.read?.objects?.contact?.disabled).toBe(true);
    expect(content.read?.objects?.['job.x']).toEqual({ objectName: 'job.x' });
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
    const proxy = (enabled?: boolean) => (enabled === undefined ? {} : { proxy: { enabled } });
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
    const without = withoutReadObject(added, name, undefined);
    expect(Object.keys(without.read?.objects ?? {})).toEqual([]);
    expect(withoutReadObject(added, name, added)).toEqual(added);
    const written = withWriteObject({}, name, (object) => object);
    expect(Object.keys(written.write?.objects ?? {})).toEqual([name]);
    const gone = withWriteObject(written, name, () => null);
    expect(Object.keys(gone.write?.objects ?? {})).toEqual([]);
  });

  test('merge new settings of a field into its saved ones', () => {
    const args = { objectName: 'task', fieldName: 'status' };
    const first = withFieldSetting(savedContent, {
      ...args,
      settings: { writeOnCreate: 'always' },
    });
    const second = withFieldSetting(first, { ...args, settings: { writeOnUpdate: 'never' } });
    expect(second.write?.objects?.task?.selectedFieldSettings?.status).toEqual({
      writeOnCreate: 'always',
      writeOnUpdate: 'never',
    });
  });
});
