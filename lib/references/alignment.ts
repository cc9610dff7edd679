/** The part of `window` that is nearest to `wanted` by words put in, left out or changed. */
export function align(
  wanted: readonly number[],
  window: Int32Array,
): { distance: number; start: number; end: number } {
  let costs = Array.from({ length: window.length + 1 }, () => 0);
  let starts = costs.map((_, at) => at);
  for (const [row, word] of wanted.entries()) {
    const nextCosts = [row + 1];
    const nextStarts = [0];
    for (let at = 1; at <= window.length; at++) {
      const change = (costs[at - 1] ?? 0) + (window[at - 1] === word ? 0 : 1);
      const leaveOut = (costs[at] ?? 0) + 1;
      const putIn = (nextCosts[at - 1] ?? 0) + 1;
      const cost = Math.min(change, leaveOut, putIn);
      nextCosts.push(cost);
      nextStarts.push(
        (cost === change ? starts[at - 1] : cost === leaveOut ? starts[at] : nextStarts[at - 1]) ??
          0,
      );
    }
    [costs, starts] = [nextCosts, nextStarts];
  }
  const distance = Math.min(...costs);
  const end = costs.indexOf(distance);
  return { distance, start: starts[end] ?? 0, end };
}
