/** Checks that the specification declares every request of every journey. */
import { writeFileSync } from 'node:fs';
import { distinct, readRecorded } from './recorded';
import { loadSpecification } from './specification';

const specification = loadSpecification();
const recorded = readRecorded();
const kinds = new Map<string, number>();
let failed = 0;

for (const request of distinct(recorded)) {
  const kind = `${request.method} ${specification.templateOf(request) ?? request.path}`;
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const findings = specification.findings(request);
  if (findings.length === 0) continue;
  failed += 1;
  console.log(`✗ ${request.method} ${request.path} (${request.journey})`);
  for (const finding of findings) console.log(`    ${finding}`);
}

for (const [kind, count] of [...kinds].toSorted())
  console.log(`${String(count).padStart(5)} ${kind}`);
const passed = distinct(recorded).length - failed;
console.log(
  `${recorded.length} requests, ${passed + failed} different: ${passed} agree, ${failed} do not`,
);
writeFileSync('test-results/contract-requests.json', JSON.stringify({ passed, failed }));
process.exit(failed ? 1 : 0);
