import { findReferences } from '../../lib/references/find-references';
import { readCrowd } from './bench-comments';
import { type Measurement, median } from './figure';
import { timeOf } from './stopwatch';

const FEWEST = 100;
const MOST = 10_000;

/** What it takes to find out who answers whom, and how that grows with the thread. */
export function benchReferences(runs: number): readonly Measurement[] {
  const counts = [FEWEST, 300, 1000, 3000, MOST];
  // The engine of the browser compiles what is used often; that is not what is to be compared.
  for (let run = 0; run < 5; run++) findReferences(readCrowd(1000));
  const times = new Map(
    counts.map((count) => {
      const input = readCrowd(count);
      return [
        count,
        median(Array.from({ length: runs }, () => timeOf(() => findReferences(input)))),
      ];
    }),
  );
  const time = (count: number) => times.get(count) ?? Number.NaN;
  return [
    ...counts.map(
      (count): Measurement => ({
        what: `references in ${count.toLocaleString('en')} comments`,
        unit: 'ms',
        value: time(count),
        floor: null,
        target: null,
      }),
    ),
    {
      what: 'references: growth with the comments',
      unit: 'exponent',
      value: Math.log(time(MOST) / time(FEWEST)) / Math.log(MOST / FEWEST),
      floor: null,
      target: 1.2,
    },
  ];
}
