/** The part of `window` that is nearest to `wanted` by words put in, left out or changed. */
export function align(
  wanted: readonly number[],
  window: Int32Array,
): { distance: number; start: number; end: number } {
  const width = window.length + 1;
  let costs = new Int32Array(width);
  let starts = Int32Array.from(costs, (_, at) => at);
  let nextCosts = new Int32Array(width);
  let nextStarts = new Int32Array(width);
  for (const [row, word] of wanted.entries()) {
    nextCosts[0] = row + 1;
    nextStarts[0] = 0;
    for (let at = 1; at < width; at++) {
      const change = (costs[at - 1] ?? 0) + (window[at - 1] === word ? 0 : 1);
      const leaveOut = (costs[at] ?? 0) + 1;
      const putIn = (nextCosts[at - 1] ?? 0) + 1;
      const cost = Math.min(change, leaveOut, putIn);
      nextCosts[at] = cost;
      nextStarts[at] =
        (cost === change ? starts[at - 1] : cost === leaveOut ? starts[at] : nextStarts[at - 1]) ??
        0;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  const distance = Math.min(...costs);
  const end = costs.indexOf(distance);
  return { distance, start: starts[end] ?? 0, end };
}
