import { expect, test } from 'vitest';
import { type Editor, proxyHandlers, writeHandlers } from '../../src/actions/install/localConfig';
import type { ConfigDraft } from '../../src/core/types';

/** Editor of a configuration as a server with newer types would send it. */
function editorOf(saved: unknown): Editor {
  let content = saved as ConfigDraft;
  return {
    get: () => content,
    set: (next) => void (content = next ?? {}),
    refuse: (reason) => expect.fail(reason),
    saved: undefined,
    fieldMapping: undefined,
    manifest: undefined,
  };
}

test('deletion and the proxy are set over a value of another type', () => {
  const editor = editorOf({
    write: { objects: { contact: { objectName: 'contact', deletionSettings: 'soft' } } },
    proxy: 'on',
  });
  writeHandlers(editor, 'contact').setEnableDeletion();
  proxyHandlers(editor).setEnableProxy();
  expect(editor.get().write?.objects?.contact?.deletionSettings).toEqual({ enabled: true });
  expect(editor.get().proxy).toEqual({ enabled: true });
});
