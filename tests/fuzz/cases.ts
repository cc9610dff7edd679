import { execFileSync } from 'node:child_process';
import { setImmediate as nextTask } from 'node:timers/promises';
import fc from 'fast-check';

/**
 * `FUZZ_SEED=123` runs the very cases of an earlier run again. Without it each commit has cases of
 * its own in continuous integration, so that one commit is always judged alike, and elsewhere each
 * run has.
 */
const seed = Number(process.env.FUZZ_SEED ?? (process.env.CI ? seedOfCommit() : randomSeed()));

/** `FUZZ_FACTOR=10` runs ten times as many cases as a change is judged by. */
const factor = Number(process.env.FUZZ_FACTOR ?? 1);

/**
 * Runs a property on so many cases, and says by which seed. Together the suites of this folder run
 * more than 100,000.
 */
export function runCases<T>(
  name: string,
  cases: number,
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): Promise<void> {
  const numRuns = Math.round(cases * factor);
  console.log(`${name}: ${numRuns} cases, FUZZ_SEED=${seed}`);
  return fc.assert(
    fc.asyncProperty(arbitrary, async (value) => {
      await check(value);
      // What a WeakRef led to is held until its task ends, so in one long task jsdom's documents
      // would pile up until memory runs out.
      await nextTask();
    }),
    // What takes a hundred cuts to find is told with few; finding the fewest takes too long here.
    { seed, numRuns, interruptAfterTimeLimit: 600_000, markInterruptAsFailure: true },
  );
}

function seedOfCommit(): number {
  const head = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return Number.parseInt(head.slice(0, 7), 16);
}

function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
