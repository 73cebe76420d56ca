import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  command: string;
  /** Report that the command writes; without one the step itself counts as one check. */
  report?: { file: string; read: (json: never) => Counts };
}

/** Vitest's `--reporter=json`. */
export const vitestReport = (file: string): Step['report'] => ({
  file,
  read: (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }),
});

/** Playwright's `json` reporter. */
export const playwrightReport = (file: string): Step['report'] => ({
  file,
  read: (json: { stats: { expected: number; flaky: number; unexpected: number } }) => ({
    passed: json.stats.expected + json.stats.flaky,
    failed: json.stats.unexpected,
  }),
});

/** What another run of `runSteps` left. */
export const summaryReport = (file: string): Step['report'] => ({
  file,
  read: (json: Counts) => json,
});

function countsOf({ report }: Step, ok: boolean): Counts {
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!existsSync(report.file)) return { passed: 0, failed: 1 };
  const counts = report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never);
  // A run that broke down without a failed test is a failure all the same.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * Runs every step, the later ones also after a failure, and ends with the plain line `N passed, N failed`.
 * @param summaryFile Where the sum is kept for a run around this one.
 */
export function runSteps(steps: Step[], summaryFile: string): never {
  mkdirSync('test-results', { recursive: true });
  const total: Counts = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const step of steps) {
    console.log(`\n▸ ${step.name}: ${step.command}`);
    if (step.report) rmSync(step.report.file, { force: true });
    const started = Date.now();
    const { status } = spawnSync(step.command, { shell: true, stdio: 'inherit' });
    const { passed, failed } = countsOf(step, status === 0);
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((Date.now() - started) / 1000);
    lines.push(
      `${failed ? '✗' : '✓'} ${step.name.padEnd(24)} ${passed} passed, ${failed} failed, ${seconds} s`,
    );
  }
  writeFileSync(summaryFile, JSON.stringify(total));
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}
