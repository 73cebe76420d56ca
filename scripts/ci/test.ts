/** `npm test` runs every check that must pass before a change is merged. */
import { ensureChromium } from '../support/chromium';
import { playwrightReport, runSteps, vitestReport } from './runSteps';

process.env.CHROMIUM_PATH = ensureChromium();

runSteps(
  [
    { name: 'lint', command: 'npm run --silent lint' },
    { name: 'format', command: 'npm run --silent format:check' },
    { name: 'types', command: 'npm run --silent typecheck' },
    {
      name: 'tests',
      command:
        'npm run --silent test:unit -- --reporter=default --reporter=json --outputFile=test-results/vitest.json',
      report: vitestReport('test-results/vitest.json'),
    },
    { name: 'build Storybook', command: 'npm run --silent build-storybook' },
    {
      name: 'stories',
      command:
        'npm run --silent test:stories -- --reporter=default --reporter=json --outputFile=test-results/stories.json',
      report: vitestReport('test-results/stories.json'),
    },
    {
      name: 'journeys',
      command: 'npm run --silent test:e2e',
      report: playwrightReport('test-results/journeys.json'),
    },
  ],
  'test-results/summary.json',
);
