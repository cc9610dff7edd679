import type { CommentId } from '../model/comment';

/**
 * Blogger serves the Delete link of every comment to everybody and leaves it to a stylesheet, made
 * for each visitor (`dyn-css/authorization.css`), to show those that the visitor may use. So a
 * deletion is offered where the page shows the link. What is shown depends only on classes, so
 * each set of classes is asked about once.
 *
 * @returns the address behind Delete, by comment; call it again when late stylesheets are in.
 */
export function readDeletions(lists: readonly Element[]): ReadonlyMap<CommentId, string> {
  const deletions = new Map<CommentId, string>();
  const view = lists[0]?.ownerDocument.defaultView;
  if (!view) return deletions;
  const shown = new Map<string, boolean>();
  for (const list of lists) {
    for (const control of list.querySelectorAll('.item-control')) {
      let isShown = shown.get(control.className);
      if (isShown === undefined) {
        const style = view.getComputedStyle(control);
        isShown = style.display !== 'none' && style.visibility !== 'hidden';
        shown.set(control.className, isShown);
      }
      if (!isShown) continue;
      const link = control.querySelector<HTMLAnchorElement>('a[href]');
      const id = link && deletedId(link.href);
      if (id) deletions.set(id, link.href);
    }
  }
  return deletions;
}

/** The comment that a Delete address of either generation is about. */
function deletedId(href: string): CommentId | null {
  const match = /\/delete-comment\.g\?.*\bpostID=(\d+)|\/comment\/delete\/\d+\/(\d+)/.exec(href);
  return match?.[1] ?? match?.[2] ?? null;
}
