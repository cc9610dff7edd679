/** From the first character to behind the last. */
type Span = readonly [start: number, end: number];

/**
 * Marks stretches of the texts below elements without touching the elements: they belong to whoever
 * draws them. Shown by `::highlight(found)`; what was marked before is so no longer.
 *
 * Every browser that knows our colours (`light-dark()`) knows custom highlights.
 *
 * @param spansOf gives the stretches of a text, which may run over several elements
 */
export function paintFound(
  elements: Iterable<Element>,
  spansOf: (text: string) => readonly Span[],
): void {
  const ranges = [...elements].flatMap((element) => rangesIn(element, spansOf));
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(
  element: Element,
  spansOf: (text: string) => readonly Span[],
): readonly StaticRange[] {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const placeOf = (at: number) => {
    const found = nodes.findLast(({ start }) => start <= at) ?? nodes[0];
    return found && { node: found.node, offset: at - found.start };
  };
  return spansOf(text).flatMap(([start, end]) => {
    const first = placeOf(start);
    const last = placeOf(end - 1);
    if (!first || !last) return [];
    const range = {
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset + 1,
    };
    return [new StaticRange(range)];
  });
}
