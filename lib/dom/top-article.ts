/**
 * The first article of a list of branches that reaches below `offset` pixels from the upper edge of
 * the window; absent where all of them end above it. What is folded away is passed over unmeasured:
 * to ask for its place would have it laid out, and so would asking more than a long list's items.
 */
export function topArticle(list: Element | null, offset: number): HTMLElement | null {
  for (const branch of list?.children ?? []) {
    if (branch.hasAttribute('hidden') || branch.getBoundingClientRect().bottom <= offset) continue;
    const article = branch.querySelector<HTMLElement>(':scope > article');
    if (article && article.getBoundingClientRect().bottom > offset) return article;
    const found = topArticle(branch.querySelector(':scope > ol:not([hidden])'), offset);
    if (found) return found;
  }
  return null;
}
