/**
 * `npm run check:catalog -- FILE [SPECIFICATION]` connects every provider of a catalog (name → ProviderInfo), with each
 * of its modules, on the real screen, and checks the inputs and the request. Ends with `N passed, M failed`.
 */
import './catalog/page';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkCase } from './catalog/checkCase';
import { fixtures } from './catalog/fixtures';
import { type Case, casesOf, type RawProvider } from './catalog/rawProvider';
import { contractFolder, loadSpecification } from './specification';

function findSpecification(file: string, given: string | undefined): string {
  const places = [given, join(dirname(file), 'openapi.json'), `${contractFolder}/openapi.json`];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found) return found;
  throw new Error('No specification found: give the path to openapi.json as the second argument.');
}

const [file, given] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run check:catalog -- FILE [SPECIFICATION]');
  process.exit(2);
}
const catalog = JSON.parse(readFileSync(file, 'utf8')) as Record<string, RawProvider>;
const specification = loadSpecification(findSpecification(file, given));

const counts = { passed: 0, failed: 0 };
function tellAbout({ provider, module }: Case) {
  return (what: string, problems: string[]) => {
    counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
    if (problems.length === 0) return;
    console.log(`✗ ${provider.name}${module ? ` (${module})` : ''}, ${what}`);
    for (const problem of problems) console.log(`    ${problem}`);
  };
}

const own = casesOf(catalog);
const invented = casesOf(fixtures);
for (const subject of [...own, ...invented]) {
  const tell = tellAbout(subject);
  await checkCase(subject, { tell, specification }).catch((thrown: unknown) => {
    tell('can be checked', [
      thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    ]);
  });
}
console.log(
  `${Object.keys(catalog).length} providers, ${own.length} with their modules; ${invented.length} invented ones`,
);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/catalog.json', JSON.stringify(counts));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
