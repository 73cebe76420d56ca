import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from '../../test/e2e/support/journey';
import { walkToDone } from '../../test/e2e/support/walk';
import { contractFolder } from './specification';

/** Installs every integration of real manifests through the browser. */
for (const file of ['salesforce.yaml', 'unifiedCRM.yaml']) {
  const manifest = readFileSync(`${contractFolder}/manifests/${file}`, 'utf8');
  const { integrations } = parse(manifest) as { integrations: Array<{ name: string }> };
  for (const { name } of integrations) {
    test(`${file}: ${name}`, async ({ page, stage }) => {
      await stage.open({ story: 'install--panel', args: { integration: name } }, { manifest });
      const presses = await walkToDone(page);
      console.log(`${name}: ${presses} presses`);
      expect(stage.api.emulator.state.installations).toHaveLength(1);
    });
  }
}
