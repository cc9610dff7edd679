import type { Figure } from './figure';

/** The figures as a table in Markdown, which reads as well in a terminal. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    write(figure.value, figure.unit),
    figure.floor === null ? '' : write(figure.floor, figure.unit),
    figure.floor ? `${(figure.value / figure.floor).toFixed(2)}×` : '',
    figure.target === null ? '' : `≤ ${write(figure.target, figure.unit)}`,
    verdict(figure),
  ]);
  const table = [['what', 'measured', 'floor', 'ratio', 'target', ''], ...rows];
  const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  const lines = table.map(
    (row) =>
      `| ${row.map((cell, i) => (i === 0 ? cell.padEnd : cell.padStart).call(cell, widths?.[i] ?? 0)).join(' | ')} |`,
  );
  const [head = '', ...body] = lines;
  const rule = `|${widths?.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [head, rule, ...body].join('\n');
}

function verdict({ value, target }: Figure): string {
  if (target === null) return '';
  return value <= target ? 'reached' : 'missed';
}

function write(value: number, unit: Figure['unit']): string {
  if (unit === 'nodes') return value.toFixed(0);
  if (unit === 'score') return value.toFixed(3);
  if (unit === 'exponent') return `n^${value.toFixed(2)}`;
  return `${value.toFixed(value < 10 || unit !== 'ms' ? 1 : 0)} ${unit}`;
}
