import { squashedText } from '../../dom/squash';
import type { Slot } from '../comment-list';
import { isRemovalNotice } from '../removed';
import type { CommentParts, Unreadable } from './parts';

/**
 * A comment of a threaded list: early (2012–2013, Dynamic Views, `?m=1`), today's, and V2 themes'.
 * They differ in where the id stands, not in the parts. Of cleaned pages that lost their classes
 * the element names serve.
 */
export function readThreadedParts({ id, block, shell }: Slot): CommentParts | Unreadable {
  /** The first that is the comment's own; without a block the replies are in reach as well. */
  const own = (selector: string): Element | null => {
    const found = block.querySelector(selector);
    return found && (block !== shell || isOwn(found, shell)) ? found : null;
  };
  const cite = own('cite.user') ?? own('cite') ?? own('.user');
  if (!cite) return { reason: 'It has no author part (cite.user).' };
  const content = own('.comment-content') ?? own('.comment-body') ?? own('p');
  if (!content) return { reason: 'It has no text part (.comment-content).' };

  const header = cite.closest('.comment-header') ?? cite.parentElement;
  const date = own('.datetime');
  const dateLink = date?.querySelector('a[href]') ?? own(`a[href*="#c${id}"]`);
  return {
    name: squashedText(cite),
    address: cite.querySelector('a[href]')?.getAttribute('href') ?? null,
    isBlogAuthor: header?.querySelector('.blog-author') != null,
    dateLink,
    clock: squashedText(date ?? dateLink),
    body: [content, ...spilled(content)],
    isRemoved: isRemovalNotice(content),
    controlClasses: controlsOf(block, shell)?.className ?? '',
  };
}

/** The last, for the same reason as in {@link spilled}. */
function controlsOf(block: Element, shell: Element): Element | undefined {
  const controls = [...block.querySelectorAll('.item-control')];
  return (block === shell ? controls.filter((element) => isOwn(element, shell)) : controls).at(-1);
}

function isOwn(element: Element, shell: Element): boolean {
  for (let at: Element | null = element; at && at !== shell; at = at.parentElement) {
    if (at.localName === 'li' || at.classList.contains('comment-replies')) return false;
  }
  return true;
}

/**
 * The text is served in a `p`, which a block element in it closes: what then follows is still the
 * comment's, up to its controls. Where those are missing, nothing tells where it ends.
 */
function spilled(content: Element): readonly Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (let node = content.nextSibling; node; node = node.nextSibling) {
    // The text may hold what looks like controls: the comment's own are the last.
    if (node.nodeType === 1 && isOrHas(node as Element, '.comment-actions')) end = nodes.length;
    nodes.push(node);
  }
  return nodes.slice(0, end);
}

function isOrHas(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}
