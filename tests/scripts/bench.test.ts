import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Figure } from '../../scripts/bench/figure';
import { formatTable } from '../../scripts/bench/table';
import { writeFigures } from '../../scripts/bench/write-figures';

const FIGURES: readonly Figure[] = [
  { part: 'load', what: 'time', unit: 'ms', value: 120, floor: 100, target: 110 },
  { part: 'load', what: 'layout shift', unit: 'score', value: 0, floor: 0.2, target: 0 },
  { part: 'load', what: 'nodes', unit: 'nodes', value: 900, floor: 450, target: null },
];

describe('the table of figures', () => {
  it('has each beside its floor and its target, and says which are missed', () => {
    expect(formatTable(FIGURES).split('\n')).toEqual([
      '| what         | measured |  floor | ratio |   target |         |',
      '|--------------|---------:|-------:|------:|---------:|--------:|',
      '| time         |   120 ms | 100 ms | 1.20× | ≤ 110 ms |  missed |',
      '| layout shift |    0.000 |  0.200 | 0.00× |  ≤ 0.000 | reached |',
      '| nodes        |      900 |    450 | 2.00× |          |         |',
    ]);
  });
});

describe('figures in a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'figures-'));
    file = join(folder, 'README.md');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('take the place of those before, with the machine, and only those that have a target', () => {
    const place = (between: string) =>
      `Above\n<!-- figures: npm run bench -- --readme -->${between}<!-- end of figures -->\nBelow\n`;
    writeFileSync(file, place('\n'));
    writeFigures(file, FIGURES, 'An abacus.');
    writeFigures(file, FIGURES, 'A slide rule.');
    const table = formatTable(FIGURES.slice(0, 2));
    expect(readFileSync(file, 'utf8')).toBe(place(`\n\n${table}\n\nA slide rule.\n\n`));
  });

  it('are not written where there is no place for them', () => {
    writeFileSync(file, 'Above\n');
    expect(() => writeFigures(file, FIGURES, 'An abacus.')).toThrow('README.md has no');
  });
});
