import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  /** Titles of failed tests, repeated at the end, where a long log is read first. */
  failures?: string[];
}

export interface Step {
  name: string;
  command: string;
  /** Report that the command writes. Without one the step itself counts as one check. */
  report?: { file: string; read: (json: never) => Counts };
}

interface VitestJson {
  numPassedTests: number;
  numFailedTests: number;
  testResults: Array<{ assertionResults: Array<{ status: string; fullName: string }> }>;
}

/** Vitest's `--reporter=json`. */
export const vitestReport = (file: string): Step['report'] => ({
  file,
  read: (json: VitestJson) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    failures: json.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName),
  }),
});

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: Array<{ title: string; ok: boolean }>;
}

const failedSpecs = ({ title, suites = [], specs = [] }: PlaywrightSuite): string[] =>
  [...suites.flatMap(failedSpecs), ...specs.filter(({ ok }) => !ok).map((spec) => spec.title)].map(
    (inner) => `${title} › ${inner}`,
  );

/** Playwright's `json` reporter. */
export const playwrightReport = (file: string): Step['report'] => ({
  file,
  read: (json: {
    stats: { expected: number; flaky: number; unexpected: number };
    suites: PlaywrightSuite[];
  }) => ({
    passed: json.stats.expected + json.stats.flaky,
    failed: json.stats.unexpected,
    failures: json.suites.flatMap(failedSpecs),
  }),
});

/** Summary that another run of `runSteps` wrote. */
export const summaryReport = (file: string): Step['report'] => ({
  file,
  read: (json: Counts) => json,
});

function countsOf({ report }: Step, ok: boolean): Counts {
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!existsSync(report.file)) return { passed: 0, failed: 1 };
  const counts = report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never);
  // A run that ended with an error but no failed test is a failure too.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * Runs every step, also after a failure, and ends with the plain line `N passed, N failed`.
 * @param summaryFile File for the sum, which an outer run reads.
 */
export function runSteps(steps: Step[], summaryFile: string): never {
  mkdirSync('test-results', { recursive: true });
  const total = { passed: 0, failed: 0, failures: [] as string[] };
  const lines: string[] = [];
  for (const step of steps) {
    console.log(`\n▸ ${step.name}: ${step.command}`);
    if (step.report) rmSync(step.report.file, { force: true });
    const started = Date.now();
    const { status } = spawnSync(step.command, { shell: true, stdio: 'inherit' });
    const { passed, failed, failures = [] } = countsOf(step, status === 0);
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures);
    const seconds = Math.round((Date.now() - started) / 1000);
    lines.push(
      `${failed ? '✗' : '✓'} ${step.name.padEnd(24)} ${passed} passed, ${failed} failed, ${seconds} s`,
    );
  }
  writeFileSync(summaryFile, JSON.stringify(total));
  console.log(`\n${[...lines, ...total.failures.map((title) => `  ✗ ${title}`)].join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}
