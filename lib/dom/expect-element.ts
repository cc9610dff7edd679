/** The first element under `root` that matches; absence is normal. */
export function findElement<T extends Element = HTMLElement>(
  selector: string,
  root: ParentNode,
): T | undefined {
  return root.querySelector<T>(selector) ?? undefined;
}

/**
 * The first element under `root` that matches.
 *
 * @throws Error naming the selector where nothing matches: the page is not what the caller knows.
 */
export function expectElement<T extends Element = HTMLElement>(
  selector: string,
  root: ParentNode,
): T {
  const element = findElement<T>(selector, root);
  if (!element) throw new Error(`Expected an element that matches "${selector}"`);
  return element;
}
