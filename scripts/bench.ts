/**
 * `npm run bench -- [--only PART,…] [--runs N] [--json]`: measures Threadkeeper in a real Chromium
 * and prints each figure beside its target and its floor, both measured in the same run.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchActions } from './bench/actions';
import { benchBackground } from './bench/background';
import type { Figure, Measurement } from './bench/figure';
import { benchLongestTask } from './bench/longest-task';
import { benchMutes } from './bench/mutes';
import { benchPageLoad } from './bench/page-load';
import { benchReferences } from './bench/references';
import { benchSizes } from './bench/sizes';
import { formatTable } from './bench/table';

/** The parts, in the order of the table; each takes the middle of so many runs. */
const PARTS: Readonly<
  Record<string, (runs: number) => readonly Measurement[] | Promise<readonly Measurement[]>>
> = {
  load: benchPageLoad,
  tasks: benchLongestTask,
  actions: benchActions,
  mutes: benchMutes,
  references: benchReferences,
  background: benchBackground,
  sizes: benchSizes,
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(PARTS).join() },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const wanted = options.only.split(',');
const runs = Number(options.runs);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`npm run bench -- [--only ${Object.keys(PARTS).join()}] [--runs N] [--json]`);
  process.exit(2);
}

execFileSync('npm', ['run', '--silent', 'build:chromium'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  // On Windows npm is a batch file.
  shell: process.platform === 'win32',
});
const figures: Figure[] = [];
for (const [part, measure] of Object.entries(PARTS)) {
  if (!wanted.includes(part)) continue;
  if (!options.json) console.error(`Measuring ${part}…`);
  for (const figure of await measure(runs)) figures.push({ part, ...figure });
}
if (options.json) console.log(JSON.stringify(figures, null, 2));
else console.log(`\n${formatTable(figures)}\n\n${describeMachine()}`);

function describeMachine(): string {
  const [cpu] = cpus();
  const cores = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`;
  return `${cores}, ${process.platform}, Node ${process.versions.node}; the middle of ${runs} runs.`;
}
