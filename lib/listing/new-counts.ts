import type { ListedPost } from '../blogger/listing';
import { createClosedHost } from '../dom/closed-host';
import type { ListedCount } from '../model/visit';
import { countWords, words } from '../words/words';

const HOST_NAME = 'threadkeeper-new';

/**
 * Shows "5 new · 2 answer what you saved" beside the links of posts that have new comments. What the page can see of it is
 * that an element stands beside every link, whether the reader knows the post or not.
 */
export type NewCounts = {
  /** By post; those left out show nothing. */
  readonly show: (counts: Readonly<Record<string, ListedCount>>) => void;
  readonly remove: () => void;
};

/** Puts an empty place beside each link. */
export function placeNewCounts(posts: readonly ListedPost[], styles: string): NewCounts {
  const places = posts.map(({ postId, link }) => {
    const { element, root } = createClosedHost(link.ownerDocument, HOST_NAME, styles);
    link.after(element);
    return { postId, element, root };
  });
  return {
    show(counts) {
      for (const { postId, root } of places) {
        const count = Object.hasOwn(counts, postId) ? counts[postId] : undefined;
        for (const old of root.querySelectorAll('.new')) old.remove();
        if (count) root.append(...countLabels(root.ownerDocument, count));
      }
    },
    remove() {
      for (const { element } of places) element.remove();
    },
  };
}

/** Takes away what a run of the extension left that was updated or removed meanwhile. */
export function removeOldCounts(document: Document): void {
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
}

function countLabels(document: Document, { fresh, answers }: ListedCount): HTMLElement[] {
  const told = [
    fresh > 0 && ([countWords('listedNew', fresh), words('listedNewHint')] as const),
    answers > 0 && ([countWords('listedAnswers', answers), words('listedAnswersHint')] as const),
  ];
  return told.filter((each) => each !== false).map(([text, hint]) => label(document, text, hint));
}

function label(document: Document, text: string, hint: string): HTMLElement {
  const label = document.createElement('span');
  label.className = 'new';
  label.title = hint;
  label.textContent = ` · ${text}`;
  return label;
}
