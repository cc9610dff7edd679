import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/*
 * `npm run test:faults` runs every test of a fault or of something hostile, in both browsers, and
 * prints how many there were and how many were survived. A test is one fault, or one table of them.
 */

const WHERE = ['faults', 'store', 'thread/fail-open', 'thread/hostile', 'memory/hostile'];
const MORE = ['library/xss', 'library/keeping'];

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

const folder = mkdtempSync(join(tmpdir(), 'threadkeeper-faults-'));
const file = join(folder, 'report.json');
const paths = [...WHERE, ...MORE].map((each) => `tests/browser/${each}`);
const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'vitest.browser.config.ts', ...paths, ...options],
  { stdio: 'inherit' },
);
const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
rmSync(folder, { recursive: true });

const count = (results: Report['testResults'], wanted: string) =>
  results
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((result) => result.status === wanted).length;
const row = (name: string, results: Report['testResults']) => {
  const [passed, failed] = [count(results, 'passed'), count(results, 'failed')];
  const skipped = count(results, 'skipped') + count(results, 'pending');
  console.log(
    `${name.padEnd(48)} ${passed + failed} tried, ${passed} survived, ${skipped} skipped`,
  );
};
for (const result of testResults.toSorted((a, b) => a.name.localeCompare(b.name))) {
  row(relative('tests/browser', result.name), [result]);
}
row('All, in Chromium and Firefox', testResults);
process.exitCode = status ?? 1;
