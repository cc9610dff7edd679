/** One line of the table. Smaller is better for all of them. */
export type Figure = {
  /** Which part of the benchmark it belongs to, as `--only` names it. */
  readonly part: string;
  readonly what: string;
  readonly unit: 'ms' | 'KB' | 'MB' | 'nodes' | 'score' | 'exponent';
  readonly value: number;
  /** The same without Threadkeeper, or the least that it could be; absent where there is none. */
  readonly floor: number | null;
  /** What it is to stay at or below; absent where nothing is asked of it. */
  readonly target: number | null;
};

/** What a part of the benchmark measures. */
export type Measurement = Omit<Figure, 'part'>;

/** @throws where there is nothing to take the middle of */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured');
  return (low + high) / 2;
}

/** Takes the middle of each named number over several runs. */
export function medians<Name extends string>(
  runs: readonly Readonly<Record<Name, number>>[],
): Readonly<Record<Name, number>> {
  const names = Object.keys(runs[0] ?? {}) as Name[];
  const entries = names.map((name) => [name, median(runs.map((run) => run[name]))]);
  return Object.fromEntries(entries);
}
