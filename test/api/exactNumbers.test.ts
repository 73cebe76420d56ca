import { expect, it } from 'vitest';
import { createApi } from '../../src/api/createApi';
import { buildUpdate } from '../../src/core/config/updateMask';
import { readConfig } from '../../src/core/config/read';
import { draftReducer, emptyEdits, resolveDraft } from '../../src/core/draft';
import { connection, manifest } from '../core/fixtures';

it('sends an integer above 2^53 of an unknown key back digit by digit', async () => {
  const object = '"objectName":"contact","selectedFields":{},"cursor":9007199254740993';
  const content = `{"provider":"salesforce","read":{"objects":{"contact":{${object}}}}}`;
  const answer = `{"id":"i1","connection":${JSON.stringify(connection())},"config":{"id":"c1","content":${content}}}`;
  const sent: string[] = [];
  const api = createApi({
    project: 'p',
    credential: { apiKey: 'k' },
    fetch: async (_input, init) => {
      if (init?.body) sent.push(String(init.body));
      return new Response(answer);
    },
  });
  const ids = { integrationId: 'n1', installationId: 'i1' };
  const { config } = await api.getInstallation(ids);
  const parsed = manifest();
  const base = readConfig({ content: config.content, manifest: parsed });
  const draft = draftReducer(
    { base, edits: emptyEdits },
    { type: 'setPaused', objectName: 'contact', paused: true },
  );
  const { updateMask, installation } = buildUpdate({
    manifest: parsed,
    base: config.content,
    choices: resolveDraft(draft),
    createdBy: 'consumer:dana',
  });
  await api.updateInstallation({ ...ids, body: { updateMask, installation } });
  expect(sent[0]).toContain('"cursor":9007199254740993');
});
