/**
 * `npm test`: everything that must hold before a change is merged, the quick checks first. It stops
 * at the first step that fails. The last line is always `N passed, M failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

type Step = {
  readonly title: string;
  /** The npm script that runs this step alone. */
  readonly script: string;
  /** Where Vitest writes its results, for steps that run tests. */
  readonly results?: string;
};

const steps: readonly Step[] = [
  { title: 'Format', script: 'format:check' },
  { title: 'Lint', script: 'lint' },
  { title: 'Types', script: 'typecheck' },
  { title: 'Unit tests', script: 'test:unit', results: '.tmp/unit-tests.json' },
  { title: 'Fuzzing', script: 'test:fuzz', results: '.tmp/fuzz-tests.json' },
  { title: 'Builds', script: 'build' },
  { title: 'Browser tests', script: 'test:browser', results: '.tmp/browser-tests.json' },
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n── ${step.title} (npm run ${step.script})`);
  const start = performance.now();
  const succeeded = run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.title}: ${succeeded ? 'passed' : 'failed'} after ${seconds} s`);

  const counts = countTests(step);
  passed += counts.passed;
  // A step that fails without a failed test (a type error, a crash) is one failure.
  failed += succeeded ? 0 : Math.max(1, counts.failed);
  if (!succeeded) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run({ script, results }: Step): boolean {
  if (results) rmSync(results, { force: true });
  const reporters = results
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reporters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a batch file.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function countTests({ results }: Step): { passed: number; failed: number } {
  if (!results || !existsSync(results)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
