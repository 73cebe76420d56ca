/** Steps of `.ci/run` after the install: tests, the built package, the contract and the parity if their folders exist. */
import { existsSync } from 'node:fs';
import { ensureChromium } from '../support/chromium';
import { parityFolder } from '../contract/parity';
import { contractFolder } from '../contract/specification';
import { playwrightReport, runSteps, type Step, summaryReport, vitestReport } from './runSteps';

process.env.CHROMIUM_PATH = ensureChromium();

const attw =
  'attw --pack . --profile node16 --exclude-entrypoints styles styles.css styles.layered.css';

const packageSteps: Step[] = [
  { name: 'dead code', command: 'npm run --silent unused' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'publint', command: 'npx publint --strict' },
  { name: 'are the types wrong', command: `npx ${attw}` },
  { name: 'sizes', command: 'npm run --silent size' },
  {
    name: 'package',
    command:
      'npx vitest run --config vitest.package.config.ts --reporter=default --reporter=json --outputFile=test-results/package.json',
    report: vitestReport('test-results/package.json'),
  },
];

const catalogStep: Step = {
  name: 'contract catalog',
  command: `npm run --silent check:catalog -- ${contractFolder}/catalog.json`,
  report: summaryReport('test-results/catalog.json'),
};

/** Steps that need the recorded requests of the journeys. */
const contractSteps: Step[] = [
  {
    name: 'contract manifests',
    command: 'npx playwright test --config scripts/contract/playwright.config.ts',
    report: playwrightReport('test-results/manifests.json'),
  },
  {
    name: 'contract installs',
    command: `npm run --silent check:manifests -- ${contractFolder}/manifests`,
    report: summaryReport('test-results/check-manifests.json'),
  },
  {
    name: 'contract requests',
    command: 'npx tsx scripts/contract/checkRequests.ts',
    report: summaryReport('test-results/contract-requests.json'),
  },
  {
    name: 'contract types',
    command: 'npx tsx scripts/contract/compareTypes.ts',
    report: summaryReport('test-results/contract-types.json'),
  },
  {
    name: 'contract emulator',
    command: 'npx tsx scripts/contract/compareEmulator.ts',
    report: summaryReport('test-results/contract-emulator.json'),
  },
];

const paritySteps: Step[] = [
  {
    name: 'CSS names',
    command: 'npx tsx scripts/contract/checkVariables.ts',
    report: summaryReport('test-results/css-names.json'),
  },
  {
    name: 'public surface',
    command: 'npx tsx scripts/contract/checkSurface.ts',
    report: summaryReport('test-results/surface.json'),
  },
];

runSteps(
  [
    {
      name: 'npm test',
      command: 'npm test --silent',
      report: summaryReport('test-results/summary.json'),
    },
    ...packageSteps,
    ...(existsSync(contractFolder) ? [catalogStep, ...contractSteps] : []),
    ...(existsSync(parityFolder) ? paritySteps : []),
  ],
  'test-results/ci.json',
);
