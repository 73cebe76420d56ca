/**
 * `npm run check:manifests -- FOLDER [OPENAPI_JSON]` installs each integration of each `amp.yaml` through the library's
 * hooks on the emulator, edits it, and checks every request and config against the specification and the manifest.
 */
import './manifests/dom';
import { mkdirSync, writeFileSync } from 'node:fs';
import { contractFolder, loadSpecification } from './specification';
import { checkIntegration } from './manifests/checkIntegration';
import { readManifests } from './manifests/source';

const [folder, file = `${contractFolder}/openapi.json`] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? npm run check:manifests -- FOLDER [OPENAPI_JSON]');
  process.exit(1);
}

const specification = loadSpecification(file);
let passed = 0;
let failed = 0;
let requests = 0;

function fail(label: string, findings: string[]): void {
  failed += 1;
  console.log(`✗ ${label}`);
  for (const finding of findings.slice(0, 12)) console.log(`    ${finding}`);
}

for (const found of readManifests(folder)) {
  if (found.kind === 'unusable') {
    fail(found.label, [found.why]);
    continue;
  }
  const { findings, saves } = await checkIntegration(found.declared, found.manifest, specification);
  requests += saves;
  if (findings.length > 0) fail(found.label, findings);
  else passed += 1;
}

mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/check-manifests.json', JSON.stringify({ passed, failed }));
console.log(`${requests} installs and saves checked`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
