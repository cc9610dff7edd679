import type { VNode } from 'preact';

/** What a comment of a sketch shows of itself. */
export type SketchMark = 'folded' | 'new' | 'moved' | 'muted' | 'saved' | 'current' | 'waiting';

/** A comment of a sketch. */
export type SketchRow = {
  /** Levels below the top. */
  readonly at: number;
  /** Lines of text. */
  readonly lines: 0 | 1 | 2;
  readonly mark?: SketchMark;
};

const WIDTH = 220;
const STEP = 18;
const LINE = 9;
const GAP = 10;

/** A small drawing of a thread, which says nothing that the words beside it do not. */
export function Sketch({ rows }: { readonly rows: readonly SketchRow[] }): VNode {
  const tops = rows.map((_, i) => rows.slice(0, i).reduce((sum, row) => sum + heightOf(row), 6));
  const height = rows.reduce((sum, row) => sum + heightOf(row), 8);
  return (
    <svg class="sketch" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {rows.map((row, i) => (
        <Comment key={tops[i]} row={row} top={tops[i] ?? 0} bottom={endOf(rows, tops, i, height)} />
      ))}
    </svg>
  );
}

function Comment({
  row,
  top,
  bottom,
}: {
  readonly row: SketchRow;
  readonly top: number;
  readonly bottom: number;
}): VNode {
  const { at, lines, mark } = row;
  const x = 18 + at * STEP;
  const wide = WIDTH - x - 8;
  const isFolded = mark === 'folded';
  const quiet = mark === 'muted' || mark === 'waiting';
  return (
    <g class={mark}>
      {!quiet && (
        <path
          class="mark"
          d={isFolded ? `M${x - 12} ${top - 1}l5 4l-5 4z` : `M${x - 14} ${top + 1}h8l-4 5z`}
        />
      )}
      {!isFolded && !quiet && <path class="line" d={`M${x - 10} ${top + 10}V${bottom}`} />}
      {quiet ? (
        <rect class="quiet" x={x} y={top - 2} width={wide * 0.6} height={LINE + 1} rx="4" />
      ) : (
        <rect class="who" x={x} y={top} width={46} height={6} rx="3" />
      )}
      {isFolded && <rect class="text" x={x + 54} y={top} width={wide - 54} height={6} rx="3" />}
      {mark === 'moved' && <path class="why" d={`M${x + 54} ${top + 6}h44`} />}
      {mark === 'new' && (
        <rect class="bar" x={x - 6} y={top} width={3} height={heightOf(row) - GAP} />
      )}
      {mark === 'current' && (
        <rect class="frame" x={x - 5} y={top - 5} width={wide + 8} height={heightOf(row)} rx="3" />
      )}
      {mark === 'saved' && <path class="star" d={`M${x + 62} ${top - 3}v11l4 -3l4 3v-11z`} />}
      {Array.from({ length: lines }, (_, line) => (
        <rect
          key={line}
          class="text"
          x={x}
          y={top + 10 + line * LINE}
          width={line === lines - 1 ? wide * 0.62 : wide}
          height={5}
          rx="2.5"
        />
      ))}
    </g>
  );
}

function heightOf({ lines }: SketchRow): number {
  return 6 + lines * LINE + GAP;
}

/** Where the line of a branch ends: at the next comment that is no deeper. */
function endOf(
  rows: readonly SketchRow[],
  tops: readonly number[],
  i: number,
  height: number,
): number {
  const level = rows[i]?.at ?? 0;
  const next = rows.findIndex((row, j) => j > i && row.at <= level);
  return (next < 0 ? height : (tops[next] ?? height)) - 8;
}
