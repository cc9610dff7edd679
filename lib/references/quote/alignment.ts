/** The part of `window` that is nearest to `wanted` by words put in, left out or changed. */
export function align(
  wanted: readonly number[],
  window: Int32Array,
): { distance: number; start: number; end: number } {
  // For each end in the window: the cost of the words wanted so far, and where they start. One row
  // serves for all, since each place needs only its neighbours' values of before and of now.
  const costs = new Int32Array(window.length + 1);
  const starts = new Int32Array(costs.length);
  for (let at = 0; at < starts.length; at++) starts[at] = at;
  let row = 0;
  for (const word of wanted) {
    let diagonal = row;
    let diagonalStart = 0;
    let left = ++row;
    let leftStart = 0;
    costs[0] = row;
    for (let at = 1; at < costs.length; at++) {
      const above = costs[at] ?? 0;
      const aboveStart = starts[at] ?? 0;
      const change = window[at - 1] === word ? diagonal : diagonal + 1;
      if (change <= above + 1 && change <= left + 1) {
        left = change;
        leftStart = diagonalStart;
      } else if (above <= left) {
        left = above + 1;
        leftStart = aboveStart;
      } else left++;
      costs[at] = left;
      starts[at] = leftStart;
      diagonal = above;
      diagonalStart = aboveStart;
    }
  }
  const distance = costs.reduce((a, b) => Math.min(a, b));
  const end = costs.indexOf(distance);
  return { distance, start: starts[end] ?? 0, end };
}
