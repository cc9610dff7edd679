/** Those of `elements` (given in document order) that stand in no other of them. */
export function outermost(elements: Iterable<Element>): readonly Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    // In document order an enclosing element comes first, and it is then the last one kept.
    if (!kept.at(-1)?.contains(element)) kept.push(element);
  }
  return kept;
}
