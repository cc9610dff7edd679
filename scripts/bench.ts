/**
 * `npm run bench -- [--only PART,…] [--runs N] [--json] [--readme]`: measures Threadkeeper in real
 * browsers, Chromium unless a figure says Firefox, and prints each figure beside its target and its
 * floor, both measured in the same run. A part that fails is told at the end, and the others are
 * measured all the same. With `--readme` the figures that have a target are written into the README,
 * too.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchActions } from './bench/actions';
import { benchBackground } from './bench/background';
import type { Figure, Measurement } from './bench/figure';
import { benchFirefox } from './bench/firefox';
import { benchLibrary } from './bench/library';
import { benchLongestTask } from './bench/longest-task';
import { benchMutes } from './bench/mutes';
import { benchPageLoad } from './bench/page-load';
import { benchReferences } from './bench/references';
import { benchSizes } from './bench/sizes';
import { formatTable } from './bench/table';
import { writeFigures } from './bench/write-figures';

/** The parts, in the order of the table; each takes the middle of so many runs. */
const PARTS: Readonly<
  Record<string, (runs: number) => readonly Measurement[] | Promise<readonly Measurement[]>>
> = {
  load: benchPageLoad,
  tasks: benchLongestTask,
  actions: benchActions,
  firefox: benchFirefox,
  mutes: benchMutes,
  references: benchReferences,
  library: benchLibrary,
  background: benchBackground,
  sizes: benchSizes,
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PARTS).join() },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});
const wanted = options.only.split(',');
const runs = Number(options.runs);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0 || !(runs >= 1)) {
  const parts = Object.keys(PARTS).join();
  console.error(`npm run bench -- [--only ${parts}] [--runs N] [--json] [--readme]`);
  process.exit(2);
}

execFileSync('npm', ['run', '--silent', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  // On Windows npm is a batch file.
  shell: process.platform === 'win32',
});
const figures: Figure[] = [];
const failures: { readonly part: string; readonly error: string }[] = [];
for (const [part, measure] of Object.entries(PARTS)) {
  if (!wanted.includes(part)) continue;
  console.error(`Measuring ${part}…`);
  try {
    for (const figure of await measure(runs)) figures.push({ part, ...figure });
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    failures.push({ part, error: told });
  }
}
const machine = describeMachine();
if (options.json) console.log(JSON.stringify({ machine, figures, failures }, null, 2));
else console.log(`\n${formatTable(figures)}\n\n${machine}`);
for (const { part, error } of failures) console.error(`\nNot measured: ${part}. ${error}`);
if (failures.length > 0) process.exitCode = 1;
else if (options.readme) writeFigures('README.md', figures, machine);

function describeMachine(): string {
  const [cpu] = cpus();
  const cores = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`;
  return `${cores}, ${process.platform}, Node ${process.versions.node}; the middle of ${runs} runs.`;
}
